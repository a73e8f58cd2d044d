const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The paragraph of a published report that an entry codes, from its reference: 2 for P02a. Null for any other entry. */
export function codedParagraph(reference: string): number | null {
  const [, digits] = /^P(\d{2,3})[a-z]$/.exec(reference) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The next free reference for a paragraph, such as P02b after P02a; null once all letters are used. */
export function nextCodingReference(paragraph: number, used: readonly string[]): string | null {
  const before = `P${String(paragraph).padStart(2, '0')}`;
  const letter = [...letters].find((candidate) => !used.includes(`${before}${candidate}`));
  return letter === undefined ? null : `${before}${letter}`;
}
