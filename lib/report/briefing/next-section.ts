import type { BriefingBlock, BriefingSection } from '@/lib/domain/briefing';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import type { BriefingFacts, PlainJudgement } from './facts';
import { judgementName, note, pageOnly, paragraph } from './words';

/** What the next grade up would have taken, and how firm each grade is. */
export function nextSection(facts: BriefingFacts): BriefingSection {
  const graded = (facts.judgements ?? []).filter(({ grade }) => grade !== 'undecided');

  return {
    id: 'next',
    title: 'What would have to be different for the next grade',
    blocks:
      graded.length > 0
        ? [...conditions(facts, graded), ...firmness(facts, graded)]
        : notHeld(facts),
  };
}

function notHeld({ asks, links }: BriefingFacts): BriefingBlock[] {
  return [
    paragraph(
      'The evidence of this inspection is not held here. So nobody can say from this page what the next grade would have taken, or how firm these grades are.',
    ),
    ...(asks.length > 0
      ? [
          paragraph(
            'What the report asks for is the nearest there is, and doing all of it does not make a grade: a later inspection looks afresh.',
          ),
        ]
      : []),
    pageOnly(
      note([
        { text: 'How grades are derived', href: links.howGradesAreDerived },
        ' shows what each grade rests on.',
      ]),
    ),
  ];
}

function conditions(facts: BriefingFacts, judgements: readonly PlainJudgement[]): BriefingBlock[] {
  const { links } = facts;
  const nexts = [...new Set(judgements.flatMap(({ next }) => (next ? [next] : [])))];
  const overall = judgements.some(({ area }) => area === 'overallEffectiveness');

  return [
    ...nexts.flatMap((next) => towards(facts, judgements, next)),
    ...(nexts.length === 0 ? [paragraph('Every grade is at the top of the scale.')] : []),
    ...(overall
      ? [
          pageOnly(
            note(
              'Overall effectiveness follows from the other grades and has no condition of its own.',
            ),
          ),
        ]
      : []),
    note([
      'A criterion is one thing inspectors look at, such as assessments. A vital stage is one where failure leaves children at risk. ',
      { text: 'How grades are derived', href: links.howGradesAreDerived },
      '.',
    ]),
    paragraph(
      'This is not a promise. A later inspection looks afresh, at everything children then experience, and inspectors decide. Meeting these conditions on paper does not make a grade.',
    ),
  ];
}

/** The conditions of one grade that were not met, each once, with the judgements that lack it. */
function towards(
  { framework, inspection }: BriefingFacts,
  judgements: readonly PlainJudgement[],
  next: Grade,
): BriefingBlock[] {
  const lacking = new Map<string, string[]>();
  for (const { area, next: towardsGrade, plain } of judgements) {
    if (towardsGrade !== next) continue;
    for (const { asked } of plain.lacking) {
      const name = judgementName(area, framework, inspection);
      lacking.set(asked, [...(lacking.get(asked) ?? []), name.toLowerCase()]);
    }
  }
  if (lacking.size === 0) return [];
  const all = judgements.filter((one) => one.next === next).length;

  return [
    paragraph(
      `For ${gradeInSentence(next, framework.gradeWords)}, all of this would have to be true besides:`,
    ),
    {
      kind: 'list',
      items: [...lacking].map(([asked, names]) => ({
        text: [`${asked} (${names.length === all ? 'every judgement' : names.join('; ')}).`],
      })),
    },
  ];
}

function firmness(
  { framework, inspection }: BriefingFacts,
  judgements: readonly PlainJudgement[],
): BriefingBlock[] {
  const kept = new Map<string, string[]>();
  for (const { area, firmness: firm } of judgements) {
    if (!firm) continue;
    const words = `${firm.level.toLowerCase()}. ${firm.because}`;
    kept.set(words, [...(kept.get(words) ?? []), judgementName(area, framework, inspection)]);
  }
  if (kept.size === 0) {
    return [note('How firm each grade is was not kept with the published report.')];
  }
  const [only] = kept;
  if (only && kept.size === 1 && only[1].length === judgements.length) {
    return [paragraph(`How firm each grade is: ${only[0]}.`)];
  }
  return [
    paragraph('How firm each grade is:'),
    {
      kind: 'list',
      items: [...kept].map(([words, names]) => ({
        text: [
          `${names.length === judgements.length ? 'Every grade' : names.join('; ')}: ${words}.`,
        ],
      })),
    },
  ];
}
