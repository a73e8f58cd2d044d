import { EvidenceDot } from '@/components/charts/evidence-dot';
import { Figure } from '@/components/charts/figure';
import {
  buildCriteriaGrid,
  type CriteriaGridData,
  countCriteria,
  type GridCriterion,
} from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { CriteriaGridEntries } from './criteria-grid-entries';
import { CriteriaGridRows } from './criteria-grid-rows';

type Props = {
  /** Unique on the page. */
  id: string;
  criteria: readonly GridCriterion[];
  entries: readonly Evidence[];
  /** Ids of the entries the derived grade rests on. */
  deciding: readonly string[];
  /** The address of an entry. */
  entryHref: (entryId: string) => string;
  /** The finding. Where the page has none to state, the coverage is counted. */
  title?: string;
  source: string;
};

/** A whole judgement at a glance: criteria as rows, entries as marks along how far they reach. */
export function CriteriaGrid({ id, criteria, entries, deciding, entryHref, title, source }: Props) {
  const grid = buildCriteriaGrid(criteria, entries, deciding);

  return (
    <Figure
      id={id}
      title={title ?? describeCoverage(grid)}
      reading={<Reading deciding={deciding.length > 0} />}
      source={source}
      tableSummary="Show the entries as a table"
      table={
        <CriteriaGridEntries
          criteria={criteria}
          entries={entries.filter((entry) => !entry.headline)}
          deciding={deciding}
          entryHref={entryHref}
        />
      }
    >
      <CriteriaGridRows grid={grid} entryHref={entryHref} />
      <Remarks grid={grid} />
    </Figure>
  );
}

/** "Weaknesses on 14 of 22 criteria, strengths on 3, no evidence on 6". */
export function describeCoverage(grid: CriteriaGridData): string {
  const { all, withWeaknesses, withStrengths, withoutEvidence } = countCriteria(grid);
  if (withoutEvidence === all)
    return `No evidence yet on any of ${formatCount(all, 'criterion', 'criteria')}`;

  return `Weaknesses on ${withWeaknesses} of ${formatCount(all, 'criterion', 'criteria')}, strengths on ${withStrengths}, no evidence on ${withoutEvidence}`;
}

const key = 'inline-flex items-center gap-1';

function Reading({ deciding }: { deciding: boolean }) {
  return (
    <ul aria-label="How to read the marks" className="flex flex-wrap items-center gap-x-5">
      <li className={key}>
        <EvidenceDot direction="weakness" weight={3} /> weakness
      </li>
      <li className={key}>
        <EvidenceDot direction="strength" weight={3} /> strength
      </li>
      <li className={key}>
        <EvidenceDot direction="context" weight={1} /> context
      </li>
      <li className={key}>
        <EvidenceDot direction="weakness" weight={1} />
        <EvidenceDot direction="weakness" weight={2} />
        <EvidenceDot direction="weakness" weight={3} /> heavier for children
      </li>
      {deciding && (
        <li className={key}>
          <EvidenceDot direction="weakness" weight={3} deciding /> decided the grade
        </li>
      )}
    </ul>
  );
}

/** What the grid leaves out, so that nothing seems lost. */
function Remarks({ grid }: { grid: CriteriaGridData }) {
  const remarks = [
    grid.headlines.length > 0
      ? `${formatCount(grid.headlines.length, 'headline conclusion')} not drawn, because it counts for nothing on its own: ${formatList(grid.headlines)}.`
      : null,
    grid.elsewhere.length > 0
      ? `${formatCount(grid.elsewhere.length, 'entry', 'entries')} on criteria of other judgements, in the table only: ${formatList(grid.elsewhere.map(({ id }) => id))}.`
      : null,
  ].filter((remark) => remark !== null);

  return remarks.length > 0 ? (
    <p className="mt-2 max-w-prose text-quiet text-small">{remarks.join(' ')}</p>
  ) : null;
}
