import { isGradeWord } from './grade-words';
import { isNameWord } from './judgement-names';
import { squeeze, wordsOf } from './words';

/** Words that may stand around the judgements and grades of a table or heading. */
const around = new Set(['judgement', 'judgements', 'grade', 'grades', 'key', 'is', 'are']);

const longest = 16;

/**
 * A line of a table or heading whose words an extraction has pulled apart ("T he impact", "prog ress") or pushed
 * together ("effectivenessGood"), put right. A line that does not consist of such words alone is left as it is: the
 * letters decide, spaces only say where words may end.
 */
export function mendLine(text: string): string {
  if (wordsOf(text).every(isKnown)) return text;
  const start = /^[\s\d.]*(?=\p{L})/u.exec(text)?.[0] ?? '';
  const letters = squeeze(text.slice(start.length)).replace(/[^\p{L}]/gu, '');
  const words = letters === '' || letters.length > 400 ? null : wordsIn(letters);
  return words === null ? text : `${start}${words.join(' ')}`;
}

function isKnown(word: string): boolean {
  return around.has(word) || isGradeWord(word) || isNameWord(word, true);
}

/** The fewest words that letters can be divided into, or null where some are left over. */
function wordsIn(letters: string): string[] | null {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before === undefined || !isKnown(word.toLowerCase())) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word];
    }
  }
  const whole = best[letters.length];
  return whole === undefined ? null : [...whole];
}
