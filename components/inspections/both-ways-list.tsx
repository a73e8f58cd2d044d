import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { paths } from '@/lib/paths';

/** Findings on one criterion that point both ways. */
export type BothWays = {
  area: JudgementArea;
  judgement: string;
  criterion: { id: string; title: string };
  /** Opposed findings reach many both ways, so one of them may be wrong. */
  opposed: boolean;
  strengths: readonly EntryLink[];
  weaknesses: readonly EntryLink[];
};
export type EntryLink = { reference: string; href: string };

type Props = { inspectionId: string; found: readonly BothWays[] };

/** Criteria with strengths and weaknesses, opposed ones first, each with its entries. */
export function BothWaysList({ inspectionId, found }: Props) {
  if (found.length === 0) return <p>No criterion has strengths and weaknesses at once.</p>;

  return (
    <ul className="grid max-w-prose gap-3">
      {found.map(({ area, judgement, criterion, opposed, strengths, weaknesses }) => (
        <li key={`${area} ${criterion.id}`}>
          <a href={paths.inspections.judgement(inspectionId, area)}>{judgement}</a>,{' '}
          {criterion.title}:{' '}
          {opposed ? (
            <strong className="font-semibold">opposed, so one of them may be wrong.</strong>
          ) : (
            'mixed.'
          )}
          <span className="block text-table">
            Strengths: <Links entries={strengths} />. Weaknesses: <Links entries={weaknesses} />.
          </span>
        </li>
      ))}
    </ul>
  );
}

function Links({ entries }: { entries: readonly EntryLink[] }) {
  return entries.map(({ reference, href }, index) => (
    <span key={reference}>
      {index > 0 && ', '}
      <a href={href}>{reference}</a>
    </span>
  ));
}
