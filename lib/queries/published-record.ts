import 'server-only';
import { z } from 'zod';
import { inspectionTypes } from '@/lib/domain/inspections';
import type { Transaction } from '@/lib/server/db';
import { preparedView } from './prepared-views';
import { publicNowSql } from './public-now';
import {
  storedArea,
  storedAuthorityStatus,
  storedAuthorityType,
  storedFramework,
  storedOfstedRegion,
  storedOutcome,
  storedRegion,
} from './stored';

/** Aliases that are found whole or not at all; every other kind is a name. */
const codeKinds = ['laCode', 'gssCode', 'formerGssCode', 'ofstedUrn'];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const storedInspection = z.object({
  id: z.string(),
  framework: storedFramework,
  type: z.enum(inspectionTypes),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  publishedOn: day.nullable(),
  judgements: z.partialRecord(storedArea, storedOutcome),
});

const storedAuthority = z.object({
  laCode: z.string(),
  gssCode: z.string(),
  name: z.string(),
  status: storedAuthorityStatus,
  region: storedRegion,
  ofstedRegion: storedOfstedRegion,
  type: storedAuthorityType,
  establishedOn: day.nullable(),
  abolishedOn: day.nullable(),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  names: z.array(z.string()),
  codes: z.array(z.string()),
  children: z.record(z.string(), z.number()),
  tile: z.object({ row: z.number(), column: z.number() }).nullable(),
  inspections: z.array(storedInspection),
});

const storedRecord = z.array(storedAuthority);
type StoredRecord = z.infer<typeof storedRecord>;

/** Every authority of any time with all its published inspections, prepared once for each version of the data. */
export const readPublishedRecord = preparedView({
  name: 'published-record-1',
  schema: storedRecord,
  build: buildPublishedRecord,
});

/**
 * The same in one statement, from the rows as they are.
 *
 * What is public and what is not is said in `public-now`; of a judgement only the version that stands is read, so a
 * corrected grade is the corrected one on every day it is looked at.
 */
async function buildPublishedRecord(transaction: Transaction): Promise<StoredRecord> {
  const rows = await transaction.$queryRaw`
    WITH inspected AS (
      SELECT i.la_code,
             json_agg(json_build_object(
               'id', i.id, 'framework', i.framework, 'type', i.type, 'startedOn', i.started_on,
               'endedOn', i.ended_on, 'publishedOn', i.published_on,
               'judgements', (
                 SELECT coalesce(json_object_agg(area, outcome), '{}')
                   FROM (SELECT DISTINCT ON (area) area, outcome
                           FROM judgement_version
                          WHERE inspection_id = i.id AND kind = 'published'
                          ORDER BY area, version DESC) standing))
               ORDER BY i.published_on DESC NULLS LAST, i.started_on DESC NULLS LAST) AS inspections
        FROM inspection i
       WHERE ${publicNowSql('i')} AND i.type = ANY (${[...inspectionTypes]})
       GROUP BY i.la_code
    ), known AS (
      SELECT la_code,
             coalesce(array_agg(alias) FILTER (WHERE kind <> ALL (${codeKinds})), '{}') AS names,
             coalesce(array_agg(alias) FILTER (WHERE kind = ANY (${codeKinds})), '{}') AS codes
        FROM local_authority_alias
       GROUP BY la_code
    ), populated AS (
      SELECT la_code, json_object_agg(mid_year, children_0_to_17) AS children
        FROM local_authority_population
       GROUP BY la_code
    )
    SELECT a.la_code AS "laCode", a.gss_code AS "gssCode", a.name, a.status, a.region,
           a.ofsted_region AS "ofstedRegion", a.type,
           to_char(a.established_on, 'YYYY-MM-DD') AS "establishedOn",
           to_char(a.abolished_on, 'YYYY-MM-DD') AS "abolishedOn",
           ARRAY(SELECT predecessor_la_code FROM local_authority_succession
                  WHERE successor_la_code = a.la_code ORDER BY 1) AS predecessors,
           ARRAY(SELECT successor_la_code FROM local_authority_succession
                  WHERE predecessor_la_code = a.la_code ORDER BY 1) AS successors,
           coalesce(known.names, '{}') AS names, coalesce(known.codes, '{}') AS codes,
           coalesce(populated.children, '{}') AS children,
           CASE WHEN tile."row" IS NOT NULL
                THEN json_build_object('row', tile."row", 'column', tile."column") END AS tile,
           coalesce(inspected.inspections, '[]') AS inspections
      FROM local_authority a
      LEFT JOIN known USING (la_code)
      LEFT JOIN populated USING (la_code)
      LEFT JOIN inspected USING (la_code)
      LEFT JOIN tile_position tile USING (la_code)
     ORDER BY a.name`;

  return storedRecord.parse(rows);
}
