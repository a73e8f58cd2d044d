import { EvidenceDot } from '@/components/charts/evidence-dot';
import { derivedOf, type HeldEvidence } from '@/components/report/held-evidence';
import { besideMargin } from '@/components/report/report-paragraph';
import { sectionAnchor } from '@/components/report/report-sections';
import { SectionReasons } from '@/components/report/section-reasons';
import { weightOf } from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import { describeWeight, formatMetric } from '@/lib/format/evidence';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';

type Props = {
  judgement: FrameworkJudgement;
  held: HeldEvidence;
  words: Readonly<Record<Grade, string>>;
};

/** A section of a report nobody has written yet: what the entries say, criterion by criterion, strengths in sight. */
export function DraftSection({ judgement, held, words }: Props) {
  const { area, name, criteria } = judgement;
  const entries = held.entries.filter((entry) => entry.area === area);
  const derived = derivedOf(held, area);
  const own = new Set(criteria.map(({ id }) => id));
  const elsewhere = entries.filter((entry) => !own.has(entry.criteria[0] ?? ''));

  return (
    <section id={sectionAnchor(area)} aria-labelledby={`${area}-title`} className="mt-12">
      <div className={`${besideMargin} mb-3 border-ink border-t-2 pt-4`}>
        <h2 id={`${area}-title`} className="text-balance font-[650] text-h2">
          {name}
        </h2>
        {derived && (
          <SectionReasons
            judgement={derived}
            outcome={null}
            criteria={criteria}
            held={held}
            words={words}
          />
        )}
      </div>
      {entries.length === 0 && <p>Nothing is recorded on this yet.</p>}
      {criteria.map(({ id, title }) => (
        <CriterionEntries
          key={id}
          title={title}
          entries={entries.filter(({ criteria: [main] }) => main === id)}
          held={held}
        />
      ))}
      <CriterionEntries
        title="Under criteria of other judgements"
        entries={elsewhere}
        held={held}
      />
    </section>
  );
}

type EntriesProps = { title: string; entries: readonly Evidence[]; held: HeldEvidence };

const order = { strength: 0, weakness: 1, context: 2 } as const;

/** The entries whose main criterion it is: strengths first, then weaknesses, then context. */
function CriterionEntries({ title, entries, held }: EntriesProps) {
  if (entries.length === 0) return null;

  const sorted = entries.toSorted((one, other) => order[one.direction] - order[other.direction]);
  return (
    <div className="py-2 print:break-inside-avoid">
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {sorted.map((entry) => (
          <DraftEntry key={entry.id} entry={entry} href={held.links.entry(entry.id)} />
        ))}
      </ul>
    </div>
  );
}

function DraftEntry({ entry, href }: { entry: Evidence; href: string }) {
  const { id, direction, impact, extent, summary, metric, headline } = entry;

  return (
    <li className={`${besideMargin} py-1`}>
      <p className="flex items-start gap-1.5">
        <EvidenceDot
          direction={direction}
          weight={direction === 'context' ? 1 : weightOf(impact)}
        />
        <span className="whitespace-pre-line">
          {summary}
          {metric && <span className="block text-table">Figure: {formatMetric(metric)}</span>}
        </span>
      </p>
      <p className="text-small max-lg:pl-7 lg:pt-1">
        <a href={href}>{id}</a> {describeWeight(direction, impact, extent).toLowerCase()}
        {headline && ', headline, not counted'}
      </p>
    </li>
  );
}
