import { z } from 'zod';
import {
  type DocumentReference,
  directions,
  type EvidenceContent,
  evidenceMethods,
  extents,
  type Metric,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { judgementAreas } from '@/lib/domain/judgement-areas';

/** The most an entry's text may hold. */
export const summaryLimit = 4_000;
export const reasonLimit = 1_000;

const blankAsMissing = (value: unknown) => (value === '' ? undefined : value);
const asList = (value: unknown) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

const optionalText = (most: number, name: string) =>
  z.preprocess(
    blankAsMissing,
    z.string().trim().max(most, `${name} must be ${most} characters or less`).optional(),
  );

/** Forgives thousands separators, spaces, currency and per cent signs: 4,500 and 8% are numbers. */
const figure = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/[,\s£%]/g, '') : value),
  z.preprocess(
    blankAsMissing,
    z.coerce
      .number('Figure must be a number, like 4,500 or 8')
      .min(-1e12, 'Figure is too small')
      .max(1e12, 'Figure is too large')
      .optional(),
  ),
);

/** An address on the web: anything else in a link could run in the reader’s browser. */
export const webAddress = (message: string) =>
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: message })
    .max(500, 'Address must be 500 characters or less');

/** The answers of the evidence form, in its order: so are the messages, which are the ones people read. */
const answersSchema = z.object({
  area: z.enum(judgementAreas, 'Select the judgement this evidence is about'),
  summary: z
    .string('Enter what you found')
    .trim()
    .min(1, 'Enter what you found')
    .max(summaryLimit, 'What you found must be 4,000 characters or less'),
  criteria: z.preprocess(
    asList,
    z
      .array(z.string().max(10))
      .min(1, 'Select what the evidence is about')
      .max(3, 'Select no more than 3 criteria')
      .refine((ids) => new Set(ids).size === ids.length, 'Select each criterion once'),
  ),
  /** Which of several criteria comes first; without it, the first in the order of the framework. */
  mainCriterion: z.preprocess(blankAsMissing, z.string().max(10).optional()),
  direction: z.enum(directions, 'Select whether this is a strength, a weakness or context'),
  extent: z.preprocess(blankAsMissing, z.enum(extents, 'Select how far it reaches').optional()),
  weaknessImpact: z.preprocess(
    blankAsMissing,
    z.enum(weaknessImpacts, 'Select what it does to children').optional(),
  ),
  strengthImpact: z.preprocess(
    blankAsMissing,
    z.enum(strengthImpacts, 'Select what it does for children').optional(),
  ),
  known: z.preprocess((value) => value === 'yes', z.boolean()),
  headline: z.preprocess((value) => value === 'yes', z.boolean()),
  method: z.preprocess(
    blankAsMissing,
    z.enum(evidenceMethods, 'Select how you gathered the evidence').optional(),
  ),
  metricValue: figure,
  metricComparator: z.preprocess(
    blankAsMissing,
    z.enum(metricComparators, 'Select how exact the figure is').optional(),
  ),
  metricUnit: optionalText(120, 'What the figure counts'),
  metricPopulation: optionalText(120, 'Who it covers'),
  metricPeriod: optionalText(120, 'Period'),
  metricSource: optionalText(200, 'Source'),
  documentTitle: optionalText(200, 'Document'),
  documentPlace: optionalText(120, 'Page or paragraph'),
  documentUrl: z.preprocess(
    blankAsMissing,
    webAddress('Address must begin with https:// or http://').optional(),
  ),
});

type Answers = z.infer<typeof answersSchema>;

const figureParts = ['metricUnit', 'metricPopulation', 'metricPeriod', 'metricSource'] as const;

/** Says its message beside one field, even when other answers are wrong too: people see all faults at once. */
const beside = (field: keyof Answers, message: string) => ({
  path: [field],
  message,
  when: () => true,
});

function toMetric(answers: Answers): Metric | undefined {
  if (answers.metricValue === undefined || !answers.metricUnit) return undefined;

  return {
    value: answers.metricValue,
    comparator: answers.metricComparator,
    unit: answers.metricUnit,
    population: answers.metricPopulation,
    period: answers.metricPeriod,
    source: answers.metricSource,
  };
}

function toDocument(answers: Answers): DocumentReference | undefined {
  const { documentTitle: title, documentPlace: place, documentUrl: url } = answers;
  return title === undefined ? undefined : { title, place, url };
}

/** The main criterion first, the others in the order they came in. */
function inOrder({ criteria, mainCriterion }: Answers): string[] {
  const main = criteria.filter((id) => id === mainCriterion);
  return [...main, ...criteria.filter((id) => id !== mainCriterion)];
}

function toContent(answers: Answers): EvidenceContent {
  const shared = {
    area: answers.area,
    criteria: inOrder(answers),
    headline: answers.headline,
    method: answers.method,
    metric: toMetric(answers),
    document: toDocument(answers),
    summary: answers.summary,
  };
  const { direction, extent, weaknessImpact, strengthImpact } = answers;

  if (direction === 'weakness' && extent && weaknessImpact)
    return { ...shared, direction, extent, impact: weaknessImpact, known: answers.known };
  if (direction === 'strength' && extent && strengthImpact)
    return { ...shared, direction, extent, impact: strengthImpact };
  return { ...shared, direction: 'context', extent };
}

/** What an entry says, from the answers of its form. */
export const evidenceContentSchema = answersSchema
  .refine(
    ({ direction, extent }) => extent || (direction !== 'weakness' && direction !== 'strength'),
    beside('extent', 'Select how far it reaches'),
  )
  .refine(
    ({ direction, weaknessImpact }) => direction !== 'weakness' || weaknessImpact,
    beside('weaknessImpact', 'Select what it does to children'),
  )
  .refine(
    ({ direction, strengthImpact }) => direction !== 'strength' || strengthImpact,
    beside('strengthImpact', 'Select what it does for children'),
  )
  .refine(
    (answers) => answers.metricValue !== undefined || !figureParts.some((part) => answers[part]),
    beside('metricValue', 'Enter the figure'),
  )
  .refine(
    ({ metricValue, metricUnit }) => metricValue === undefined || metricUnit,
    beside('metricUnit', 'Enter what the figure counts'),
  )
  .refine(
    ({ documentTitle, documentPlace, documentUrl }) =>
      documentTitle !== undefined || (documentPlace === undefined && documentUrl === undefined),
    beside('documentTitle', 'Enter the name of the document'),
  )
  .transform(toContent);

const reasonSchema = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(reasonLimit, 'The reason must be 1,000 characters or less');

/** Names one filling-in of a form, so that sending it twice records it once. */
const submissionKey = z.uuid('Open the form again and send it once more');

/** Why words that may identify a child stay. Asked for only where there are such words. */
export const identifyingReasonSchema = optionalText(reasonLimit, 'The reason');

const recordSchema = z.object({
  inspectionId: z.uuid(),
  submissionKey,
  identifyingReason: identifyingReasonSchema,
});
const changeSchema = z.object({
  inspectionId: z.uuid(),
  evidenceId: z.uuid(),
  baseVersion: z.coerce.number().int().min(1),
  submissionKey,
  reason: reasonSchema('Enter why you are changing it'),
});
const reviseSchema = changeSchema.extend({ identifyingReason: identifyingReasonSchema });

/** A new entry: which inspection, and what it says. */
export const recordEvidenceSchema = z.intersection(
  recordSchema,
  evidenceContentSchema.transform((content) => ({ content })),
);
export type RecordEvidenceInput = z.infer<typeof recordEvidenceSchema>;

/** A new version of an entry, from the version the person was reading. */
export const reviseEvidenceSchema = z.intersection(
  reviseSchema,
  evidenceContentSchema.transform((content) => ({ content })),
);
export type ReviseEvidenceInput = z.infer<typeof reviseEvidenceSchema>;

/** Taking an entry back. */
export const withdrawEvidenceSchema = changeSchema.extend({
  reason: reasonSchema('Enter why you are withdrawing it'),
});

/** Putting a withdrawn entry back. */
export const restoreEvidenceSchema = changeSchema.extend({
  reason: reasonSchema('Enter why you are putting it back'),
});
export type WithdrawEvidenceInput = z.infer<typeof withdrawEvidenceSchema>;
