import type { DraftPlace } from '@/lib/report/draft-places';

/** What stands in the draft at the place a comment is about. */
export function PlaceQuoted({ place }: { place: DraftPlace }) {
  if (place.text === '') return null;

  return (
    <blockquote className="mb-4 max-w-prose whitespace-pre-line border-line border-l-4 pl-4">
      {place.text}
    </blockquote>
  );
}
