import { SummaryList } from '@/components/ui/summary-list';
import { WarningText } from '@/components/ui/warning-text';
import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import { toEntryAnswers } from './entry-answers';
import type { EntryNames } from './entry-names';
import { EvidenceWeight } from './evidence-weight';

type Props = { version: EvidenceVersion; names: EntryNames };

/** What an entry says now, every question with its answer. */
export function EntryAsItStands({ version, names }: Props) {
  const { content, state, identifyingReason } = version;
  const answers = toEntryAnswers(content, names).flatMap(({ question, answer, href }) =>
    answer === null
      ? []
      : [
          {
            key: question,
            value: href ? (
              <a href={href} rel="noreferrer">
                {answer}
              </a>
            ) : (
              answer
            ),
          },
        ],
  );
  const kept = { key: 'Why words that may identify a child stay', value: identifyingReason };
  const rows = identifyingReason === null ? answers : [...answers, kept];

  return (
    <div className="max-w-form">
      {state === 'withdrawn' && (
        <WarningText>This entry is withdrawn. It stays readable and no longer counts.</WarningText>
      )}
      <p className="mb-2 font-semibold">
        <EvidenceWeight entry={content} />
      </p>
      <p className="mb-6 max-w-prose whitespace-pre-line">{content.summary}</p>
      <SummaryList kind="facts" rows={rows} />
    </div>
  );
}
