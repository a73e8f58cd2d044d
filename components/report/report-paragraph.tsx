import type { ReactNode } from 'react';
import { EvidenceDot } from '@/components/charts/evidence-dot';
import { weightOf } from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import { describeWeight } from '@/lib/format/evidence';
import type { NumberedParagraph } from '@/lib/report/document';
import type { HeldEvidence } from './held-evidence';

/** Text on the left, what it rests on in the margin; on a narrow screen and on paper one below the other. */
export const besideMargin =
  'grid gap-x-10 gap-y-1 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_13rem]';

type Props = {
  paragraph: NumberedParagraph;
  held: HeldEvidence | null;
  /** References of the entries that decided the grade of the section. */
  deciding: readonly string[];
  /** What else stands in the margin of a place, by its anchor: what one can say about it. */
  beside?: Beside | undefined;
};

export type Beside = (anchor: string) => ReactNode;

/** One numbered paragraph with its own address, and in the margin the entries it rests on: strengths too. */
export function ReportParagraph({ paragraph, held, deciding, beside }: Props) {
  const { number, anchor, text, headline, evidence } = paragraph;
  const entries = held?.entries.filter(({ id }) => evidence.includes(id)) ?? [];

  return (
    <div id={anchor} className={`${besideMargin} py-2.5 print:break-inside-avoid print:py-1.5`}>
      <div className="grid grid-cols-[2.25rem_minmax(0,1fr)]">
        <a
          href={`#${anchor}`}
          className="self-start font-semibold text-ink tabular-nums no-underline hover:underline"
        >
          <span className="sr-only">Paragraph </span>
          {number}
        </a>
        <p className={`text-pretty ${headline ? 'font-semibold' : ''}`}>{text}</p>
      </div>
      {held && entries.length > 0 && (
        <ul className="max-lg:pl-9 print:pl-0" aria-label={`What paragraph ${number} rests on`}>
          {headline ? (
            <li className="text-quiet text-small lg:pt-1">
              Conclusion of the section, not counted as evidence
            </li>
          ) : (
            entries.map((entry) => (
              <EntryNote
                key={entry.id}
                entry={entry}
                href={held.links.entry(entry.id)}
                decided={deciding.includes(entry.id)}
              />
            ))
          )}
        </ul>
      )}
      {beside && <div className="max-lg:pl-9">{beside(anchor)}</div>}
    </div>
  );
}

function EntryNote({ entry, href, decided }: { entry: Evidence; href: string; decided: boolean }) {
  const { id, direction, extent, impact } = entry;

  return (
    <li className="flex items-start gap-1 text-small leading-6">
      <EvidenceDot
        direction={direction}
        weight={direction === 'context' ? 1 : weightOf(impact)}
        deciding={decided}
      />
      <span>
        <a href={href}>{id}</a> {describeWeight(direction, impact, extent).toLowerCase()}
        {decided && <span className="sr-only">, one of those that decided the grade</span>}
      </span>
    </li>
  );
}
