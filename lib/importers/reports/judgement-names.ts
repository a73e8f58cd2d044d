import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { oneSlipApart, wordsOf } from './words';

/** Which of the two kinds of report a name is looked for in. */
export type ReportKind = 'single' | 'ilacs';

/** The names of judgements as reports print them; misprints that occur are among them. */
const names: Readonly<Record<ReportKind, Partial<Record<JudgementArea, readonly string[]>>>> = {
  ilacs: {
    leaders: [
      'The impact of leaders on social work practice with children and families',
      'The impact of leaders on practice with children and families',
    ],
    helpAndProtection: [
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in need of help and protection',
    ],
    inCareAndCareLeavers: [
      'The experiences and progress of children in care and care leavers',
      'The experiences and progress of children looked after and care leavers',
    ],
    inCare: [
      'The experiences and progress of children in care',
      'The experiences and progress of children looked after',
    ],
    careLeavers: [
      'The experiences and progress of care leavers',
      'The experiences and progress of children care leavers',
      'The experiences and progress of care experienced young people',
      'The experiences and progress of care experienced young people and care leavers',
    ],
    overallEffectiveness: ['Overall effectiveness', 'The overall effectiveness'],
  },
  single: {
    helpAndProtection: [
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in need of help and protection',
      'Children who need help and protection',
      'Children in need of help and protection',
    ],
    lookedAfterAndPermanence: [
      'The experiences and progress of children looked after and achieving permanence',
      'Children looked after and achieving permanence',
    ],
    adoption: ['Adoption performance'],
    careLeavers: [
      'The experiences and progress of care leavers',
      'Experiences and progress of care leavers',
    ],
    leaders: ['Leadership management and governance'],
    overallEffectiveness: ['Overall effectiveness'],
  },
};

const entries = (['ilacs', 'single'] as const).flatMap((kind) =>
  Object.entries(names[kind]).flatMap(([area, printed]) =>
    printed.map((name) => ({ kind, area, words: wordsOf(name) })),
  ),
);

/** Words that tell one judgement from another: a name in which one is missing or added is no match. */
const telling = new Set([
  'leaders',
  'leadership',
  'help',
  'protection',
  'in',
  'care',
  'leavers',
  'looked',
  'after',
  'permanence',
  'adoption',
  'overall',
  'effectiveness',
  'management',
  'governance',
  'and',
]);

/** Every word a name may hold; a line of other words is no part of a table of judgements. */
const vocabulary = new Set([
  ...entries.flatMap(({ words }) => words),
  'experience',
  'impacts',
  'leader',
  'practise',
  'young',
  'people',
  'their',
]);

const longWords = [...vocabulary].filter((word) => word.length >= 6);

/** @param exactly whether one letter left out, added, exchanged or in the wrong place makes it another word */
export function isNameWord(word: string, exactly = false): boolean {
  return (
    vocabulary.has(word) || (!exactly && longWords.some((known) => oneLetterApart(word, known)))
  );
}

/**
 * The judgement that words name, or null. One small slip is let pass (a letter, a plural, a word such
 * as "the"), never one in a word that tells two judgements apart.
 */
export function judgementNamed(words: readonly string[], kind: ReportKind): JudgementArea | null {
  if (words.length === 0 || words.length > 18) return null;
  let best: { area: JudgementArea; cost: number } | null = null;
  for (const entry of entries) {
    if (entry.kind !== kind || Math.abs(entry.words.length - words.length) > 2) continue;
    const cost = difference(words, entry.words);
    if (cost <= 1 && (best === null || cost < best.cost) && isArea(entry.area))
      best = { area: entry.area, cost };
  }
  return best?.area ?? null;
}

function isArea(area: string): area is JudgementArea {
  return Object.hasOwn(names.ilacs, area) || Object.hasOwn(names.single, area);
}

/** How many words differ, in order. */
function difference(left: readonly string[], right: readonly string[]): number {
  let row = [0];
  for (const word of right) row.push((row.at(-1) ?? 0) + weight(word));
  for (const word of left) {
    const next = [(row[0] ?? 0) + weight(word)];
    for (const [index, other] of right.entries()) {
      const put = (row[index] ?? 0) + exchange(word, other);
      const drop = (row[index + 1] ?? 0) + weight(word);
      const add = (next[index] ?? 0) + weight(other);
      next.push(Math.min(put, drop, add));
    }
    row = next;
  }
  return row.at(-1) ?? Number.POSITIVE_INFINITY;
}

function weight(word: string): number {
  return telling.has(word) ? 9 : 1;
}

function exchange(word: string, other: string): number {
  if (word === other) return 0;
  if (telling.has(word) && telling.has(other)) return weight(word);
  if (oneLetterApart(word, other)) return 0.4;
  return Math.max(weight(word), weight(other));
}

/** Only long words, so that "in" is never "is". */
function oneLetterApart(word: string, other: string): boolean {
  return Math.min(word.length, other.length) >= 5 && oneSlipApart(word, other);
}

/**
 * The judgement that words can only be about, whatever else they say. For names that are none of those known; alone
 * it proves nothing.
 */
export function judgementMeant(words: readonly string[], kind: ReportKind): JudgementArea | null {
  const has = (...wanted: readonly string[]) => wanted.some((word) => words.includes(word));
  const about: Partial<Record<JudgementArea, boolean>> = {
    helpAndProtection: has('help', 'protection'),
    careLeavers: has('leavers', 'leaving', 'experienced'),
    ...(kind === 'ilacs'
      ? {
          leaders: has('leaders', 'leadership'),
          inCare: has('care', 'looked') && (has('in') || has('looked')) && !has('leaving'),
          overallEffectiveness: has('overall'),
        }
      : {
          leaders: has('leadership', 'governance'),
          lookedAfterAndPermanence: has('looked', 'permanence', 'permanency'),
          adoption: has('adoption'),
        }),
  };
  const [only, ...others] = meantAreas.filter((area) => about[area]);
  if (about.inCare && about.careLeavers && others.length === 1) return 'inCareAndCareLeavers';
  return only !== undefined && others.length === 0 ? only : null;
}

const meantAreas = [
  'leaders',
  'helpAndProtection',
  'lookedAfterAndPermanence',
  'adoption',
  'inCare',
  'careLeavers',
  'overallEffectiveness',
] as const satisfies readonly JudgementArea[];
