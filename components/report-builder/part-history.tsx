import { Details } from '@/components/ui/details';
import type { DraftVersion } from '@/lib/domain/report-draft';
import { formatInstant } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';

/** Every version of a part, newest first: who, when, why, and what it said. */
export function PartHistory({ versions }: { versions: readonly DraftVersion<{ text: string }>[] }) {
  return (
    <div className="mt-10 max-w-form">
      <Details summary={`All of its history: ${formatCount(versions.length, 'version')}`}>
        <ol className="grid gap-4">
          {versions.map(({ version, state, content, reason, recordedAt, recordedBy }) => (
            <li key={version}>
              <p className="font-semibold">
                Version {version}, {recordedBy ?? 'the published record'},{' '}
                {formatInstant(new Date(recordedAt))}
                {state === 'withdrawn' && ', taken out of the report'}
              </p>
              {reason && <p className="text-table">Why: {reason}</p>}
              <p className="text-quiet">{content.text}</p>
            </li>
          ))}
        </ol>
      </Details>
    </div>
  );
}
