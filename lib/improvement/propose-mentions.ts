import type { MentionPlace } from '@/lib/domain/concerns';
import type { LineageConcern } from './lineage';

/** An item of what a report or letter asks to improve. */
export type ListedItem = {
  inspectionId: string;
  number: number;
  text: string;
  criteria: readonly string[];
};

/** A link that nobody has confirmed: which concern an item seems to be about, and why it seems so. */
export type ProposedMention = {
  concernId: string;
  inspectionId: string;
  place: MentionPlace;
  because: string;
};

/** Words too common in such lists to tell one concern from another. */
const common = new Set(
  `and the of for to in all with their that is are be by on at as an or from who they them so not
   children child young people quality consistency ensure ensuring timely work support which including
   care services service practice how what when where more good well`.split(/\s+/),
);

/**
 * Links between items and the concerns of an authority: an item that shares a criterion with a concern, or two
 * telling words of its title, is proposed. A person confirms or refuses; nothing follows from a proposal alone.
 */
export function proposeMentions(
  items: readonly ListedItem[],
  concerns: readonly LineageConcern[],
): ProposedMention[] {
  return items.flatMap((item) =>
    concerns.flatMap((concern) => {
      const because = whyAlike(item, concern);
      return because
        ? [
            {
              concernId: concern.id,
              inspectionId: item.inspectionId,
              place: { kind: 'item', number: item.number } as const,
              because,
            },
          ]
        : [];
    }),
  );
}

/** Items that no concern seems to be about: each may begin one. */
export function itemsWithoutConcern(
  items: readonly ListedItem[],
  concerns: readonly LineageConcern[],
): ListedItem[] {
  return items.filter((item) => concerns.every((concern) => whyAlike(item, concern) === null));
}

function whyAlike(item: ListedItem, concern: LineageConcern): string | null {
  const shared = concern.criteria.filter((criterion) => item.criteria.includes(criterion));
  if (shared.length > 0)
    return `Both rest on ${shared.length === 1 ? 'criterion' : 'criteria'} ${shared.join(' and ')}.`;

  const telling = tellingWords(concern.title);
  const words = [...tellingWords(item.text)].filter((word) => telling.has(word));
  return words.length >= 2 ? `Both speak of ${words.slice(0, 3).join(', ')}.` : null;
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ]{4,}/g) ?? [];
  return new Set(words.map(stem).filter((word) => !common.has(word)));
}

/** Enough to see that "plans" and "plan" are one word. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '') : word;
}
