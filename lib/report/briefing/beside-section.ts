import type { BriefingBlock, BriefingSection } from '@/lib/domain/briefing';
import { type Grade, grades } from '@/lib/domain/grades';
import { formatDate } from '@/lib/format/dates';
import { shortGradeLabels } from '@/lib/format/grades';
import { formatList } from '@/lib/format/lists';
import type { BriefingFacts } from './facts';
import { judgementName, note, pageOnly } from './words';

/** Neighbours and figures that others publish: never part of the inspection, and never merged with it. */
export function besideSection(facts: BriefingFacts): BriefingSection {
  const blocks = [...neighbours(facts), ...indicators(facts)];

  return {
    id: 'beside',
    title: 'Beside the inspection, and no part of it',
    blocks:
      blocks.length > 0
        ? [...blocks, note(`Sources of this section: ${facts.about.besideSources.join('; ')}.`)]
        : [note('No neighbour or published figure is held for this authority.')],
  };
}

function neighbours({ beside, framework, inspection }: BriefingFacts): BriefingBlock[] {
  const near = beside.neighbours;
  if (!near || near.rows.length === 0) return [];

  const count = (counts: Readonly<Record<Grade, number>>, grade: Grade) => [String(counts[grade])];
  return [
    {
      kind: 'table',
      caption: `Grades of its ${near.names.length} statistical neighbours in the ${near.model} model, on ${formatDate(beside.day)}`,
      heads: ['Judgement', ...grades.map((grade) => shortGradeLabels[grade]), 'Not compared'],
      rows: near.rows.map(({ area, counts, notCompared }) => ({
        cells: [
          [judgementName(area, framework, inspection)],
          ...grades.map((grade) => count(counts, grade)),
          [String(notCompared)],
        ],
      })),
      widths: [27, 14, 10, 22, 13, 14],
    },
    pageOnly(
      note(
        `Nearest first: ${formatList(near.names)}. They are like it in the children and families who live there, not in their services. Grades given under a framework that is not alike are not compared.`,
      ),
    ),
  ];
}

function indicators({ beside, newest, authority }: BriefingFacts): BriefingBlock[] {
  if (beside.indicators.length === 0) return [];

  return [
    {
      kind: 'table',
      caption: newest
        ? 'Published figures in their newest period'
        : 'Published figures of the last period that ended before the year of the inspection',
      heads: ['Figure', authority.name, 'Neighbours’ median', 'England'],
      rows: beside.indicators.map(({ name, period, own, median, england, minor }) => ({
        cells: [[`${name}, ${period}`], [own], [median], [england]],
        ...(minor ? { pageOnly: true } : {}),
      })),
      widths: [56, 16, 16, 12],
    },
    pageOnly(
      note('No grade rests on these figures, and a figure that was held back is not a zero.'),
    ),
  ];
}
