/** Letters, digits and single spaces alone, so that headings and names compare by their words. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’‘`.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A cell as a message repeats it: in quotation marks, and not too long. */
export function quoted(cell: string): string {
  const short = cell.replaceAll(/\s+/g, ' ').trim();
  return `“${short.length > 60 ? `${short.slice(0, 60)}…` : short}”`;
}
