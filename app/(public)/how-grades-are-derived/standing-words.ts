import type { StandingTone } from '@/components/method/standing-matrix';
import type { Standing } from '@/lib/rules/standing';

type Words = {
  label: string;
  tone: StandingTone;
  /** How the rules speak of a criterion that stands so. */
  inRules: string;
};

/** What is established about a criterion, in words. */
export const standingWords = {
  failing: {
    label: 'Failing',
    tone: 'worst',
    inRules:
      'A serious weakness reaches many children. The rules also count it where weakness is established.',
  },
  weak: { label: 'Weak', tone: 'bad', inRules: 'Weakness is established.' },
  uneven: { label: 'Uneven', tone: 'middling', inRules: 'A lapse is found.' },
  minor: {
    label: 'Minor',
    tone: 'plain',
    inRules: 'Small weaknesses only: neither a lapse, nor practice that holds.',
  },
  sound: { label: 'Sound', tone: 'plain', inRules: 'Practice holds.' },
  strong: { label: 'Strong', tone: 'best', inRules: 'Practice holds, and is strong.' },
} as const satisfies Record<Standing, Words>;
