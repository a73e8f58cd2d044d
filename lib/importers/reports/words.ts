const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** Printed text with one kind of space, no ligatures and no letters that cannot be seen. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (letters) => ligatures[letters] ?? letters)
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/\u2011/g, '-');
}

/** Text in one line of single spaces. */
export function squeeze(text: string): string {
  return tidy(text).replace(/ +/g, ' ').trim();
}

/** Text made alike for comparing: lower case, straight quotes, plain dashes, single spaces. */
export function fold(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/[‘’‛`´′]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‒–—―−]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/ +/g, ' ');
}

/** The words of a text, folded; numbers and signs left out. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
}

/** Lines of one paragraph as one text. A word that a line break divides keeps its hyphen. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const text = squeeze(line);
    if (text === '') continue;
    if (joined === '') joined = text;
    else if (/\p{L}-$/u.test(joined) && /^\p{L}/u.test(text) && !/^(?:and|or|to) /.test(text))
      joined += text;
    else joined += ` ${text}`;
  }
  return joined;
}

/** Whether two words are the same but for one letter: left out, added, exchanged, or in each other's place. */
export function oneSlipApart(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  if (word.length > other.length) return word.slice(start + 1) === other.slice(start);
  if (word.length < other.length) return word.slice(start) === other.slice(start + 1);
  const swapped = `${word.slice(0, start)}${word[start + 1] ?? ''}${word[start] ?? ''}${word.slice(start + 2)}`;
  return swapped === other || word.slice(start + 1) === other.slice(start + 1);
}
