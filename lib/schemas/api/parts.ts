import { z } from 'zod';
import { asAtRules } from '@/lib/domain/as-at';
import { dataVersionWeights } from '@/lib/domain/data-version';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { inspectionTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';

/** A day of the calendar, as YYYY-MM-DD. */
export const day = z.iso.date('must be a day such as 2019-03-31');
export const laCode = z
  .string()
  .regex(/^\d{3}$/, 'must be the three digits of an authority, such as 861');
export const area = z.enum(judgementAreas);
export const outcome = z.enum(judgementOutcomes);
export const framework = z.enum(frameworkKeys);
export const inspectionType = z.enum(inspectionTypes);

/** The most items one page holds. */
export const pageSizeLimit = 500;

export const pagingQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe('Which page, from 1.'),
  pageSize: z.coerce
    .number()
    .int()
    .min(1)
    .max(pageSizeLimit)
    .default(100)
    .describe(`How many items a page holds, up to ${pageSizeLimit}.`),
};
export type Paging = { page: number; pageSize: number };

export const asAtQuery = {
  asAt: day
    .optional()
    .describe(
      'The day to look at; today unless said. Corrected grades are the corrected ones on every day.',
    ),
  rule: z
    .enum(asAtRules)
    .default('publication')
    .describe(
      'What counts on that day: reports that were out (publication), or inspections that had begun and whose report is out by publishedBy (inspection, as Ofsted counts).',
    ),
  publishedBy: day
    .optional()
    .describe(
      'Under the inspection rule, the last day of publication that counts; today unless said.',
    ),
};

export const dataVersion = z
  .object({
    number: z.number().int(),
    weight: z.enum(dataVersionWeights),
    changed: z.string().describe('What changed with it.'),
    on: day.describe('The day it began.'),
  })
  .describe('The state of the data. Figures from answers of one version belong together.');

/** Stands in every answer. */
export const about = z.object({
  dataVersion: dataVersion.nullable(),
  dataTo: day.nullable().describe('The newest day of publication in the data.'),
  licence: z.object({ name: z.string(), address: z.url() }),
  sources: z.array(z.string()),
  citation: z.string(),
});

/** An answer with one thing. */
export const one = <Item extends z.ZodType>(item: Item) => z.object({ about, item });

/** An answer with a page of things, in an order that does not change within a version of the data. */
export const many = <Item extends z.ZodType>(item: Item) =>
  z.object({
    about,
    page: z.object({
      number: z.number().int(),
      size: z.number().int(),
      pages: z.number().int(),
      total: z.number().int().describe('How many items there are on all pages.'),
      next: z.url().nullable().describe('The address of the next page; null on the last.'),
    }),
    items: z.array(item),
  });

export const judgements = z
  .partialRecord(area, outcome)
  .describe('By judgement; what the framework does not judge is absent.');

export const inspectionFacts = {
  framework,
  type: inspectionType,
  startedOn: day.nullable().describe('The first day on site; not known for a few.'),
  endedOn: day.nullable(),
  publishedOn: day.nullable(),
};

/** What went wrong, as RFC 9457 has it. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  kind: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), problem: z.string(), allowed: z.string().optional() }))
    .optional(),
  reference: z.string().optional(),
});
