import 'server-only';
import { z } from 'zod';
import {
  type CouncilItem,
  type CouncilItemKind,
  councilItemKinds,
  type ItemVersion,
} from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { Prisma } from '@/lib/generated/prisma/client';
import { canSeeCouncilItem } from '@/lib/permissions/improvement';
import { type CouncilItemContents, councilItemContent } from '@/lib/schemas/council-items';
import { db, type Transaction } from '@/lib/server/db';
import { isUuid } from './inspections';

/** The table that holds the versions of each kind. */
export const versionTables = {
  concern: 'concern_version',
  mention: 'concern_mention_version',
  planAction: 'plan_action_version',
  planNote: 'plan_note_version',
  selfEvaluation: 'self_evaluation_version',
  board: 'board_version',
  boardMeeting: 'board_meeting_version',
  attendance: 'attendance_version',
  roleHolder: 'role_holder_version',
  intervention: 'intervention_version',
  statement: 'statement_version',
  councilReply: 'council_reply_version',
} as const satisfies Record<CouncilItemKind, string>;

const storedVersion = z.object({
  id: z.string(),
  kind: z.enum(councilItemKinds),
  laCode: z.string().nullable(),
  inspectionId: z.string().nullable(),
  parentId: z.string().nullable(),
  version: z.int(),
  state: z.enum(['recorded', 'withdrawn']),
  reason: z.string().nullable(),
  recordedAt: z.date(),
  recordedById: z.string().nullable(),
  recordedByName: z.string().nullable(),
  touched: z.boolean(),
  content: z.record(z.string(), z.unknown()),
});

export type ItemSearch = {
  laCode?: string;
  inspectionId?: string;
  parentId?: string;
  id?: string;
};

/**
 * The items of a kind that this viewer may read, newest version of each, oldest item first. Withdrawn ones are left
 * out unless asked for.
 */
export async function listCouncilItems<Kind extends CouncilItemKind>(
  kind: Kind,
  search: ItemSearch,
  viewer: Viewer | null,
  { withdrawn = false }: { withdrawn?: boolean } = {},
): Promise<CouncilItem<CouncilItemContents[Kind]>[]> {
  const ids = [search.inspectionId, search.parentId, search.id];
  if (ids.some((id) => id !== undefined && !isUuid(id))) return [];

  const versions = await readVersions(db, kind, search, 'newest');
  return versions.filter(
    (item) => (withdrawn || item.state === 'recorded') && maySee(viewer, item, item.touched),
  );
}

/** One item with all its versions, oldest first, or null when this viewer may read none such. */
export async function getCouncilItem<Kind extends CouncilItemKind>(
  kind: Kind,
  id: string,
  viewer: Viewer | null,
): Promise<{
  item: CouncilItem<CouncilItemContents[Kind]>;
  versions: ItemVersion<CouncilItemContents[Kind]>[];
} | null> {
  if (!isUuid(id)) return null;

  const versions = await readVersions(db, kind, { id }, 'all');
  const item = versions.at(-1);
  return item && maySee(viewer, item, item.touched) ? { item, versions } : null;
}

type Read<Kind extends CouncilItemKind> = CouncilItem<CouncilItemContents[Kind]> & {
  /** Whether a person of this service has ever recorded a version of it. */
  touched: boolean;
};

/** Reads without asking who wants to know: for the queries above and for use cases, which ask themselves. */
export async function readVersions<Kind extends CouncilItemKind>(
  client: Pick<Transaction, '$queryRaw'>,
  kind: Kind,
  { laCode, inspectionId, parentId, id }: ItemSearch,
  which: 'newest' | 'all',
): Promise<Read<Kind>[]> {
  const table = Prisma.raw(versionTables[kind]);
  const conditions = [
    Prisma.sql`item.kind = ${kind}`,
    ...(laCode === undefined ? [] : [Prisma.sql`item.la_code = ${laCode}`]),
    ...(inspectionId === undefined ? [] : [Prisma.sql`item.inspection_id = ${inspectionId}::uuid`]),
    ...(parentId === undefined ? [] : [Prisma.sql`item.parent_id = ${parentId}::uuid`]),
    ...(id === undefined ? [] : [Prisma.sql`item.id = ${id}::uuid`]),
  ];
  const newest =
    which === 'all'
      ? Prisma.empty
      : Prisma.sql`AND NOT EXISTS (SELECT FROM ${table} AS later
          WHERE later.item_id = said.item_id AND later.version > said.version)`;
  const rows = await client.$queryRaw`
    SELECT item.id, item.kind, item.la_code AS "laCode", item.inspection_id AS "inspectionId",
           item.parent_id AS "parentId", said.version, said.state, said.reason,
           said.recorded_at AS "recordedAt", person.id AS "recordedById", person.name AS "recordedByName",
           EXISTS (SELECT FROM ${table} AS any_version
             WHERE any_version.item_id = item.id AND any_version.recorded_by_id IS NOT NULL) AS touched,
           to_jsonb(said) AS content
      FROM council_item AS item
      JOIN ${table} AS said ON said.item_id = item.id
      LEFT JOIN "user" AS person ON person.id = said.recorded_by_id
     WHERE ${Prisma.join(conditions, ' AND ')} ${newest}
     ORDER BY item.created_at, item.id, said.version`;

  return z
    .array(storedVersion)
    .parse(rows)
    .map(({ recordedById, recordedByName, content, ...version }) => ({
      ...version,
      recordedBy:
        recordedById === null ? null : { id: recordedById, name: recordedByName ?? 'Somebody' },
      content: contentOf(kind, content),
    }));
}

const contentSchemas: {
  [Kind in CouncilItemKind]: z.ZodType<CouncilItemContents[Kind]>;
} = councilItemContent;

/** Columns are named in snake case, fields in camel case. */
function contentOf<Kind extends CouncilItemKind>(
  kind: Kind,
  row: Record<string, unknown>,
): CouncilItemContents[Kind] {
  const named = Object.entries(row).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return contentSchemas[kind].parse(Object.fromEntries(named));
}

function maySee<Kind extends CouncilItemKind>(
  viewer: Viewer | null,
  item: CouncilItem<CouncilItemContents[Kind]>,
  touched: boolean,
): boolean {
  return canSeeCouncilItem(viewer, {
    kind: item.kind,
    laCode: item.laCode,
    fromPublicRecord: !touched,
    released: isReleased(item.kind, item.content),
  });
}

const releasing = z.union([
  z.object({ visibility: z.literal('public') }),
  z.object({ standing: z.literal('confirmed') }),
]);

/** A reply is released by its council, the mention of a concern by whoever confirms it. */
function isReleased(kind: CouncilItemKind, content: unknown): boolean {
  return (kind === 'councilReply' || kind === 'mention') && releasing.safeParse(content).success;
}
