import type { ReactNode } from 'react';

export type LinkTarget = { text: string; href: string };

type Props = {
  text: string;
  /** Words of the text that lead somewhere. A longer one goes before a shorter one it contains. */
  targets: readonly LinkTarget[];
};

/** A sentence in which every noun that leads somewhere is a link. */
export function LinkedText({ text, targets }: Props): ReactNode {
  const byText = new Map(targets.map((target) => [target.text, target.href]));
  if (byText.size === 0) return text;

  return splitAt(text, [...byText.keys()]).map(({ part, start }) => {
    const href = byText.get(part);
    return href === undefined ? (
      part
    ) : (
      <a key={start} href={href}>
        {part}
      </a>
    );
  });
}

/** The text in pieces, each either one of the words or what stands between them. */
function splitAt(text: string, words: readonly string[]): { part: string; start: number }[] {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\w-])(${longestFirst.map(escapePattern).join('|')})(?![\\w-])`);
  let start = 0;

  return text.split(pattern).map((part) => {
    const place = start;
    start += part.length;
    return { part, start: place };
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
