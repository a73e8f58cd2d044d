import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/domain/people';
import { canSeePlanStatus } from '@/lib/permissions/improvement';
import { db } from '@/lib/server/db';

const statusRow = z.object({
  laCode: z.string(),
  name: z.string(),
  inspectionId: z.string(),
  startedOn: z.string(),
  actions: z.int(),
  /** Closed with proof, and not disputed by the board. */
  closed: z.int(),
  disputed: z.int(),
  overdue: z.int(),
  withoutOwner: z.int(),
  lastChangeOn: z.string(),
});
export type PlanStatus = z.infer<typeof statusRow>;

/**
 * How far the plan of each inspection is, in counts and dates alone, by authority. Nothing of what councils write.
 *
 * @param today YYYY-MM-DD
 */
export async function listPlanStatus(viewer: Viewer, today: string): Promise<PlanStatus[]> {
  const rows = await db.$queryRaw`
    WITH action AS (
      SELECT DISTINCT ON (item.id) item.id, item.la_code, item.inspection_id, said.state, said.owner_post,
             said.due_on, said.recorded_at
        FROM council_item AS item JOIN plan_action_version AS said ON said.item_id = item.id
       WHERE item.kind = 'planAction' ORDER BY item.id, said.version DESC),
    note AS (
      SELECT DISTINCT ON (item.id) item.id, item.parent_id, item.created_at, said.state, said.kind,
             said.outcome, said.noted_on, said.recorded_at
        FROM council_item AS item JOIN plan_note_version AS said ON said.item_id = item.id
       WHERE item.kind = 'planNote' ORDER BY item.id, said.version DESC),
    standing AS (
      SELECT action.*, coalesce(newest.kind = 'closure', false) AS closed,
             coalesce(newest.kind = 'closure' AND checked.outcome = 'notAgreed', false) AS disputed,
             latest.recorded_at AS noted_at
        FROM action
        LEFT JOIN LATERAL (
          SELECT kind, noted_on, created_at, id FROM note
           WHERE parent_id = action.id AND state = 'recorded' AND kind IN ('closure', 'reopening')
           ORDER BY noted_on DESC, created_at DESC, id DESC LIMIT 1) AS newest ON true
        LEFT JOIN LATERAL (
          SELECT outcome FROM note
           WHERE parent_id = action.id AND state = 'recorded' AND kind = 'check'
             AND (noted_on, created_at, id) > (newest.noted_on, newest.created_at, newest.id)
           ORDER BY noted_on DESC, created_at DESC, id DESC LIMIT 1) AS checked ON true
        LEFT JOIN LATERAL (
          SELECT max(recorded_at) AS recorded_at FROM note WHERE parent_id = action.id) AS latest ON true
       WHERE action.state = 'recorded')
    SELECT authority.la_code AS "laCode", authority.name, standing.inspection_id AS "inspectionId",
           to_char(inspection.started_on, 'YYYY-MM-DD') AS "startedOn", count(*)::int AS actions,
           (count(*) FILTER (WHERE closed AND NOT disputed))::int AS closed,
           (count(*) FILTER (WHERE disputed))::int AS disputed,
           (count(*) FILTER (WHERE NOT closed AND due_on < ${today}::date))::int AS overdue,
           (count(*) FILTER (WHERE owner_post IS NULL))::int AS "withoutOwner",
           to_char(max(greatest(standing.recorded_at, noted_at)) AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')
             AS "lastChangeOn"
      FROM standing
      JOIN local_authority AS authority ON authority.la_code = standing.la_code
      JOIN inspection ON inspection.id = standing.inspection_id
     GROUP BY authority.la_code, authority.name, standing.inspection_id, inspection.started_on
     ORDER BY authority.name, inspection.started_on DESC`;

  return z
    .array(statusRow)
    .parse(rows)
    .filter(({ laCode }) => canSeePlanStatus(viewer, laCode));
}
