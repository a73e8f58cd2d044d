import 'server-only';
import { z } from 'zod';
import { roles, type Viewer } from '@/lib/domain/people';
import { db } from './db';
import type { SessionTimes } from './session-rules';

export type StoredSession = SessionTimes & { id: string; disabled: boolean; viewer: Viewer };

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    createdAt: z.date(),
    updatedAt: z.date(),
    expiresAt: z.date(),
    disabled: z.boolean(),
    userId: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(
      z.object({
        role: z.enum(roles),
        inspectionId: z.string().optional(),
        laCode: z.string().optional(),
      }),
    ),
  }),
);

/**
 * The session of a token with its person and their present roles, live or not, or null. One round trip, because
 * every signed-in page begins with it.
 */
export async function findSession(token: string): Promise<StoredSession | null> {
  const rows = await db.$queryRaw`
    SELECT session.id, session.created_at AS "createdAt", session.updated_at AS "updatedAt",
      session.expires_at AS "expiresAt", person.disabled_at IS NOT NULL AS disabled,
      person.id AS "userId", person.name, person.email,
      coalesce(
        (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'role', held.role, 'inspectionId', held.inspection_id, 'laCode', held.la_code)) ORDER BY held.created_at, held.id)
          FROM role_assignment held WHERE held.user_id = person.id AND held.ended_at IS NULL),
        '[]') AS roles
    FROM session JOIN "user" person ON person.id = session.user_id
    WHERE session.token = ${token}`;

  const row = rowsSchema.parse(rows)[0];
  if (!row) return null;

  const { userId, name, email, roles: held, ...session } = row;
  return { ...session, viewer: { id: userId, name, email, roles: held } };
}
