const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const firstPrintable = 0x20;
const notCharacters = [0xfffe, 0xffff];

/**
 * Text as every kind of file can hold it. XML knows no control characters besides tab and line ends, and no half
 * of a surrogate pair, so these go from all files alike.
 */
export function cleanText(text: string): string {
  return Array.from(text).filter(isWritable).join('');
}

function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < firstPrintable) return code === tab || code === lineFeed || code === carriageReturn;
  const isHalf = code >= 0xd800 && code <= 0xdfff;

  return !isHalf && !notCharacters.includes(code);
}
