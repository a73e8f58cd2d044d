/** "a", "a and b", "a, b and c". An empty list is an empty string. */
export function formatList(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;

  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The first letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
