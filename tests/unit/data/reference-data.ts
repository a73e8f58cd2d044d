import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { inspectionTypes, visitTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { localAuthorityTypes, ofstedRegions, regions } from '@/lib/domain/local-authorities';
import { roles } from '@/lib/domain/people';

/** The shape of each file of prisma/data. Strict: a field nobody knows is a mistake. */
const laCode = z.string().regex(/^\d{3}$/);
const gssCode = z.string().regex(/^E\d{8}$/);
const day = z.iso.date();
const text = z.string().trim().min(1);

const localAuthority = z.strictObject({
  laCode,
  gssCode,
  name: text,
  dfeName: text,
  ofstedName: text,
  status: z.enum(['current', 'former']),
  region: z.enum(regions),
  ofstedRegion: z.enum(ofstedRegions),
  londonPart: z.enum(['inner', 'outer']).optional(),
  type: z.enum(localAuthorityTypes),
  ofstedUrn: z.string().regex(/^\d+$/).optional(),
  establishedOn: day.optional(),
  abolishedOn: day.optional(),
  deliveryOrganisation: text.optional(),
  deliveryOrganisations: z
    .array(
      z.strictObject({
        name: text,
        form: text,
        startedOn: day,
        endedOn: day.optional(),
        note: text.optional(),
        source: text,
      }),
    )
    .optional(),
  children0To17: z.int().positive().optional(),
  childrenMidYear: z.int().optional(),
  aliases: z.array(
    z.strictObject({
      kind: z.enum([
        'laCode',
        'gssCode',
        'formerGssCode',
        'ofstedUrn',
        'name',
        'dfeName',
        'ofstedName',
        'reportTitle',
      ]),
      alias: text,
      startedOn: day.optional(),
      endedOn: day.optional(),
      note: text.optional(),
    }),
  ),
});

const succession = z.strictObject({
  predecessor: laCode,
  successor: laCode,
  effectiveOn: day,
  note: text,
});

const inspection = z.strictObject({
  laCode,
  framework: z.enum(frameworkKeys),
  type: z.enum(inspectionTypes),
  typeInferred: z.literal(true).optional(),
  startedOn: day.optional(),
  endedOn: day.optional(),
  publishedOn: day,
  leadInspectors: z.array(text).min(1).optional(),
  judgements: z.partialRecord(z.enum(judgementAreas), z.enum(judgementOutcomes)),
  reportUrl: z.url().optional(),
  source: text,
  notes: text.optional(),
  corrections: z
    .array(
      z.strictObject({
        area: z.enum(judgementAreas),
        from: z.enum(judgementOutcomes),
        to: z.enum(judgementOutcomes),
        firstRecordedOn: day,
        recordedOn: day,
        reason: text,
        source: text,
        firstSource: text,
      }),
    )
    .optional(),
});
export type RecordedInspection = z.infer<typeof inspection>;

const visit = z.strictObject({
  laCode,
  framework: z.enum(frameworkKeys),
  type: z.enum(visitTypes),
  startedOn: day,
  endedOn: day.optional(),
  publishedOn: day.optional(),
  theme: text,
  themeAsPrinted: text.optional(),
  inspectors: z.array(text).min(1).optional(),
  priorityAction: z.boolean().optional(),
  improvementItems: z.int().min(0).optional(),
  source: text,
  notes: text.optional(),
});

const neighbourList = z.strictObject({
  model: z.union([z.literal(2021), z.literal(2025)]),
  laCode,
  neighbours: z
    .array(
      z.strictObject({
        laCode,
        closeness: z.enum(['extremelyClose', 'veryClose', 'close', 'somewhatClose', 'notClose']),
      }),
    )
    .length(10),
});

const tile = z.strictObject({
  laCode,
  q: z.int(),
  r: z.int(),
  row: z.int().min(0),
  column: z.int().min(0),
});

const population = z.strictObject({
  laCode,
  children0To17: z.record(z.string().regex(/^20\d\d$/), z.int().positive()),
});

const source = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  publishedOn: day.optional(),
  retrievedFrom: z.url().optional(),
  file: text.optional(),
  commit: text.optional(),
  licence: z.enum(['ogl3', 'mit']),
});

const demoAccount = z.strictObject({
  role: z.enum(roles),
  name: text,
  email: z.email(),
  laCode: laCode.optional(),
  appointedTo: z.strictObject({ laCode, startedOn: day }).optional(),
});

/** A figure, the publisher’s word for why there is none, a figure with such a word, or null where there is no row. */
const indicatorCell = z.union([
  z.number(),
  z.enum(['c', 'x', 'z', 'u', 'low']),
  z.tuple([z.number(), z.literal('shared return')]),
  z.null(),
]);
const indicatorSeries = { indicator: text, values: z.array(indicatorCell) };

const indicators = z.strictObject({
  indicators: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z0-9_]+$/),
      label: text,
      unit: text,
      better: z.enum(['higher', 'lower', 'neither']),
      period: text,
      sourceFile: text,
      source: text,
      note: text.optional(),
      periods: z.array(z.string().regex(/^\d{4}(-\d{2})?$/)),
    }),
  ),
  values: z.array(
    z.union([
      z.strictObject({ ...indicatorSeries, national: z.literal('England') }),
      z.strictObject({
        ...indicatorSeries,
        region: z.enum([...regions, 'Inner London', 'Outer London']),
      }),
      z.strictObject({ ...indicatorSeries, authority: laCode }),
    ]),
  ),
});

function read<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../../../prisma/data/${file}.json`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

export const { localAuthorities, successions } = read(
  'local-authorities',
  z.strictObject({
    localAuthorities: z.array(localAuthority),
    successions: z.array(succession),
  }),
);
export const inspections = read('inspections', z.array(inspection));
export const visits = read('visits', z.array(visit));
export const neighbourLists = read('statistical-neighbours', z.array(neighbourList));
export const tiles = read('tile-positions', z.array(tile));
export const populations = read('populations', z.array(population));
export const indicatorFile = read('indicators', indicators);
export const sources = read('sources', z.array(source));
export const demoAccounts = read('demo-accounts', z.array(demoAccount));
