import type { MentionPlace, MentionStatus } from '@/lib/domain/concerns';
import { formatList } from './lists';

/** What an event says of a concern, in a word or two. */
export const mentionStatusLabels = {
  recommended: 'To improve',
  found: 'Weakness found',
  praised: 'Praised',
  progress: 'Better, not done',
  closed: 'Met',
} as const satisfies Record<MentionStatus, string>;

/** The same as a sentence that stands alone. */
export const mentionStatusMeanings = {
  recommended: 'In the list of what the report or letter asks to improve.',
  found: 'A weakness in the text that is not in the list.',
  praised: 'Described as a strength.',
  progress: 'Better than before, with work left.',
  closed: 'An earlier concern that the text now describes as met.',
} as const satisfies Record<MentionStatus, string>;

const numbered = {
  item: ['item', 'items'],
  paragraph: ['paragraph', 'paragraphs'],
  finding: ['finding', 'findings'],
} as const;
const unnumbered = {
  summary: 'the summary',
  overview: 'the overview',
  headlineFindings: 'the headline findings',
  executiveSummary: 'the executive summary',
} as const;

/** One place, to be linked: "item 8", "paragraph 29", "the summary". */
export function formatPlace(place: MentionPlace): string {
  return 'number' in place ? `${numbered[place.kind][0]} ${place.number}` : unnumbered[place.kind];
}

/** "items 2 and 3, finding 5 and the overview". */
export function formatPlaces(places: readonly MentionPlace[]): string {
  const kinds = ['item', 'paragraph', 'finding'] as const;
  const parts = kinds.flatMap((kind) => {
    const numbers = places.flatMap((place) =>
      'number' in place && place.kind === kind ? [place.number] : [],
    );
    const [one, many] = numbered[kind];
    return numbers.length === 0
      ? []
      : [`${numbers.length === 1 ? one : many} ${formatList(numbers.map(String))}`];
  });
  const others = places.flatMap((place) => ('number' in place ? [] : [unnumbered[place.kind]]));

  return formatList([...parts, ...others]);
}
