import { paths } from '@/lib/paths';
import { type DraftSource, findDraftSource } from '@/lib/queries/draft-sources';
import type { DraftPlace } from '@/lib/report/draft-places';

type Props = {
  inspectionId: string;
  place: DraftPlace;
  sources: readonly DraftSource[];
  canWrite: boolean;
};

/** What has become of a place since the council was sent it, and the way to change it. */
export function PlaceNote({ inspectionId, place, sources, canWrite }: Props) {
  const source = findDraftSource(sources, place);
  const href = hrefFor(inspectionId, place, source);

  return (
    <div className="mb-4 max-w-prose text-table">
      {source && source.now === null && <p>It is no longer in the report.</p>}
      {source && source.now !== null && source.now !== place.text && (
        <>
          <p className="font-semibold">It now reads</p>
          <p className="whitespace-pre-line border-line border-l-4 pl-4">{source.now}</p>
        </>
      )}
      {canWrite && (
        <p className="mt-1">
          <a href={href}>
            Change {place.name.charAt(0).toLowerCase() + place.name.slice(1)} in the report
          </a>
        </p>
      )}
    </div>
  );
}

function hrefFor(inspectionId: string, { anchor }: DraftPlace, source: DraftSource | null): string {
  if (anchor === 'summary') return paths.inspections.writeSummary(inspectionId);
  if (!source) return paths.inspections.writeReport(inspectionId);

  return source.kind === 'paragraph'
    ? paths.inspections.paragraph(inspectionId, source.id)
    : paths.inspections.area(inspectionId, source.id);
}
