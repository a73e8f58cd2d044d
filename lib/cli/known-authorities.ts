import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KnownAuthorities } from '@/lib/importers/outcomes/authorities';

const knownAuthoritiesSchema = z.object({
  localAuthorities: z.array(
    z.object({
      laCode: z.string(),
      name: z.string(),
      gssCode: z.string(),
      dfeName: z.string().optional(),
      ofstedName: z.string().optional(),
      establishedOn: z.string().optional(),
      abolishedOn: z.string().optional(),
      aliases: z.array(z.object({ kind: z.string(), alias: z.string() })),
    }),
  ),
  successions: z.array(
    z.object({ predecessor: z.string(), successor: z.string(), effectiveOn: z.string() }),
  ),
});

const authoritiesFile = new URL('../../prisma/data/local-authorities.json', import.meta.url);

/** The authorities of the reference data, with every name and code they have gone by. */
export async function readKnownAuthorities(): Promise<KnownAuthorities> {
  return knownAuthoritiesSchema.parse(JSON.parse(await readFile(authoritiesFile, 'utf8')));
}
