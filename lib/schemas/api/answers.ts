import { z } from 'zod';
import { indicatorLevels } from '@/lib/domain/indicators';
import { visitTypes } from '@/lib/domain/inspections';
import { localAuthorityTypes, ofstedRegions, regions } from '@/lib/domain/local-authorities';
import { filterableJudgements } from '@/lib/domain/national-list';
import { outcomeKinds } from '@/lib/domain/national-picture';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import {
  area,
  day,
  framework,
  inspectionFacts,
  inspectionType,
  judgements,
  laCode,
  outcome,
} from './parts';

/** An authority in the list of a day. */
export const authority = z.object({
  laCode,
  gssCode: z.string(),
  name: z.string(),
  region: z.enum(regions),
  ofstedRegion: z.enum(ofstedRegions),
  type: z.enum(localAuthorityTypes),
  delivery: z
    .string()
    .nullable()
    .describe('The trust or company that ran the services that day; null where the council did.'),
  standing: z
    .object({ ...inspectionFacts, judgements })
    .nullable()
    .describe('The inspection whose grades stood on the day; null before the first.'),
});

/** An authority with all that is known of it besides. */
export const authorityRecord = authority.extend({
  status: z.enum(['current', 'former']),
  establishedOn: day.nullable(),
  abolishedOn: day.nullable().describe('The first day on which it no longer existed.'),
  predecessors: z.array(laCode),
  successors: z.array(laCode),
  names: z.array(z.string()).describe('Every name it has been seen under.'),
  codes: z.array(z.string()).describe('Every code it has been seen under.'),
  children: z
    .record(z.string(), z.number().int())
    .describe('Children aged 0 to 17, by the year of the mid-year estimate.'),
  page: z.url(),
});

export const inspection = z.object({
  laCode,
  laName: z.string(),
  ...inspectionFacts,
  judgements,
  page: z.url().nullable().describe('The address of its page.'),
});

export const inspectionDocument = inspection.extend({
  snapshot: z
    .object({
      version: z.number().int(),
      digest: z.string().describe('SHA-256 of the document as JSON with sorted keys.'),
      publishedAt: z.iso.datetime(),
      correction: z
        .object({ wasWrong: z.string(), wrongSince: day, decidedBy: z.string() })
        .nullable(),
      document: snapshotDocumentSchema,
    })
    .nullable()
    .describe(
      'The report as published, where this service published it; null for most of the record.',
    ),
});

export const visit = z.object({
  laCode,
  laName: z.string(),
  type: z.enum(visitTypes),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  publishedOn: day.nullable(),
  theme: z.string().nullable(),
});

export const judgementRow = z.object({
  laCode,
  laName: z.string(),
  ...inspectionFacts,
  area,
  outcome,
});

export const indicator = z.object({
  key: z.string(),
  label: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  period: z.string().describe('What a period is.'),
  note: z.string().nullable(),
});

export const indicatorValue = z.object({
  level: z.enum(indicatorLevels),
  area: z.string().describe('The code of an authority, the name of a region, or England.'),
  period: z.string(),
  value: z.number().nullable().describe('Null where the publisher held it back: never zero.'),
  flag: z.string().nullable().describe('The publisher’s word for why there is no value, or on it.'),
});

const counts = z.object({
  authorities: z.number().int(),
  children: z.number().int().describe('Children aged 0 to 17 who live in them.'),
});

export const distribution = z.object({
  area: z.enum(filterableJudgements),
  asAt: day,
  populationYear: z.number().int().nullable(),
  by: z.record(z.enum(outcomeKinds), counts).describe('By grade, or by why there is none.'),
  graded: counts.describe('Those with a grade: what shares are shares of.'),
  all: counts,
  frameworks: z.array(z.object({ framework, authorities: z.number().int() })),
});

export const correction = z.object({
  id: z.string(),
  laCode,
  laName: z.string(),
  inspection: z.string().describe('What the inspection or visit goes by in its address.'),
  correctedOn: day,
  wasWrong: z.string(),
  wrongSince: day,
  changes: z.array(z.object({ where: z.string(), before: z.string(), after: z.string() })),
});

export { inspectionType };
