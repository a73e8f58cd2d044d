import type { Challenge } from '@/lib/domain/checking';
import { challengeDeedLabels, formatRecorded } from '@/lib/format/checking';

/** A challenge with everything said about it, oldest first. */
export function ChallengeThread({ challenge }: { challenge: Challenge }) {
  const { text, entries } = challenge;

  return (
    <ol className="grid max-w-form gap-5">
      <li className="border-accent border-l-4 pl-4">
        <p className="whitespace-pre-line">{text}</p>
        <p className="mt-1 text-quiet text-table">{formatRecorded(challenge)}</p>
      </li>
      {entries.map((entry) => (
        <li key={entry.recordedAt.toISOString()} className="border-line border-l-4 pl-4">
          {entry.kind !== 'reply' && (
            <p className="font-semibold">{challengeDeedLabels[entry.kind]}</p>
          )}
          <p className="whitespace-pre-line">{entry.text}</p>
          <p className="mt-1 text-quiet text-table">{formatRecorded(entry)}</p>
        </li>
      ))}
    </ol>
  );
}
