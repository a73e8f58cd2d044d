import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { NationalFrameworkName } from '@/lib/domain/national-framework';
import type { Framework } from '@/lib/frameworks/framework';

/** A criterion that an item of what needs to improve seems to be about, and why. Nothing follows until a person agrees. */
export type ProposedCriterion = { criterion: string; because: string };

/** More than these are rarely right, and nobody reads further. */
export const mostProposed = 4;

/** Words too common in such texts to tell one criterion from another. */
const common = new Set(
  `whether they them their there that this with from into when which what where have been being more most other
   child children young people person quality work working service services practice effective good well better
   meet need needs ensure ensuring make made used improve improved improvement consistent consistency consistently
   support supported over across through including and the for are not all who can its`.split(
    /\s+/,
  ),
);

/**
 * Judgements under which criteria that answer an outcome or enabler are most often found. A tag is a hint and no more:
 * reports put the same matter under different ones (domain.md 5.4).
 */
const likelyAreas: Readonly<Record<NationalFrameworkName, readonly JudgementArea[]>> = {
  stayTogetherAndGetHelp: ['helpAndProtection'],
  supportedByFamilyNetwork: ['helpAndProtection', 'inCare', 'inCareAndCareLeavers'],
  safeInAndOutsideHome: ['helpAndProtection'],
  stableLovingHomes: [
    'inCare',
    'careLeavers',
    'inCareAndCareLeavers',
    'lookedAfterAndPermanence',
    'adoption',
  ],
  multiAgencyWorking: ['helpAndProtection', 'leaders'],
  leadersDriveConditions: ['leaders'],
  workforceEquipped: ['leaders'],
};

type Named = {
  id: string;
  title: ReadonlySet<string>;
  covers: ReadonlySet<string>;
  area: JudgementArea;
};

/**
 * Criteria of a framework that the words of an item point at, likeliest first: a word that few criteria have counts for
 * more, one in a title for twice as much, and a criterion under the judgement that the item’s tag names for more still.
 *
 * @param tag the outcome or enabler of the national framework that the report prints with the item
 */
export function proposeCriteria(
  text: string,
  tag: NationalFrameworkName | null,
  framework: Framework,
): ProposedCriterion[] {
  const known = namedCriteria(framework);
  const said = tellingWords(text);
  const likely = tag ? likelyAreas[tag] : [];

  const ranked = known
    .flatMap((one) => {
      const words = [...said].filter((word) => one.title.has(word) || one.covers.has(word));
      const weight = words.reduce(
        (sum, word) => sum + (one.title.has(word) ? 2 : 1) / timesUsed(word, known),
        0,
      );
      const rank = weight * (likely.includes(one.area) ? 1.5 : 1);
      return rank >= enough ? [{ one, words, rank }] : [];
    })
    .toSorted((a, b) => b.rank - a.rank || a.one.id.localeCompare(b.one.id));
  const [likeliest] = ranked;

  return ranked
    .filter(({ rank }) => rank >= (likeliest?.rank ?? 0) * besideLikeliest)
    .slice(0, mostProposed)
    .map(({ one, words }) => ({
      criterion: one.id,
      because: `Both speak of ${words.slice(0, 3).join(', ')}${
        likely.includes(one.area) ? ', and the report’s tag points to this judgement' : ''
      }.`,
    }));
}

/** Less weight than this is a word in passing. */
const enough = 0.5;
/** The share of the likeliest one’s weight that another must have to be proposed beside it. */
const besideLikeliest = 0.4;

/** A criterion of several judgements is named once, under the first. */
function namedCriteria(framework: Framework): Named[] {
  const named = new Map<string, Named>();
  for (const { area, criteria } of framework.judgements) {
    for (const { id, title, looksAt } of criteria) {
      if (!named.has(id))
        named.set(id, { id, area, title: tellingWords(title), covers: tellingWords(looksAt) });
    }
  }
  return [...named.values()];
}

function timesUsed(word: string, known: readonly Named[]): number {
  return known.filter(({ title, covers }) => title.has(word) || covers.has(word)).length;
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ]{3,}/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stem));
}

/** Enough to see that "plans" and "planning" are one word. */
function stem(word: string): string {
  const cut = word.replace(/(?:ings?|ies|ed|es|s|y)$/, '');
  return cut.length >= 3 ? cut : word;
}
