const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const blocks = /<\/?(?:p|li|ol|ul|div|dl|dt|dd|tr|td|th|caption|h[1-6]|summary|option)\b[^>]*>/g;

/** What markup says in words, with one space between blocks. */
export function textOf(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(blocks, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
