import 'server-only';
import { z } from 'zod';
import { inspectionTypes } from '@/lib/domain/inspections';
import type { FormerAuthority, NationalListRow } from '@/lib/domain/national-list';
import { db } from '@/lib/server/db';
import { publicNowSql } from './public-now';
import {
  storedArea,
  storedAuthorityStatus,
  storedAuthorityType,
  storedFramework,
  storedOutcome,
  storedRegion,
} from './stored';

/** Aliases that are found whole or not at all; every other kind is a name. */
const codeKinds = ['laCode', 'gssCode', 'formerGssCode', 'ofstedUrn'];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const storedRow = z.object({
  laCode: z.string(),
  name: z.string(),
  status: storedAuthorityStatus,
  region: storedRegion,
  type: storedAuthorityType,
  abolishedOn: day.nullable(),
  names: z.array(z.string()),
  codes: z.array(z.string()),
  newest: z
    .object({
      framework: storedFramework,
      startedOn: day.nullable(),
      endedOn: day.nullable(),
      publishedOn: day.nullable(),
      judgements: z.partialRecord(storedArea, storedOutcome),
    })
    .nullable(),
});

/**
 * Every authority with the names and codes it goes by and its newest published inspection, by name.
 *
 * One statement instead of a read per relation: the page is asked for often and shows all of it. Of a judgement
 * only the version that stands is read.
 */
export async function readNationalList(): Promise<{
  current: NationalListRow[];
  former: FormerAuthority[];
}> {
  const rows = await db.$queryRaw`
    SELECT a.la_code AS "laCode", a.name, a.status, a.region, a.type,
           to_char(a.abolished_on, 'YYYY-MM-DD') AS "abolishedOn",
           n.names, n.codes, i.newest
      FROM local_authority a
      LEFT JOIN LATERAL (
        SELECT coalesce(array_agg(alias) FILTER (WHERE kind <> ALL (${codeKinds})), '{}') AS names,
               coalesce(array_agg(alias) FILTER (WHERE kind = ANY (${codeKinds})), '{}') AS codes
          FROM local_authority_alias
         WHERE la_code = a.la_code
      ) n ON true
      LEFT JOIN LATERAL (
        SELECT json_build_object(
                 'framework', framework,
                 'startedOn', started_on,
                 'endedOn', ended_on,
                 'publishedOn', published_on,
                 'judgements', (
                   SELECT coalesce(json_object_agg(area, outcome), '{}')
                     FROM (SELECT DISTINCT ON (area) area, outcome
                             FROM judgement_version
                            WHERE inspection_id = inspection.id AND kind = 'published'
                            ORDER BY area, version DESC) standing)) AS newest
          FROM inspection
         WHERE la_code = a.la_code AND ${publicNowSql('inspection')} AND type = ANY (${[...inspectionTypes]})
         ORDER BY published_on DESC NULLS LAST, started_on DESC NULLS LAST
         LIMIT 1
      ) i ON true
     ORDER BY a.name`;

  const parsed = z.array(storedRow).parse(rows);
  return {
    current: parsed.filter(({ status }) => status === 'current'),
    former: parsed.filter(({ status }) => status === 'former'),
  };
}
