import { fold } from './words';

/** Documents of the same publisher that hold no graded judgements of this kind. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /\bfocused visit (?:to|of)\b|findings of (?:a|the) focused visit/,
    'This is the letter of a focused visit, which gives no grades',
  ],
  [
    /\bmonitoring visit (?:to|of)\b|findings of (?:a|the) monitoring visit/,
    'This is the letter of a monitoring visit, which gives no grades',
  ],
  [/joint targeted area inspection|\bjtai\b/, 'This is a joint targeted area inspection'],
  [
    /(?:local )?area send inspection|special educational needs and\/?(?:or)? disabilit/,
    'This is an inspection of services for special educational needs',
  ],
  [
    /inspection of safeguarding and looked after children services|arrangements for the protection of children/,
    'This is an inspection from before the single inspection framework of November 2013',
  ],
  [/annual engagement meeting|annual conversation/, 'This is a letter about an annual meeting'],
  [
    /children's home|residential (?:special )?school|fostering (?:service|agency)|adoption agency/,
    'This is an inspection of a provider, not of a local authority',
  ],
];

/** Why text with this opening is no inspection report of a local authority. */
export function otherDocument(opening: string): string {
  const folded = fold(opening);
  const known = others.find(([pattern]) => pattern.test(folded));
  return (
    known?.[1] ??
    'No title of an inspection report of children’s services was found on its first pages'
  );
}

/** Whether the opening is that of a letter about a visit, whatever else it speaks of. */
export function isVisitLetter(opening: string): boolean {
  return /\bdear\b.{0,400}(?:focused|monitoring) visit/.test(fold(opening));
}

const last =
  /office for standards in education|crown copyright|piccadilly gate|raising concerns and making complaints|open government licence/;

/** Whether the end of a report is there: the part about Ofsted that closes every one of them. */
export function hasEnd(text: string): boolean {
  return last.test(fold(text.slice(-Math.max(6_000, text.length / 4))));
}
