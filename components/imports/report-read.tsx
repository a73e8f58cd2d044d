import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { formatNationalFramework } from '@/lib/format/national-framework';
import { formatCount } from '@/lib/format/numbers';
import type { ImportedDocument } from '@/lib/schemas/imported-report';

type Props = {
  report: Pick<ImportedDocument, 'summary' | 'improvements' | 'warnings'>;
  /** Authority, framework, days and people, in words. */
  facts: readonly SummaryRow[];
  /** Every grade read, in the order of the framework. */
  grades: readonly SummaryRow[];
  /** How many numbered paragraphs each section has. */
  sections: readonly { name: string; paragraphs: number }[];
};

/** Everything that was read from a report, for somebody to check against it. */
export function ReportRead({ report, facts, grades, sections }: Props) {
  const { summary, improvements, warnings } = report;
  const paragraphs = sections.reduce((sum, one) => sum + one.paragraphs, 0);

  return (
    <>
      {warnings.length > 0 && (
        <Section title={formatCount(warnings.length, 'warning')} id="warnings">
          <p className="mb-3 max-w-prose">
            What could not be read with certainty was left out. Check these against the report.
          </p>
          <ul className="grid max-w-prose list-disc gap-1 pl-6">
            {[...new Set(warnings)].map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="What the file says" id="read">
        <SummaryList rows={facts} />
      </Section>
      <Section title="Judgements in the file" id="judgements">
        {grades.length > 0 ? (
          <SummaryList rows={grades} />
        ) : (
          <p>No judgement was read with certainty.</p>
        )}
      </Section>
      <Section title="What needs to improve" id="improve">
        <Improvements items={improvements} />
      </Section>
      <Section title={`Text: ${formatCount(paragraphs, 'numbered paragraph')}`} id="text">
        <ul className="grid max-w-prose list-disc gap-1 pl-6">
          {sections.map(({ name, paragraphs: own }) => (
            <li key={name}>
              {name}: {formatCount(own, 'paragraph')}
            </li>
          ))}
        </ul>
        {summary.length > 0 && (
          <Details summary={`Read the summary (${formatCount(summary.length, 'paragraph')})`}>
            <div className="prose">
              {summary.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Details>
        )}
      </Section>
    </>
  );
}

function Improvements({ items }: { items: ImportedDocument['improvements'] }) {
  if (items.length === 0) return <p>No area for improvement was read.</p>;

  return (
    <ol className="max-w-prose list-decimal pl-8">
      {items.map(({ n, text, nationalFramework }) => (
        <li key={n} value={n} className="py-1">
          {text}
          {nationalFramework && (
            <span className="block text-quiet text-table">
              {formatNationalFramework(nationalFramework)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
