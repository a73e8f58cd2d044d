import { limitFor } from '@/lib/frameworks/limits';
import { explain, tellingStrengths } from './evidence-of';
import type { Rule } from './rule';
import { countOf, numberInWords, shareInWords } from './sentences';

/** Outstanding practice is strong on most of what inspectors always look at. */
export const strongPracticeNotGeneral: Rule = {
  code: 'R-13',
  title: 'Strong practice is not general',
  reference:
    'Grade descriptor of outstanding: practice that makes children’s lives markedly better, consistently',
  caps: 'good',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Practice is strong on at least ${shareInWords(limitFor(limits.strongCoreShare, area))} of the core criteria`,
  applies: ({ area, counts, limits }) =>
    counts.strongCore / counts.core < limitFor(limits.strongCoreShare, area),
  because: ({ counts }, { criteria }) =>
    explain(
      `Practice is strong on ${countOf(counts.strongCore, 'core criterion')} of ${numberInWords(counts.core)}`,
      criteria
        .filter((finding) => finding.core && finding.standing === 'strong')
        .map(tellingStrengths),
    ),
};
