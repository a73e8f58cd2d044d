import { createHash } from 'node:crypto';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import type { ReportText } from '@/lib/domain/inspection-record';
import { inspectionTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { frameworkFor } from '@/lib/frameworks/index';
import { buildSnapshot, type SnapshotVerdict } from '@/lib/report/build-snapshot';
import type { Derivation } from '@/lib/rules/derivation';
import { deriveUnder } from '@/lib/rules/rule-set';
import { rulesOfVersion } from '@/lib/rules/versions/index';
import { bundleEntrySchema } from '@/lib/schemas/evidence-bundle';
import { snapshotEntrySchema } from '@/lib/schemas/snapshot';
import { publishedEvidenceDigest } from '@/lib/services/evidence-digest';

const area = z.enum(judgementAreas);
const encodedSchema = z.object({
  laCode: z.string(),
  framework: z.enum(frameworkKeys),
  type: z.enum(inspectionTypes),
  startedOn: z.string(),
  endedOn: z.string(),
  publishedOn: z.string(),
  leadInspectors: z.array(z.string()),
  judgements: z.partialRecord(area, z.enum(judgementOutcomes)),
  summary: z.array(z.string()),
  areasForImprovement: z.array(
    z.object({
      id: z.string(),
      position: z.number(),
      text: z.string(),
      criteria: z.array(z.string()),
      evidence: z.array(z.string()),
    }),
  ),
  paragraphs: z.array(
    z.object({
      area,
      position: z.number(),
      headline: z.boolean(),
      text: z.string(),
      evidence: z.array(z.string()),
    }),
  ),
  evidence: z.array(bundleEntrySchema.pipe(snapshotEntrySchema)),
});
type Encoded = z.infer<typeof encodedSchema>;

/** What `prisma/data` keeps of the publication of an encoded inspection. */
export type EncodedSnapshot = { digest: string; publishAt: string; document: SnapshotDocument };

/**
 * The snapshot of an encoded inspection, as it was published.
 *
 * @param rules the version of the rules it was frozen with: newer rules do not change what was published
 */
export function snapshotOfEncoded(json: string, laName: string, rules: string): SnapshotDocument {
  const encoded = encodedSchema.parse(JSON.parse(json));
  const framework = frameworkFor(encoded.framework);
  const ruleSet = rulesOfVersion(rules);
  if (!ruleSet) throw new Error(`There are no rules ${rules}`);

  return buildSnapshot(
    {
      inspection: {
        id: idOf(encoded),
        laCode: encoded.laCode,
        laName,
        type: encoded.type,
        startedOn: encoded.startedOn,
        endedOn: encoded.endedOn,
        theme: null,
        localTermForCareLeavers: null,
      },
      leadInspectors: encoded.leadInspectors,
      rulesVersion: rules,
      evidenceDigest: publishedEvidenceDigest(encoded.evidence),
      verdicts: verdictsOf(encoded, deriveUnder(encoded.evidence, framework, ruleSet)),
      text: textOf(encoded),
      evidence: encoded.evidence,
    },
    framework,
    { release: true },
  );
}

/** When it was published: the start of that day. */
export function publicationOf(json: string): string {
  return `${encodedSchema.parse(JSON.parse(json)).publishedOn}T00:00:00.000Z`;
}

/** The id the loader gives an inspection of the public record: see prisma/seed/load-inspections.mjs. */
function idOf({ laCode, type, startedOn, publishedOn }: Encoded): string {
  const hex = createHash('md5')
    .update([laCode, type, startedOn, publishedOn].join(' '))
    .digest('hex');
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function verdictsOf({ judgements }: Encoded, derivation: Derivation): SnapshotVerdict[] {
  return derivation.judgements.flatMap((judgement) => {
    const outcome = judgements[judgement.area];
    if (!outcome) return [];

    const derived = judgement.status === 'derived' ? judgement.grade : 'undecided';
    return [
      { area: judgement.area, outcome, derived, departure: null, reasons: judgement.reasons },
    ];
  });
}

function textOf({ summary, areasForImprovement, paragraphs }: Encoded): ReportText {
  return {
    summary,
    areasForImprovement: areasForImprovement.map((one) => ({
      ...one,
      kind: 'improvement',
      evidence: one.evidence.toSorted(),
    })),
    paragraphs: paragraphs.map((one) => ({
      ...one,
      id: `${one.area} ${one.position}`,
      context: false,
      evidence: one.evidence.toSorted(),
    })),
  };
}
