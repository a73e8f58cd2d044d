/** What a passage of text looks like, where that could lead to one child. */
export const identifyingKinds = [
  'dateOfBirth',
  'healthServiceNumber',
  'pupilNumber',
  'caseNumber',
  'postcode',
  'emailAddress',
  'phoneNumber',
] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];

export type IdentifyingPassage = { kind: IdentifyingKind; text: string };

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Most telling first: a passage counts as the first kind it fits. */
const patterns: readonly { kind: IdentifyingKind; pattern: RegExp }[] = [
  { kind: 'emailAddress', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { kind: 'dateOfBirth', pattern: /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g },
  {
    kind: 'dateOfBirth',
    pattern: new RegExp(
      `\\b(?:born|d\\.?o\\.?b\\.?)\\W+(?:on\\W+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\s+\\d{2,4}\\b`,
      'gi',
    ),
  },
  { kind: 'healthServiceNumber', pattern: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/g },
  { kind: 'phoneNumber', pattern: /(?<!\d)(?:\+44\s?|0)7\d{3}\s?\d{3}\s?\d{3}\b/g },
  { kind: 'pupilNumber', pattern: /\b[A-Z]\d{11}[A-Z\d]\b/g },
  { kind: 'postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g },
  { kind: 'caseNumber', pattern: /(?<![\d,.£])\d{6,}(?![\d,.%])/g },
];

/**
 * Passages that may identify a child: dates, numbers and addresses that single out one person.
 *
 * Names cannot be told from other words, so their absence proves nothing. Each passage is named once.
 */
export function findIdentifyingText(text: string): IdentifyingPassage[] {
  const passages = new Map<string, IdentifyingKind>();
  let rest = text;

  for (const { kind, pattern } of patterns) {
    for (const [passage] of rest.matchAll(pattern)) {
      if (!passages.has(passage)) passages.set(passage, kind);
    }
    rest = rest.replace(pattern, ' ');
  }

  return [...passages].map(([passage, kind]) => ({ kind, text: passage }));
}
