import { z } from 'zod';
import { type CouncilItemKind, councilItemKinds } from '@/lib/domain/council-items';
import { presences } from '@/lib/domain/governance';
import { findIdentifyingText } from '@/lib/domain/identifying-text';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { type Result, succeed } from '@/lib/result';
import { councilItemFields, type ItemField } from './council-item-fields';
import { type CouncilItemContents, councilItemContent } from './council-items';
import type { FieldError, FormState, FormValues } from './form-state';
import { toIsoDate } from './inspections';
import { readForm } from './parse-form';
import { toPartialDay } from './partial-day';

/** What a form about an item carries besides its answers. */
export const itemFormSchema = z.object({
  /** Not `kind`: a note and a board have a kind of their own. */
  itemKind: z.enum(councilItemKinds),
  itemId: z.uuid(),
  baseVersion: z.coerce.number().int().min(0),
  submissionKey: z.uuid(),
  laCode: z.string().regex(/^\d{3}$/),
  inspectionId: z.preprocess(blankToNull, z.uuid().nullable()),
  parentId: z.preprocess(blankToNull, z.uuid().nullable()),
  reason: z.preprocess(
    blankToNull,
    z.string().trim().max(1_000, 'The reason must be 1,000 characters or less').nullable(),
  ),
  deed: z.enum(['save', 'withdraw']).default('save'),
});
export type ItemForm = z.infer<typeof itemFormSchema>;

function blankToNull(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}

/** Kinds in which a child could be described, and nobody may be. */
const withoutCases: readonly CouncilItemKind[] = [
  'planAction',
  'planNote',
  'selfEvaluation',
  'councilReply',
  'concern',
  'mention',
];

const contentSchemas: {
  [Kind in CouncilItemKind]: z.ZodType<CouncilItemContents[Kind]>;
} = councilItemContent;

/**
 * What a form says about an item, or the form to show again with what is wrong.
 *
 * @param keep what the form does not ask about and stays as it was
 */
export function parseItemContent<Kind extends CouncilItemKind>(
  kind: Kind,
  form: FormData,
  keep: Partial<Record<string, unknown>> = {},
): Result<CouncilItemContents[Kind], FormState> {
  const values = readForm(form);
  const errors: FieldError[] = [];
  const answers: Record<string, unknown> = { ...defaults[kind], ...keep };
  for (const field of councilItemFields[kind]) {
    const read = readField(kind, field, values);
    if ('error' in read) errors.push({ field: field.name, message: read.error });
    else answers[field.name] = read.value;
  }
  if (kind === 'mention' && answers.closedBy !== 'council')
    answers.closedBy = answers.status === 'closed' ? 'inspectors' : null;
  if (errors.length === 0) errors.push(...faultsBetween(kind, answers));
  if (errors.length > 0) return { ok: false, error: { errors, values } };

  const parsed = contentSchemas[kind].safeParse(answers);
  if (parsed.success) return succeed(parsed.data);

  return {
    ok: false,
    error: {
      values,
      errors: parsed.error.issues.slice(0, 10).map(({ path, code }) => ({
        field: String(path[0] ?? ''),
        message:
          code === 'too_big'
            ? 'This is too long. Say it in fewer words'
            : (exampleOf[String(path[0])] ?? 'This cannot be read. Check what you typed'),
      })),
    },
  };
}

/** What a form does not ask about. */
const defaults: Partial<Record<CouncilItemKind, Record<string, unknown>>> = {
  mention: { places: [], closedBy: null, proposedBecause: null },
  statement: { claim: null },
};

const exampleOf: Partial<Record<string, string>> = {
  criteria: 'Criteria are two letters, a hyphen and two digits, such as LE-08',
  partnerLaCode: 'The code of an authority has three digits, such as 383',
  sourceUrl: 'The address must begin with https:// or http://',
};

type Read = { value: unknown } | { error: string };

function readField(kind: CouncilItemKind, field: ItemField, values: FormValues): Read {
  const given = values[field.name];
  const text = (Array.isArray(given) ? (given[0] ?? '') : (given ?? '')).trim();
  if (field.as === 'day') return readDay(field, values);
  if (field.as === 'areas') return { value: [given ?? []].flat().filter((id) => id !== '') };
  if (field.as === 'yes') return { value: text === 'yes' };
  if (text === '') return readNothing(field);
  if ('office' in field && field.office && looksLikePerson(text)) return { error: nameTheOffice };

  const identifying = withoutCases.includes(kind) ? findIdentifyingText(text) : [];
  if (identifying.length > 0) {
    const passages = identifying.map((passage) => `“${passage.text}”`).join(', ');
    return { error: `Say it without what may identify a child: ${passages}` };
  }
  switch (field.as) {
    case 'partialDay': {
      const day = toPartialDay(text);
      return day
        ? { value: day }
        : { error: 'Enter a year, a month and year, or a day, like 4 February 2019' };
    }
    case 'number':
      return /^\d{1,4}$/.test(text)
        ? { value: Number(text) }
        : { error: 'Enter a whole number, like 16' };
    case 'choice':
      return field.options.includes(text)
        ? { value: text }
        : { error: field.missing ?? 'Select one of the answers' };
    case 'lines':
      return { value: linesOf(text) };
    case 'offices':
      return readOffices(linesOf(text));
    case 'presences':
      return readPresences(linesOf(text));
    default:
      return { value: text };
  }
}

function readNothing(field: ItemField): Read {
  if (field.missing) return { error: field.missing };

  return { value: field.as === 'lines' ? [] : null };
}

function readDay(field: ItemField, values: FormValues): Read {
  const parts = (['day', 'month', 'year'] as const).map((part) => {
    const given = values[`${field.name}-${part}`];
    return (Array.isArray(given) ? (given[0] ?? '') : (given ?? '')).trim();
  });
  if (parts.every((part) => part === '')) return readNothing(field);

  const [day = '', month = '', year = ''] = parts;
  const read = toIsoDate(day, month, year);
  return read ? { value: read } : { error: 'Enter a real date, like 4 2 2026' };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const nameTheOffice = 'Enter the office, not the name of a person';

/** "Councillor Smith", "Mrs Jones", "Dr A Khan": titles stand before people and not before offices. */
function looksLikePerson(text: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor)\.?\s+\S/i.test(
    text,
  );
}

function readOffices(lines: readonly string[]): Read {
  return lines.some(looksLikePerson)
    ? { error: nameTheOffice }
    : { value: lines.map((office) => ({ office })) };
}

function readPresences(lines: readonly string[]): Read {
  const read = lines.map((line) => {
    const [, office, word] = /^(.+):\s*(\p{L}+)$/u.exec(line) ?? [];
    const presence = presences.find((one) => one === word?.toLowerCase());
    return office && presence ? { office: office.trim(), presence } : null;
  });
  const wrong = lines.find((_, index) => !read[index]);
  if (wrong !== undefined)
    return { error: `“${wrong}” needs an office, a colon, and present, apologies or absent` };
  if (read.some((one) => one && looksLikePerson(one.office))) return { error: nameTheOffice };

  const offices = read.map((one) => one?.office.toLowerCase());
  return new Set(offices).size < offices.length
    ? { error: 'An office stands here twice. Give each one line' }
    : { value: read };
}

/** What is wrong between answers that are each all right. */
function faultsBetween(kind: CouncilItemKind, answers: Record<string, unknown>): FieldError[] {
  if (kind === 'planNote') return faultsOfNote(answers);
  if (kind === 'councilReply') return faultsOfReply(answers);
  if (kind === 'attendance') {
    const { invited, present, apologies, absent } = answers;
    const came = [present, apologies, absent].map(Number).reduce((sum, one) => sum + one, 0);
    return came === Number(invited)
      ? []
      : [
          {
            field: 'invited',
            message: `Present, apologies and absent add up to ${came}, and invited is ${invited}. They must be the same`,
          },
        ];
  }
  const [first, last] =
    kind === 'roleHolder'
      ? [answers.heldFrom, answers.heldTo]
      : [answers.happenedOn, answers.endedOn];
  const [field, began] = kind === 'roleHolder' ? ['heldTo', 'since'] : ['endedOn', 'when'];
  return typeof first === 'string' && typeof last === 'string' && last < first.slice(0, last.length)
    ? [{ field, message: `This is before “${began}”. Check both` }]
    : [];
}

function faultsOfNote({ kind, proof, outcome }: Record<string, unknown>): FieldError[] {
  return [
    ...(kind === 'closure' && !proof
      ? [{ field: 'proof', message: 'Enter what proves that it is done' }]
      : []),
    ...(kind === 'check' && !outcome
      ? [{ field: 'outcome', message: 'Select what the board found' }]
      : []),
    ...(kind !== 'check' && outcome
      ? [{ field: 'outcome', message: 'Only a check by the board has this answer. Leave it empty' }]
      : []),
  ];
}

/** A reply says which judgement, paragraph or area it is to, in a way that finds it. The answer is made one way. */
function faultsOfReply(answers: Record<string, unknown>): FieldError[] {
  const given = typeof answers.subjectRef === 'string' ? answers.subjectRef : '';
  if (answers.subject === 'report') {
    answers.subjectRef = null;
    return [];
  }
  if (answers.subject === 'area') {
    const area = judgementAreas.find((one) =>
      [one, judgementAreaLabels[one]].some((name) => name.toLowerCase() === given.toLowerCase()),
    );
    answers.subjectRef = area ?? null;
    return area
      ? []
      : [{ field: 'subjectRef', message: 'Enter the judgement as the report names it' }];
  }
  const [, number] = /(?:^|\D)([1-9]\d{0,3})$/.exec(given) ?? [];
  answers.subjectRef = number ?? null;
  return number ? [] : [{ field: 'subjectRef', message: 'Enter its number, like 12' }];
}

/** The answers that show an item in its form again. */
export function toItemValues<Kind extends CouncilItemKind>(
  kind: Kind,
  content: CouncilItemContents[Kind],
): FormValues {
  const said = new Map<string, unknown>(Object.entries(content));
  const pairs = councilItemFields[kind].flatMap((field): [string, string | string[]][] => {
    const value = said.get(field.name);
    if (field.as === 'day') {
      const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
      return [
        [`${field.name}-day`, day.replace(/^0/, '')],
        [`${field.name}-month`, month.replace(/^0/, '')],
        [`${field.name}-year`, year],
      ];
    }
    if (field.as === 'yes') return [[field.name, value === true ? 'yes' : '']];
    if (field.as === 'areas') return [[field.name, z.array(z.string()).parse(value)]];
    const area = field.name === 'subjectRef' && judgementAreas.find((one) => one === value);
    return [[field.name, area ? judgementAreaLabels[area] : toText(value)]];
  });
  return Object.fromEntries(pairs);
}

const officeLine = z.object({ office: z.string(), presence: z.string().optional() });

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);

  return value
    .map((line) => {
      const read = officeLine.safeParse(line).data;
      if (!read) return String(line);
      return read.presence ? `${read.office}: ${read.presence}` : read.office;
    })
    .join('\n');
}
