import type { MentionStatus, PassagePlace } from '@/lib/domain/concerns';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { criterionOf, frameworkFor } from '@/lib/frameworks/index';
import type { LineageConcern } from './lineage';

/** What a passage says under one set of criteria. Null where it points neither way. */
export type PassageFinding = { criteria: readonly string[]; says: MentionStatus | null };

/** An item or numbered paragraph of a report, with the criteria it is known to rest on. */
export type Passage = {
  place: PassagePlace;
  text: string;
  findings: readonly PassageFinding[];
};

/** A link that nobody has confirmed: which concern a passage seems to be about, why, and what it seems to say of it. */
export type ProposedMention = {
  concernId: string;
  title: string;
  because: string;
  /** Null where its criteria do not tell: then a person says so. */
  status: MentionStatus | null;
  /** More is likelier: criteria in common count before words. */
  rank: number;
};

/** Words too common in such texts to tell one concern from another. */
const common = new Set(
  `and the of for to in all with their that is are be by on at as an or from who they them so not
   children child young people quality consistency ensure ensuring timely work support which including
   care services service practice how what when where more good well`.split(/\s+/),
);

/** A criterion in common outweighs any number of words. */
const criterionWeight = 100;
/** A paragraph speaks of many things in passing, so only its likeliest concerns are proposed. */
export const mostOfParagraph = 3;

/**
 * The concerns a passage seems to be about, likeliest first: those that share a criterion with it, or telling words of
 * their title. A paragraph without a criterion in common has to say most of the title. A person confirms or refuses;
 * nothing follows from a proposal alone.
 */
export function proposeMentions(
  passage: Passage,
  concerns: readonly LineageConcern[],
): ProposedMention[] {
  const said = tellingWords(passage.text);
  const proposed = concerns
    .flatMap((concern) => propose(passage, said, concern) ?? [])
    .sort((a, b) => b.rank - a.rank || a.title.localeCompare(b.title, 'en-GB'));

  return passage.place.kind === 'item' ? proposed : proposed.slice(0, mostOfParagraph);
}

function propose(
  { place, findings }: Passage,
  said: ReadonlySet<string>,
  { id, title, criteria }: LineageConcern,
): ProposedMention | null {
  const alike = findings.filter((finding) =>
    finding.criteria.some((one) => criteria.includes(one)),
  );
  const shared = criteria.filter((one) => alike.some((finding) => finding.criteria.includes(one)));
  const telling = tellingWords(title);
  const words = [...telling].filter((word) => said.has(word));
  const enough =
    words.length >= 2 && (place.kind === 'item' || words.length * 3 >= telling.size * 2);
  if (shared.length === 0 && !enough) return null;

  const because = [
    ...(shared.length > 0
      ? [
          `Same ${shared.length === 1 ? 'criterion' : 'criteria'}: ${shared.map(nameOf).join('; ')}.`,
        ]
      : []),
    ...(words.length > 0 ? [`Words in common: ${words.slice(0, 3).join(', ')}.`] : []),
  ].join(' ');
  return {
    concernId: id,
    title,
    because,
    status: place.kind === 'item' ? 'recommended' : onlyOne(alike.map(({ says }) => says)),
    rank: shared.length * criterionWeight + words.length,
  };
}

/** "LE-08, Management oversight", or the id alone where no version has the criterion. */
function nameOf(id: string): string {
  const title = frameworkKeys
    .map((key) => criterionOf(frameworkFor(key), id)?.title)
    .findLast((found) => found !== undefined);
  return title ? `${id}, ${title}` : id;
}

/** What all of them say, or null where they differ or there are none. */
function onlyOne(all: readonly (MentionStatus | null)[]): MentionStatus | null {
  const [first = null, ...others] = new Set(all);
  return others.length === 0 ? first : null;
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ]{4,}/g) ?? [];
  return new Set(words.map(stem).filter((word) => !common.has(word)));
}

/** Enough to see that "plans" and "plan" are one word. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '') : word;
}
