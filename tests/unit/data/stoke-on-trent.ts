import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  evidenceMethods,
  extents,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';

const area = z.enum(['helpAndProtection', 'inCareAndCareLeavers', 'leaders']);
const criterion = z.string().regex(/^(HP|CC|CL|LE)-\d{2}$/);
const entryId = z.string().regex(/^P\d{2}[a-e]$/);
const text = z.string().trim().min(1);

const metric = z.strictObject({
  value: z.number(),
  comparator: z.enum(metricComparators).optional(),
  unit: text,
  population: text.optional(),
  period: text.optional(),
  source: text.optional(),
});

const shared = {
  id: entryId,
  area,
  criteria: z.array(criterion).min(1).max(3),
  headline: z.boolean(),
  method: z.enum(evidenceMethods).optional(),
  metric: metric.optional(),
  summary: text.max(400),
};

/** An entry as an evidence bundle holds it. */
const evidence = z.discriminatedUnion('direction', [
  z.strictObject({
    ...shared,
    direction: z.literal('strength'),
    extent: z.enum(extents),
    impact: z.enum(strengthImpacts),
  }),
  z.strictObject({
    ...shared,
    direction: z.literal('weakness'),
    extent: z.enum(extents),
    impact: z.enum(weaknessImpacts),
    known: z.boolean(),
  }),
  z.strictObject({ ...shared, direction: z.literal('context') }),
]);
export type EncodedEntry = z.infer<typeof evidence>;

const day = z.iso.date();

const schema = z.strictObject({
  council: text,
  title: text,
  laCode: text,
  framework: z.literal('ilacs-2018'),
  type: z.literal('standardInspection'),
  startedOn: day,
  endedOn: day,
  publishedOn: day,
  leadInspectors: z.array(text),
  reportUrl: z.url(),
  source: text,
  judgements: z.record(z.string(), z.literal('inadequate')),
  summary: z.array(text).length(3),
  areasForImprovement: z.array(
    z.strictObject({
      id: z.string().regex(/^I\d{2}$/),
      position: z.int(),
      text,
      criteria: z.array(criterion).min(1),
      paragraphs: z.array(z.int()).min(1),
      evidence: z.array(entryId).min(1),
    }),
  ),
  paragraphs: z.array(
    z.strictObject({
      number: z.int(),
      area,
      position: z.int(),
      headline: z.boolean(),
      text,
      evidence: z.array(entryId).min(1),
    }),
  ),
  evidence: z.array(evidence),
});

const url = new URL('../../../prisma/data/stoke-on-trent-2019.json', import.meta.url);
export const stoke = schema.parse(JSON.parse(readFileSync(url, 'utf8')));

/** The paragraph an entry belongs to, by its id. */
export const paragraphOf = ({ id }: { id: string }) => Number(id.slice(1, 3));

/** Findings: what counts as evidence. */
export const findings = stoke.evidence.filter(({ headline }) => !headline);

/** Paragraph numbers, each once and in order, of the entries that pass. */
export const paragraphsWhere = (passes: (entry: EncodedEntry) => boolean) => [
  ...new Set(findings.filter(passes).map(paragraphOf)),
];
