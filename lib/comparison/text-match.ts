/** What a search by text looks through. */
export type Named = { names: readonly string[]; codes: readonly string[] };

/**
 * Whether a name contains every word that was typed, or a code is exactly what was typed.
 * Case, accents, punctuation and "&" for "and" make no difference.
 */
export function matchesText({ names, codes }: Named, typed: string): boolean {
  const wanted = normalise(typed);
  if (wanted === '') return false;
  if (codes.some((code) => normalise(code) === wanted)) return true;

  const words = wanted.split(' ');
  return names.some((name) => {
    const text = normalise(name);
    return words.every((word) => text.includes(word));
  });
}

/** Whether a name or a code is what was typed, and not only contains it. */
export function isExactMatch({ names, codes }: Named, typed: string): boolean {
  const wanted = normalise(typed);
  return [...names, ...codes].some((name) => normalise(name) === wanted);
}

function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
