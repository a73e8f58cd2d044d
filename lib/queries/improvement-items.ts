import 'server-only';
import { z } from 'zod';
import type { ImprovementItem, VisitThemeCount } from '@/lib/domain/improvement-items';
import { visitTypes } from '@/lib/domain/inspections';
import { now } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { publicNowSql } from './public-now';
import { storedEventType } from './stored';

const storedItem = z.object({
  kind: z.enum(['improvement', 'priorityAction']),
  position: z.number(),
  text: z.string(),
  criteria: z.array(z.string()),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const storedEvent = z.object({
  laCode: z.string(),
  laName: z.string(),
  eventId: z.string(),
  type: storedEventType,
  startedOn: day.nullable(),
  publishedOn: day.nullable(),
  /** Of the newest public snapshot; null where the report was never frozen here. */
  frozen: z.array(storedItem.omit({ position: true }).extend({ number: z.number() })).nullable(),
  /** As taken from a report or letter that was published elsewhere. */
  read: z.array(storedItem).nullable(),
});

/**
 * What the reports and letters held here ask authorities to improve, oldest first.
 *
 * A report that this service published says it in its newest public snapshot. One that was read from elsewhere says it
 * in the list that was taken from it. Reports and letters that are not held are not here.
 *
 * @param laCodes of some authorities; without it of all
 */
export async function listImprovementItems(
  laCodes?: readonly string[],
): Promise<ImprovementItem[]> {
  const rows = await db.$queryRaw`
    SELECT i.la_code AS "laCode", a.name AS "laName", i.id AS "eventId", i.type,
           to_char(i.started_on, 'YYYY-MM-DD') AS "startedOn",
           to_char(i.published_on, 'YYYY-MM-DD') AS "publishedOn",
           (SELECT document -> 'areasForImprovement' FROM publication_snapshot
             WHERE inspection_id = i.id AND publish_at <= ${now()}
             ORDER BY number DESC LIMIT 1) AS frozen,
           (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'position', position, 'text', text,
                                                'criteria', criteria) ORDER BY position)
              FROM (SELECT DISTINCT ON (area.id) area.kind, newest.*
                      FROM area_for_improvement area
                      JOIN area_for_improvement_version newest ON newest.area_id = area.id
                     WHERE area.inspection_id = i.id
                     ORDER BY area.id, newest.version DESC) standing
             WHERE state = 'recorded') AS read
      FROM inspection i JOIN local_authority a USING (la_code)
     WHERE ${publicNowSql('i')} AND (${laCodes === undefined} OR i.la_code = ANY (${[...(laCodes ?? [])]}))
       AND (EXISTS (SELECT FROM area_for_improvement WHERE inspection_id = i.id)
            OR EXISTS (SELECT FROM publication_snapshot WHERE inspection_id = i.id))
     ORDER BY i.started_on NULLS FIRST, i.published_on`;

  return z
    .array(storedEvent)
    .parse(rows)
    .flatMap(({ frozen, read, ...event }) => {
      const items = frozen
        ? frozen.map(({ number, ...item }) => ({ ...item, position: number }))
        : (read ?? []);
      return items.map((item) => ({
        ...event,
        ...item,
        day: event.startedOn ?? event.publishedOn ?? '',
      }));
    });
}

const storedCount = z.object({
  theme: z.string(),
  year: z.string(),
  visits: z.number(),
  priorityActions: z.number(),
  items: z.number(),
  lettersCounted: z.number(),
});

/** Published visits by theme and the calendar year they began in. A visit of no known theme is "Not known". */
export async function countVisitThemes(): Promise<VisitThemeCount[]> {
  const rows = await db.$queryRaw`
    SELECT coalesce(theme, 'Not known') AS theme,
           to_char(coalesce(started_on, published_on), 'YYYY') AS year,
           count(*)::int AS visits,
           (count(*) FILTER (WHERE priority_action))::int AS "priorityActions",
           coalesce(sum(improvement_items), 0)::int AS items,
           (count(*) FILTER (WHERE improvement_items IS NOT NULL))::int AS "lettersCounted"
      FROM inspection
     WHERE ${publicNowSql('inspection')} AND type = ANY (${[...visitTypes]})
     GROUP BY 1, 2 ORDER BY 1, 2`;

  return z.array(storedCount).parse(rows);
}
