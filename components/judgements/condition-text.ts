const foundMark = '. Found: ';

/** What a condition asks, and what was found: the rules say both in one text. */
export function conditionIn(text: string): { asked: string; found: string | null } {
  const at = text.indexOf(foundMark);
  if (at < 0) return { asked: text, found: null };

  return { asked: text.slice(0, at), found: text.slice(at + foundMark.length) };
}
