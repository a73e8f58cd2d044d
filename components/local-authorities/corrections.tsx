import type { Inspection } from '@/lib/domain/inspection-record';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describeDays } from './inspection-history';

/** What was changed after publication, and why. */
export function Corrections({ inspections }: { inspections: readonly Inspection[] }) {
  const corrected = inspections.flatMap((inspection) =>
    inspection.judgements
      .filter(({ version, reason }) => version > 1 && reason)
      .map(({ area, reason }) => ({ inspection, area, reason })),
  );
  if (corrected.length === 0) return null;

  return (
    <ul className="mt-2 mb-6 grid max-w-prose gap-2 text-table">
      {corrected.map(({ inspection, area, reason }) => (
        <li key={`${inspection.id} ${area}`} className="border-edge border-l-2 pl-3">
          <strong className="font-semibold">
            Corrected: {judgementAreaLabels[area].toLowerCase()}, {describeDays(inspection)}.
          </strong>{' '}
          {reason}
        </li>
      ))}
    </ul>
  );
}
