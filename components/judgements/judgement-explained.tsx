import type { ReactNode } from 'react';
import type { JudgementCoverage } from '@/components/evidence/coverage-words';
import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import { formatCount } from '@/lib/format/numbers';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { BothWays, type FoundBothWays } from './both-ways';
import type { ChangesFound } from './change-sets';
import { CriteriaGrid } from './criteria-grid';
import type { EntryRow } from './entry-edits';
import { HowFirm } from './how-firm';
import { InShort } from './in-short';
import type { KeptFrom } from './kept-from-worse';
import { AllReasons } from './reason-list';
import type { ReasonLinks } from './reason-sentence';
import { SetAside, type SetAsideGroup } from './set-aside';
import { WhatWouldChange } from './what-would-change';

/** All that the rules can say of a judgement besides its reasons. */
export type Explained = {
  better: ChangesFound | undefined;
  worse: ChangesFound | undefined;
  notWorse: { grade: Grade; spared: readonly KeptFrom[] } | undefined;
  rows: readonly EntryRow[];
  contradictions: readonly FoundBothWays[];
  coverage: JudgementCoverage | undefined;
};

type Props = {
  judgement: FrameworkJudgement;
  derived: DerivedJudgement;
  explained: Explained;
  /** The entries of the judgement. */
  entries: readonly Evidence[];
  setAside: readonly SetAsideGroup[];
  links: ReasonLinks;
  words: Readonly<Record<Grade, string>>;
  /** What the marks are drawn from. */
  source: string;
  /** What follows the short answer, where the page has something for its own readers. */
  afterShort?: ReactNode;
  /** The entries in full, or the way to them. */
  entriesInFull: ReactNode;
  coverageInFull: ReactNode;
};

/**
 * One judgement in full: in short at first, then what would change it, how firm it is, the evidence,
 * what points both ways, what was set aside and what is missing. Detail is behind a click.
 */
export function JudgementExplained(props: Props) {
  const { judgement, derived, explained, entries, setAside, links, source } = props;
  const titles = new Map(judgement.criteria.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;

  return (
    <>
      {derived.status === 'derived' ? (
        <Answer {...props} derived={derived} titleOf={titleOf} />
      ) : (
        <Needs needs={derived.needs} />
      )}
      <Section title="The evidence at a glance" id="at-a-glance">
        <CriteriaGrid
          id="criteria-grid"
          criteria={judgement.criteria}
          entries={entries}
          deciding={derived.deciding}
          entryHref={links.entryHref}
          source={source}
        />
      </Section>
      {props.entriesInFull}
      <Section title="Findings that point both ways" id="both-ways">
        {explained.contradictions.length === 0 ? (
          <p>No criterion has findings in both directions.</p>
        ) : (
          <>
            <p>{describeBothWays(explained.contradictions)}</p>
            <Details summary="Side by side">
              <BothWays found={explained.contradictions} entryHref={links.entryHref} />
            </Details>
          </>
        )}
      </Section>
      <Section title="Set aside" id="set-aside">
        <SetAside groups={setAside} />
      </Section>
      <Section title="Coverage" id="coverage">
        {props.coverageInFull}
      </Section>
    </>
  );
}

type AnswerProps = Omit<Props, 'derived'> & {
  derived: Extract<DerivedJudgement, { status: 'derived' }>;
  titleOf: (criterion: string) => string;
};

/** Why, what would have had to be different, and how firm it is. */
function Answer({ derived, explained, links, words, afterShort, titleOf }: AnswerProps) {
  const { better, worse, notWorse, rows } = explained;
  const shared = { links, words, titleOf };
  const towards = derived.grade === 'outstanding' ? 'worse' : 'better';

  return (
    <>
      <div className="mt-8">
        <InShort
          derived={derived}
          towards={towards}
          changes={towards === 'better' ? better : worse}
          {...shared}
        />
        <Details
          summary={
            derived.reasons.length === 1
              ? 'What the reason rests on'
              : `All ${derived.reasons.length} reasons, and what each rests on`
          }
        >
          <AllReasons reasons={derived.reasons} links={links} />
        </Details>
        {afterShort}
      </div>
      <Section title="What would change it" id="what-if">
        <WhatWouldChange
          derived={derived}
          better={better}
          worse={worse}
          notWorse={notWorse}
          {...shared}
        />
      </Section>
      <Section title="How firm it is" id="firm">
        <HowFirm robustness={derived.robustness} rows={rows} {...shared} />
      </Section>
    </>
  );
}

function Needs({ needs }: { needs: readonly string[] }) {
  return (
    <Section title="What it needs" id="why">
      <ul className="grid max-w-prose gap-2">
        {needs.map((need) => (
          <li key={need}>{need}.</li>
        ))}
      </ul>
    </Section>
  );
}

function describeBothWays(found: readonly FoundBothWays[]): string {
  const opposed = found.filter(({ level }) => level === 'opposed').length;
  const on = `There are strengths and weaknesses on ${formatCount(found.length, 'criterion', 'criteria')}.`;
  if (opposed === 0) return `${on} Nowhere do both reach many, so they are mixed and not opposed.`;

  return `${on} On ${opposed === found.length ? 'each' : opposed} of them both reach many: look again at both.`;
}
