import { limitFor } from '@/lib/frameworks/limits';
import { explain } from './evidence-of';
import type { Rule } from './rule';
import { countOf, numberInWords, shareInWords, startSentence } from './sentences';

/** Even small weaknesses have to be rare in outstanding practice. */
export const weaknessesNotRare: Rule = {
  code: 'R-12',
  title: 'Weaknesses are not rare',
  reference:
    'Grade descriptor of outstanding: weaknesses are rare, small and already being put right',
  caps: 'good',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Fewer than ${shareInWords(limitFor(limits.weaknessShareAtOutstanding, area))} of the entries are weaknesses`,
  applies: ({ area, counts, limits }) =>
    counts.weaknesses > 0 &&
    counts.weaknesses / counts.entries >= limitFor(limits.weaknessShareAtOutstanding, area),
  because: ({ counts }, { criteria }) =>
    explain(
      `${startSentence(countOf(counts.weaknesses, 'entry'))} of ${numberInWords(counts.entries)} ${counts.weaknesses === 1 ? 'is a weakness' : 'are weaknesses'}`,
      criteria.map((finding) => finding.weaknesses),
    ),
};
