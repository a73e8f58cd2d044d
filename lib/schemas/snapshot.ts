import { z } from 'zod';
import {
  evidenceMethods,
  extents,
  impacts,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades, judgementOutcomes } from '@/lib/domain/grades';
import { eventTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument } from '@/lib/domain/snapshot';

/** The format and version every snapshot names. A change that breaks readers gets a new number. */
export const snapshotFormat = 'inspection-snapshot/1';

const area = z.enum(judgementAreas);
const references = z.array(z.string());

const metric = z.object({
  value: z.number(),
  comparator: z.enum(metricComparators).optional(),
  unit: z.string(),
  population: z.string().optional(),
  period: z.string().optional(),
  source: z.string().optional(),
});

const documentReference = z.object({
  title: z.string(),
  place: z.string().optional(),
  url: z.string().optional(),
});

const entry = {
  id: z.string(),
  area,
  criteria: references,
  headline: z.boolean(),
  method: z.enum(evidenceMethods).optional(),
  metric: metric.optional(),
  document: documentReference.optional(),
  summary: z.string(),
};

/** An entry as it was published: read back to the letter, so that the digest still fits. */
export const snapshotEntrySchema = z.discriminatedUnion('direction', [
  z.object({
    ...entry,
    direction: z.literal('strength'),
    extent: z.enum(extents),
    impact: z.enum(strengthImpacts),
  }),
  z.object({
    ...entry,
    direction: z.literal('weakness'),
    extent: z.enum(extents),
    impact: z.enum(weaknessImpacts),
    known: z.boolean(),
  }),
  z.object({
    ...entry,
    direction: z.literal('context'),
    extent: z.enum(extents).optional(),
    impact: z.enum(impacts).optional(),
  }),
]);

const judgement = z.object({
  area,
  name: z.string(),
  shortName: z.string(),
  partOf: area.nullable(),
  outcome: z.enum(judgementOutcomes),
  words: z.string(),
  derived: z.enum([...grades, 'undecided']).nullable(),
  departure: z.string().nullable(),
  reasons: z.array(
    z.object({
      code: z.string(),
      reference: z.string(),
      because: z.string(),
      evidence: references,
    }),
  ),
  towardsNextGrade: z
    .array(
      z.object({
        grade: z.enum(grades),
        met: z.boolean(),
        asked: z.string(),
        found: z.string().nullable(),
      }),
    )
    .optional(),
});

const improvement = z.object({
  number: z.number().int(),
  anchor: z.string(),
  kind: z.enum(['improvement', 'priorityAction']),
  text: z.string(),
  criteria: references,
  evidence: references,
  paragraphs: z.array(z.number().int()),
});

const section = z.object({
  area,
  name: z.string(),
  paragraphs: z.array(
    z.object({
      number: z.number().int(),
      anchor: z.string(),
      text: z.string(),
      headline: z.boolean(),
      evidence: references,
    }),
  ),
});

/** A snapshot as it is stored and handed out. It fails loudly on anything else. */
export const snapshotDocumentSchema: z.ZodType<SnapshotDocument> = z.object({
  format: z.literal(snapshotFormat),
  inspection: z.object({
    id: z.uuid(),
    laCode: z.string().regex(/^\d{3}$/),
    laName: z.string(),
    type: z.enum(eventTypes),
    framework: z.enum(frameworkKeys),
    frameworkName: z.string(),
    startedOn: z.iso.date().nullable(),
    endedOn: z.iso.date().nullable(),
    theme: z.string().nullable(),
    themeAsPrinted: z.string().optional(),
    localTermForCareLeavers: z.string().nullable(),
  }),
  leadInspectors: z.array(z.string()),
  rulesVersion: z.string(),
  evidenceDigest: z.string().regex(/^[0-9a-f]{64}$/),
  judgements: z.array(judgement),
  summary: z.array(z.string()),
  areasForImprovement: z.array(improvement),
  sections: z.array(section),
  evidence: z.array(snapshotEntrySchema).nullable(),
});
