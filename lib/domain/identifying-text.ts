import { givenNames } from './given-names';

/** What a passage of text looks like, where that could lead to one child. */
export const identifyingKinds = [
  'name',
  'address',
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

const streets =
  'Road|Rd|Street|Avenue|Ave|Close|Lane|Drive|Crescent|Gardens|Grove|Terrace|Mews|Rise|Way|Court|Walk|View|Row';
const relatives =
  'child|boy|girl|baby|toddler|teenager|young person|brother|sister|sibling|twin|son|daughter|mother|father|mum|dad|aunt|uncle|grandmother|grandfather|stepfather|stepmother|pupil';

type Pattern = {
  kind: IdentifyingKind;
  pattern: RegExp;
  /** Which of the matches count; all of them without it. Told what stands before and after. */
  counts?: (passage: string, before: string, after: string) => boolean;
};

/** Most telling first: a passage counts as the first kind it fits. */
const patterns: readonly Pattern[] = [
  { kind: 'emailAddress', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    kind: 'dateOfBirth',
    pattern: /\b(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}\b/g,
  },
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
  { kind: 'caseNumber', pattern: /(?<![\d,.£])\d{6,}(?!\d|[,.]\d|%)/g },
  {
    kind: 'caseNumber',
    pattern:
      /\b(?:case|file|record|referral|reference|ref|LCS|Mosaic)(?: (?:id|no|number|ref|reference))?[.:# ]{1,3}[A-Z]{0,3}-?\d{5,}\b/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:[Ff]lat \\d+[a-z]?,? )?\\d{1,4}[a-zA-Z]? (?:[A-Z][a-z’']+ ){1,3}(?:${streets})\\b`,
      'g',
    ),
  },
  { kind: 'name', pattern: /\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?/g },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b(?:${relatives}),? (?:is |was )?(?:called |named |known as )[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?`,
      'g',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(`\\b(?:${givenNames.join('|')})\\b(?: [A-Z][a-z]+)?`, 'g'),
    counts: namesPerson,
  },
];

/** A saint, a monarch or a house is no child, nor is a law that is called after one. */
const noPerson = /\b(?:St\.?|Saint|King|Queen|Prince|Princess|Lord|Lady|Dame|Sir|Baroness|Dr) $/;
const institution =
  /^(?:’s|'s)? (?:Law|Hospital|House|Centre|School|Academy|College|Road|Street|Trust|Foundation|Project|Review|Report|Act|Clause)\b/;

function namesPerson(passage: string, before: string, after: string): boolean {
  const [first = ''] = passage.split(' ');
  const next = `${passage.slice(first.length)}${after}`;
  return !noPerson.test(before) && !institution.test(next);
}

/**
 * Passages that may identify a child: names, and dates, numbers and addresses that single out one person.
 *
 * Many names cannot be told from other words, so their absence proves nothing. Each passage is named once.
 */
export function findIdentifyingText(text: string): IdentifyingPassage[] {
  const passages = new Map<string, IdentifyingKind>();
  let rest = text;

  for (const { kind, pattern, counts = () => true } of patterns) {
    rest = rest.replace(pattern, (passage, ...found) => {
      const at = found.find((part) => typeof part === 'number') ?? 0;
      if (!counts(passage, rest.slice(0, at), rest.slice(at + passage.length))) return passage;
      if (!passages.has(passage)) passages.set(passage, kind);
      return ' ';
    });
  }

  return [...passages].map(([passage, kind]) => ({ kind, text: passage }));
}

type SaidInEntry = {
  summary: string;
  metric?: { unit: string; population?: string; period?: string; source?: string } | undefined;
  document?: { title: string; place?: string } | undefined;
};

/** The same for all that an entry says in words of its own, and for the reason it was changed. */
export function findIdentifyingInEntry(
  { summary, metric, document }: SaidInEntry,
  reason?: string,
): IdentifyingPassage[] {
  const said = [
    summary,
    metric?.unit,
    metric?.population,
    metric?.period,
    metric?.source,
    document?.title,
    document?.place,
    reason,
  ];
  return findIdentifyingText(said.filter((words) => words !== undefined).join('\n'));
}
