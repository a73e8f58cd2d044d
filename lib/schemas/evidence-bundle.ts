import { z } from 'zod';
import {
  type Evidence,
  evidenceMethods,
  extents,
  impacts,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { eventTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { fail, type Result } from '@/lib/result';
import { webAddress } from './evidence';
import { firstOf, parseJson, readAllBy } from './read-json';

/** The format and version every bundle names. A change that breaks readers gets a new number. */
export const bundleFormat = 'inspection-evidence/1';

/** More entries than any inspection holds; keeps a faulty file from being read for minutes. */
export const bundleEntryLimit = 50_000;

/** The longest file that is read, in characters. */
export const bundleSizeLimit = 32_000_000;

/** Characters no text needs and the database refuses; line breaks and tabs stay. */
const withoutControls = (given: string) =>
  given.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');

const text = (most: number) => z.string().overwrite(withoutControls).trim().min(1).max(most);
/** An id stands in one line, whatever it was typed with: buttons and addresses cannot carry more. */
const idText = z
  .string()
  .overwrite((given) => withoutControls(given).replace(/\s+/g, ' '))
  .trim()
  .min(1)
  .max(64);
const criterionId = z.string().regex(/^[A-Z]{2}-\d{2}$/, 'must be a criterion id, such as HP-02');

const metricSchema = z.object({
  value: z.number(),
  comparator: z.enum(metricComparators).optional(),
  unit: text(120),
  population: text(120).optional(),
  period: text(120).optional(),
  source: text(200).optional(),
});

const documentSchema = z.object({
  title: text(200),
  place: text(120).optional(),
  url: webAddress('must be an address that begins with https:// or http://').optional(),
});

/** Only a weakness can be known; saying that anything else is not is allowed and means nothing. */
const notKnown = z.literal(false, 'only a weakness can be known').optional();

const shared = {
  id: idText,
  area: z.enum(judgementAreas),
  criteria: z
    .array(criterionId)
    .min(1, 'must name at least one criterion')
    .max(3, 'must name at most three criteria')
    .refine((ids) => new Set(ids).size === ids.length, 'must name each criterion once'),
  headline: z.boolean().default(false),
  method: z.enum(evidenceMethods).optional(),
  metric: metricSchema.optional(),
  document: documentSchema.optional(),
  summary: text(4_000),
};

/** One entry of a bundle. What it may hold depends on its direction. */
export const bundleEntrySchema = z.discriminatedUnion('direction', [
  z.object({
    ...shared,
    direction: z.literal('strength'),
    extent: z.enum(extents),
    impact: z.enum(strengthImpacts),
    known: notKnown,
  }),
  z.object({
    ...shared,
    direction: z.literal('weakness'),
    extent: z.enum(extents),
    impact: z.enum(weaknessImpacts),
    known: z.boolean().default(false),
  }),
  z.object({
    ...shared,
    direction: z.literal('context'),
    extent: z.enum(extents).optional(),
    impact: z.enum(impacts).optional(),
    known: notKnown,
  }),
]);

/**
 * The evidence of one inspection as a file. Whether the framework has the areas and criteria it
 * names is for `checkBundle` of the rules to say; a shape cannot.
 */
export const evidenceBundleSchema = z.object({
  format: z.literal(bundleFormat),
  framework: z.enum(frameworkKeys),
  inspection: z.object({
    laCode: z
      .string()
      .regex(/^\d{3}$/, 'must be the three digits of a local authority')
      .optional(),
    type: z.enum(eventTypes),
    startedOn: z.iso.date(),
    endedOn: z.iso.date(),
  }),
  evidence: z.array(bundleEntrySchema),
});

export type EvidenceBundle = Omit<z.infer<typeof evidenceBundleSchema>, 'evidence'> & {
  evidence: Evidence[];
};

/** The same shape as JSON Schema, for tools that write bundles. */
export function evidenceBundleJsonSchema(): Record<string, unknown> {
  return {
    $id: '/schemas/inspection-evidence-1.json',
    title: 'Evidence of one inspection of children’s services',
    ...z.toJSONSchema(evidenceBundleSchema, { io: 'input' }),
  };
}

const entryList = z.object({ evidence: z.array(z.unknown()) });
const withId = z.object({ id: z.string() });

/** How much of a file is read: more is refused before anything is made of it. */
export type BundleLimits = { characters: number; entries: number };

const bundleLimits = { characters: bundleSizeLimit, entries: bundleEntryLimit };

/** Reads a bundle from its JSON text. A fault is one line that says where it is. */
export function parseEvidenceBundle(json: string): Result<EvidenceBundle, string> {
  const read = readEvidenceBundle(json);
  return read.ok ? read : fail(firstOf(read.error));
}

/** Reads a bundle from its JSON text. Every fault is a line that says where it is. */
export function readEvidenceBundle(
  json: string,
  { characters, entries: most }: BundleLimits = bundleLimits,
): Result<EvidenceBundle, readonly string[]> {
  if (json.length > characters) {
    return fail([`too large: ${json.length} characters, and at most ${characters} are read`]);
  }
  const raw = parseJson(json);
  if (!raw.ok) return fail([raw.error]);

  const list = entryList.safeParse(raw.value);
  const entries = list.success ? list.data.evidence : [];
  if (entries.length > most) {
    return fail([`evidence: ${entries.length} entries, and at most ${most} are read`]);
  }
  return readAllBy(evidenceBundleSchema, raw.value, ([first, index]) => {
    if (first !== 'evidence' || typeof index !== 'number') return undefined;
    const entry = withId.safeParse(entries[index]);
    return entry.success ? entry.data.id.slice(0, 64) : undefined;
  });
}
