import { hasGrades } from '@/lib/domain/inspections';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { areaName } from '@/lib/format/improvements';
import { reportNoun, summaryTitle } from '@/lib/format/inspections';

/** A place in a draft that one can comment on. */
export type DraftPlace = {
  /** p12, i3, summary, or report for the whole of it. */
  anchor: string;
  name: string;
  /** What stands there; empty for the report as a whole. */
  text: string;
};

/** The draft of an inspection is a report, that of a visit a letter. */
function whole({ inspection }: SnapshotDocument): DraftPlace {
  return { anchor: 'report', name: `The ${reportNoun(inspection.type)} as a whole`, text: '' };
}

/** Every place of a draft that one can comment on, in the order in which it is read. */
export function listDraftPlaces(document: SnapshotDocument): DraftPlace[] {
  const { summary, areasForImprovement, sections } = document;

  return [
    whole(document),
    ...(summary.length > 0
      ? [
          {
            anchor: 'summary',
            name: summaryTitle(hasGrades(document.inspection.type)),
            text: summary.join('\n\n'),
          },
        ]
      : []),
    ...areasForImprovement.map((area) => ({
      anchor: area.anchor,
      name: areaName(area),
      text: area.text,
    })),
    ...sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ anchor, number, text }) => ({ anchor, name: `Paragraph ${number}`, text })),
    ),
  ];
}

/** The place an anchor names, or null when the draft has none such. */
export function findDraftPlace(document: SnapshotDocument, anchor: string): DraftPlace | null {
  return listDraftPlaces(document).find((place) => place.anchor === anchor) ?? null;
}

/** Things that are each about a place, in the order of the draft. */
export function inDraftOrder<About extends { anchor: string }>(
  document: SnapshotDocument,
  given: readonly About[],
): { place: DraftPlace; about: About[] }[] {
  return listDraftPlaces(document).flatMap((place) => {
    const about = given.filter(({ anchor }) => anchor === place.anchor);
    return about.length > 0 ? [{ place, about }] : [];
  });
}
