import type { BriefingBlock, BriefingSection, BriefingText } from '@/lib/domain/briefing';
import type { EarlierGrade } from '@/lib/domain/grade-history';
import type { Inspection } from '@/lib/domain/inspection-record';
import { formatAge, formatDate, formatMonth } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { gradeMeaning } from '@/lib/format/grade-meanings';
import { gradeInSentence } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatList } from '@/lib/format/lists';
import { frameworkFor } from '@/lib/frameworks/index';
import type { BriefingFacts } from './facts';
import { daysOf, gradePiece, judgementName, note } from './words';

/** Of the column that names the judgement, in hundredths. */
const nameWidth = 18;

/** The grades in the report’s own order, what each means, and how each moved since every earlier inspection. */
export function gradesSection(facts: BriefingFacts): BriefingSection {
  const { inspection, framework, history } = facts;
  const { earlier, rows } = history;
  const room = 100 - nameWidth;
  const own = [room, 50, 36, 30][earlier.length] ?? 26;
  const each = earlier.length === 0 ? 0 : Math.floor((room - own) / earlier.length);

  return {
    id: 'grades',
    title: 'The grades, and how they moved',
    blocks: [
      {
        kind: 'table',
        caption: 'Grades in the order of the report, with those of every earlier inspection',
        heads: ['Judgement', columnHead(inspection), ...earlier.map((event) => columnHead(event))],
        rows: rows.map(({ area, outcome, before }) => ({
          cells: [
            [judgementName(area, framework, inspection)],
            gradeWithMeaning(facts, area, outcome),
            ...before.map((grade, index) => earlierCell(grade, earlier[index])),
          ],
        })),
        widths: [nameWidth, own, ...earlier.map(() => each)],
      },
      inspectionTable(facts),
      ...notesOn(facts),
    ],
  };
}

function columnHead(inspection: Inspection): string {
  const day = inspection.startedOn ?? inspection.publishedOn;
  return day ? formatMonth(day) : 'Day not known';
}

function gradeWithMeaning(
  { framework }: BriefingFacts,
  area: Parameters<typeof gradeMeaning>[0],
  outcome: Parameters<typeof gradeMeaning>[1],
): BriefingText {
  const meaning = gradeMeaning(area, outcome);
  return [gradePiece(outcome, framework, true), ...(meaning ? [` ${meaning}`] : [])];
}

function earlierCell(grade: EarlierGrade | null, event: Inspection | undefined): BriefingText {
  if (!grade || !event) return ['Not judged then'];

  return [gradePiece(grade.outcome, frameworkFor(event.framework), false), `. ${movement(grade)}`];
}

/** How the grade of today stands against the one before, in the reader’s words. */
function movement({ steps, likeness, area, outcome }: EarlierGrade): string {
  if (likeness === 'otherJudgement') {
    return area === 'inCareAndCareLeavers'
      ? 'Given for both together: not compared'
      : `Given for ${judgementAreaLabels[area].toLowerCase()}: not compared`;
  }
  if (steps === null) return outcome === 'notJudged' ? 'Nothing to compare' : 'Not compared';

  const size = Math.abs(steps) === 1 ? 'one grade' : `${words[Math.abs(steps)] ?? steps} grades`;
  const moved = steps === 0 ? 'The same now' : `Now ${size} ${steps > 0 ? 'higher' : 'lower'}`;
  return likeness === 'alike' ? moved : `${moved}, under another framework`;
}
const words: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

function inspectionTable({ inspection, history, today, links }: BriefingFacts): BriefingBlock {
  return {
    kind: 'table',
    caption: 'The inspections, newest first',
    heads: ['On site', 'Published', 'Framework', 'How long ago'],
    rows: [inspection, ...history.earlier].map((event) => {
      const seen = event.startedOn ?? event.publishedOn;
      return {
        cells: [
          [{ text: capitalised(daysOf(event)), href: links.inspection(event) }],
          [event.publishedOn ? formatDate(event.publishedOn) : 'Not known'],
          [frameworkLabels[event.framework]],
          [seen ? formatAge(seen, today) : 'Not known'],
        ],
      };
    }),
    widths: [34, 24, 24, 18],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the table leaves out, so that nothing seems to have been lost. */
function notesOn({ framework, history }: BriefingFacts): BriefingBlock[] {
  const { ended, rows, earlier } = history;
  const given = (area: string) => rows.some((row) => row.area === area);
  const others = ended.filter(({ area }) => !given(area));
  const overallEnded =
    framework.overall === 'none' && others.some(({ area }) => area === 'overallEffectiveness');
  const likenesses = rows.flatMap(({ before }) => before.map((grade) => grade?.likeness));

  return [
    ...(earlier.length === 0 ? [note('No earlier inspection is on record.')] : []),
    ...(likenesses.includes('otherFramework')
      ? [
          note(
            'The single inspection framework looked at other things under most of the same names, so a step from it is not like with like.',
          ),
        ]
      : []),
    ...(overallEnded
      ? [
          note(
            'Inspections that begin since April 2026 give no overall grade, so none is compared.',
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          note(
            `Judged then and not this time: ${formatList(
              others.map(
                ({ area, outcome, inspection }) =>
                  `${judgementAreaLabels[area].toLowerCase()} (${
                    outcome === 'notJudged'
                      ? 'not judged'
                      : gradeInSentence(outcome, frameworkFor(inspection.framework).gradeWords)
                  }, ${columnHead(inspection)})`,
              ),
            )}.`,
          ),
        ]
      : []),
  ];
}
