import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { nationalFrameworkNames } from '@/lib/domain/national-framework';

const area = z.enum(judgementAreas);
const outcome = z.enum(judgementOutcomes);

/** Where the file and the record disagree, each in words. The record stays as it is. */
export const contradictionSchema = z.object({
  about: z.string(),
  file: z.string(),
  record: z.string(),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** A published report as it was read from its file and kept: see lib/importers/reports. */
export const importedReportSchema = z.object({
  framework: z.enum(frameworkKeys),
  laCode: z.string().optional(),
  laName: z.string().optional(),
  startedOn: z.string().optional(),
  endedOn: z.string().optional(),
  publishedOn: z.string().optional(),
  leadInspectors: z.array(z.string()),
  judgements: z.partialRecord(area, outcome),
  summary: z.array(z.string()),
  improvements: z.array(
    z.object({
      n: z.int(),
      text: z.string(),
      nationalFramework: z
        .object({ name: z.enum(nationalFrameworkNames).optional(), printed: z.string() })
        .optional(),
    }),
  ),
  paragraphs: z.array(z.object({ n: z.int(), area, text: z.string() })),
  warnings: z.array(z.string()),
  contradictions: z.array(contradictionSchema).default([]),
});
export type ImportedDocument = z.infer<typeof importedReportSchema>;
