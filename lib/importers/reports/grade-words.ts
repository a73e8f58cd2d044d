import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import { fold } from './words';

/** The words grades are printed in. None of them is part of the name of a judgement. */
const gradeVocabulary = new Set([
  'outstanding',
  'good',
  'requires',
  'require',
  'improvement',
  'to',
  'be',
  'inadequate',
  'not',
  'judged',
]);

export function isGradeWord(word: string): boolean {
  return gradeVocabulary.has(word);
}

const single: Readonly<Record<string, Grade>> = {
  outstanding: 'outstanding',
  good: 'good',
  inadequate: 'inadequate',
};

/** A grade and the place of its first word. */
export type PlacedGrade = { outcome: JudgementOutcome; at: number };

/**
 * Grade words read from first to last as grades, or null where a word is left over. A grade cut in
 * two, such as "to be good" without its beginning, is no grade.
 */
export function readGrades(words: readonly string[]): PlacedGrade[] | null {
  const found: PlacedGrade[] = [];
  let at = 0;
  const next = (...expected: readonly string[]) =>
    expected.every((word, index) => words[at + index] === word);

  while (at < words.length) {
    const word = words[at] ?? '';
    const grade = Object.hasOwn(single, word) ? single[word] : undefined;
    if (grade) {
      found.push({ outcome: grade, at });
      at += 1;
    } else if (next('requires', 'improvement') || next('require', 'improvement')) {
      found.push({ outcome: 'requiresImprovement', at });
      at += 2;
      if (next('to', 'be', 'good')) at += 3;
    } else if (next('not', 'judged')) {
      found.push({ outcome: 'notJudged', at });
      at += 2;
    } else return null;
  }
  return found;
}

/**
 * The grade a sentence or heading ends in, as "is good", "are inadequate" or "requires improvement to
 * be good", with what stands before it. Null where it ends in anything else, or tells of the past.
 */
export function gradeAtEnd(text: string): { grade: Grade; before: string } | null {
  const folded = fold(text).replace(/[.*\d ]+$/, '');
  if (/\b(?:was|were|had|previous|previously|last|not|no|longer)\b/.test(folded)) return null;
  const plain =
    /^(.*?)[:, -]*\b(?:is|are|judged|remains?)(?: to be)?[: ]+(outstanding|good|inadequate)$/.exec(
      folded,
    );
  if (plain) {
    const grade = single[plain[2] ?? ''];
    return grade ? { grade, before: (plain[1] ?? '').trim() } : null;
  }
  const improving =
    /^(.*?)[:, -]*(?:\b(?:is|are|that it|that they)[: ]+)?\brequires? improvement(?: to be good)?$/.exec(
      folded,
    );
  return improving ? { grade: 'requiresImprovement', before: (improving[1] ?? '').trim() } : null;
}
