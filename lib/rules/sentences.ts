const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** Whole numbers to nine in words, above in figures. */
export function numberInWords(value: number): string {
  return smallNumbers[value] ?? String(value);
}

const plurals: Readonly<Record<string, string>> = {
  criterion: 'criteria',
  entry: 'entries',
  'core criterion': 'core criteria',
};

/** "two criteria", "one entry", "no vital stages". */
export function countOf(value: number, noun: string): string {
  return `${numberInWords(value)} ${value === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
}

/** "one, two and three". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');

  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const shareWords: ReadonlyMap<number, string> = new Map([
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [1 / 4, 'a quarter'],
  [1 / 5, 'a fifth'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
]);

/** "two thirds", or a percentage where there is no common word. */
export function shareInWords(share: number): string {
  return shareWords.get(share) ?? `${Math.round(share * 100)} per cent`;
}

/** A title inside a sentence: its first letter small. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "fewer than three criteria", and "no criterion" where the limit is one. */
export function fewerThan(limit: number, noun: Parameters<typeof countOf>[1]): string {
  return limit === 1 ? `no ${noun}` : `fewer than ${countOf(limit, noun)}`;
}
