import type { CorrectedPart } from '@/lib/domain/correction-record';
import { hasGrades } from '@/lib/domain/inspections';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { areaName } from '@/lib/format/improvements';
import { summaryTitle } from '@/lib/format/inspections';

/** What differs between two versions of a report: grades in table order, then words in the order they are read. */
export function compareSnapshots(
  before: SnapshotDocument,
  after: SnapshotDocument,
): CorrectedPart[] {
  const earlier = new Map(partsOf(before).map(({ key, text }) => [key, text]));

  return partsOf(after).flatMap(({ key, where, text }) => {
    const was = earlier.get(key) ?? '';
    return was === text ? [] : [{ where, before: was, after: text }];
  });
}

type Part = { key: string; where: string; text: string };

function partsOf(document: SnapshotDocument): Part[] {
  return [
    ...document.judgements.map(({ area, shortName, words }) => ({
      key: `grade ${area}`,
      where: `Grade for ${shortName.toLowerCase()}`,
      text: words,
    })),
    {
      key: 'summary',
      where: summaryTitle(hasGrades(document.inspection.type)),
      text: document.summary.join('\n\n'),
    },
    ...document.areasForImprovement.map((area) => ({
      key: area.anchor,
      where: areaName(area),
      text: area.text,
    })),
    ...document.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ anchor, number, text }) => ({
        key: anchor,
        where: `Paragraph ${number}`,
        text,
      })),
    ),
  ];
}
