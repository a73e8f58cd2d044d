import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { inspectionTypes } from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`prisma/data/${name}.json`, 'utf8'));

/** The authorities of the reference data, as the importer of outcomes takes them. */
export const knownAuthorities = z
  .object({
    localAuthorities: z.array(
      z.object({
        laCode: z.string(),
        name: z.string(),
        gssCode: z.string(),
        dfeName: z.string(),
        ofstedName: z.string(),
        ofstedRegion: z.string(),
        status: z.string(),
        establishedOn: z.string().optional(),
        abolishedOn: z.string().optional(),
        aliases: z.array(z.object({ kind: z.string(), alias: z.string() })),
      }),
    ),
    successions: z.array(
      z.object({ predecessor: z.string(), successor: z.string(), effectiveOn: z.string() }),
    ),
  })
  .parse(read('local-authorities'));

/** The 497 inspections of the public record. */
export const knownInspections = z
  .array(
    z.object({
      laCode: z.string(),
      framework: z.enum(frameworkKeys),
      type: z.enum(inspectionTypes),
      startedOn: z.string().optional(),
      publishedOn: z.string(),
      judgements: z.partialRecord(z.enum(judgementAreas), z.enum(judgementOutcomes)),
    }),
  )
  .parse(read('inspections'));

/** Authorities by code, under the name and with the code that Ofsted's tables printed up to 2025. */
export const printedAuthorities = new Map(
  knownAuthorities.localAuthorities.map(
    ({ laCode, ofstedName, gssCode, ofstedRegion, aliases }) => {
      const former = aliases.findLast(({ kind }) => kind === 'formerGssCode')?.alias;
      const printed = laCode === '370' || laCode === '373' ? (former ?? gssCode) : gssCode;
      return [laCode, { laCode, name: ofstedName, gssCode: printed, region: ofstedRegion }];
    },
  ),
);
