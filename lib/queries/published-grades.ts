import 'server-only';
import { z } from 'zod';
import { inspectionTypes } from '@/lib/domain/inspections';
import { db } from '@/lib/server/db';
import { publicNowSql } from './public-now';
import { storedArea, storedEventType, storedFramework, storedOutcome } from './stored';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const storedRow = z.object({
  id: z.string(),
  laCode: z.string(),
  laName: z.string(),
  framework: storedFramework,
  type: storedEventType,
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  publishedOn: day.nullable(),
  evidenceReleased: z.boolean(),
  judgements: z.partialRecord(storedArea, storedOutcome),
});

/** The grades of one inspection as they stand in its published report. Days are YYYY-MM-DD. */
export type PublishedGrades = z.infer<typeof storedRow>;

/**
 * Every graded inspection of the public record, newest first, corrected grades as corrected.
 *
 * Inspections recorded in this service are left out: the rules had a part in them, so they could not
 * say how far the rules agree with inspectors.
 */
export async function listPublishedGrades(): Promise<PublishedGrades[]> {
  const rows = await db.$queryRaw`
    SELECT i.id, i.la_code AS "laCode", a.name AS "laName", i.framework, i.type,
           to_char(i.started_on, 'YYYY-MM-DD') AS "startedOn",
           to_char(i.ended_on, 'YYYY-MM-DD') AS "endedOn",
           to_char(i.published_on, 'YYYY-MM-DD') AS "publishedOn",
           i.evidence_visibility = 'public'
             AND EXISTS (SELECT FROM evidence_item WHERE inspection_id = i.id) AS "evidenceReleased",
           coalesce(j.judgements, '{}') AS judgements
      FROM inspection i
      JOIN local_authority a USING (la_code)
      LEFT JOIN (
        SELECT inspection_id, json_object_agg(area, outcome) AS judgements
          FROM (SELECT DISTINCT ON (inspection_id, area) inspection_id, area, outcome
                  FROM judgement_version
                 WHERE kind = 'published'
                 ORDER BY inspection_id, area, version DESC) standing
         GROUP BY inspection_id
      ) j ON j.inspection_id = i.id
     WHERE ${publicNowSql('i')} AND i.origin = 'publishedRecord'
       AND i.type = ANY (${[...inspectionTypes]})
     ORDER BY coalesce(i.started_on, i.published_on) DESC, a.name`;

  return z.array(storedRow).parse(rows);
}
