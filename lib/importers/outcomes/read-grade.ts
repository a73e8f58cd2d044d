import type { JudgementOutcome } from '@/lib/domain/grades';
import { plainText } from './plain-text';

/** What a cell of a judgement column says. Blank, not judged and held back are three different things. */
export type GradeCell =
  | { kind: 'outcome'; outcome: JudgementOutcome; recoded?: true }
  | { kind: 'blank' }
  | { kind: 'none' }
  | { kind: 'withheld' }
  | { kind: 'notInspected' }
  | { kind: 'unread' };

const words: Readonly<Record<string, JudgementOutcome>> = {
  outstanding: 'outstanding',
  o: 'outstanding',
  good: 'good',
  g: 'good',
  'requires improvement to be good': 'requiresImprovement',
  'requires improvement': 'requiresImprovement',
  'ri to be good': 'requiresImprovement',
  ri: 'requiresImprovement',
  inadequate: 'inadequate',
  inad: 'inadequate',
  i: 'inadequate',
  'not judged': 'notJudged',
  nj: 'notJudged',
  'no judgement': 'notJudged',
};

/** The grade codes a file explains itself, e.g. “3 = Requires improvement”. */
export type GradeKey = Readonly<Record<string, JudgementOutcome>>;

/**
 * Reads a grade in full, shortened, or as a code that the file explains.
 *
 * “Adequate” was the third grade before November 2013; Ofsted itself shows it as requires improvement since.
 */
export function readGrade(cell: string, key: GradeKey): GradeCell {
  const text = cell.trim();
  if (text === '') return { kind: 'blank' };
  if (/^(?:[-–—]+|n\/?a|not applicable|\[?z\]?|\.)$/i.test(text)) return { kind: 'none' };
  if (
    /^(?:\[?[cxu]\]?|\[?low\]?|[*:]|\.\.|suppressed|withheld|confidential|not available)$/i.test(
      text,
    )
  )
    return { kind: 'withheld' };

  const plain = plainText(text);
  if (/^(?:not (?:yet )?inspected|no inspection)/.test(plain)) return { kind: 'notInspected' };
  if (plain === 'adequate')
    return { kind: 'outcome', outcome: 'requiresImprovement', recoded: true };
  const code = /^([1-5])(?:\.0+)?$/.exec(text)?.[1];
  const outcome = code === undefined ? ownWord(plain) : key[code];
  return outcome === undefined ? { kind: 'unread' } : { kind: 'outcome', outcome };
}

function ownWord(plain: string): JudgementOutcome | undefined {
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

const explained =
  /\b([1-5])\s*(?:=|:|is|-|–)\s*(outstanding|good|requires improvement(?: to be good)?|adequate|inadequate|not judged)\b/gi;

/** The codes that a text explains. One that is explained in two ways is left out: nobody can say what it means. */
export function findGradeKey(text: string): GradeKey {
  const meanings = new Map<string, Set<JudgementOutcome>>();
  for (const [, code = '', word = ''] of text.matchAll(explained)) {
    const meaning = readGrade(word, {});
    if (meaning.kind !== 'outcome') continue;
    meanings.set(code, (meanings.get(code) ?? new Set()).add(meaning.outcome));
  }
  const certain = [...meanings].flatMap(([code, outcomes]) => {
    const [outcome, ...others] = outcomes;
    return outcome !== undefined && others.length === 0 ? [[code, outcome] as const] : [];
  });
  return Object.fromEntries(certain);
}
