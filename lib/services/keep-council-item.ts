import 'server-only';
import type { CouncilItem, CouncilItemKind } from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { Prisma } from '@/lib/generated/prisma/client';
import { canKeepCouncilItem, canSeeCouncilItem } from '@/lib/permissions/improvement';
import { readVersions, versionTables } from '@/lib/queries/council-items';
import { fail, type Result, succeed } from '@/lib/result';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import { writeAudit } from '@/lib/server/audit';
import { noteDataVersion } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { inspectionOfItem, whyNotHere, whyNotThis } from './item-faults';

/** Somebody else changed the item since it was opened: both are shown and a person decides. */
export type ItemChanged<Kind extends CouncilItemKind> = {
  kind: 'itemChanged';
  current: CouncilItem<CouncilItemContents[Kind]>;
};

export type KeepItemInput<Kind extends CouncilItemKind> = {
  kind: Kind;
  /** Made where the form is made, so that sending it twice makes one item. */
  itemId: string;
  /** The version that was opened; 0 for a new item. */
  baseVersion: number;
  submissionKey: string;
  /** Why it is changed. Needed from the second version on. */
  reason: string | null;
  state: 'recorded' | 'withdrawn';
  content: CouncilItemContents[Kind];
  /** Whose it is and what it belongs to. Only for a new item; an existing one keeps what it has. */
  laCode: string | null;
  inspectionId?: string | null;
  parentId?: string | null;
};

type Answer<Kind extends CouncilItemKind> = Result<
  { itemId: string; version: number },
  Failure | ItemChanged<Kind>
>;

/**
 * Adds an item or the next version of one. Nothing is ever overwritten; a submission that arrives twice counts once;
 * nobody writes over what somebody else has just changed.
 */
export function keepCouncilItem<Kind extends CouncilItemKind>(
  input: KeepItemInput<Kind>,
  viewer: Viewer,
): Promise<Answer<Kind>> {
  return db.$transaction((transaction) => keepCouncilItemIn(transaction, input, viewer));
}

/** The same inside a transaction that keeps several. */
export async function keepCouncilItemIn<Kind extends CouncilItemKind>(
  transaction: Transaction,
  input: KeepItemInput<Kind>,
  viewer: Viewer,
): Promise<Answer<Kind>> {
  const { kind, itemId } = input;
  // One writer of an item at a time, new items included.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`council item ${itemId}`}))`;
  const current = (await readVersions(transaction, kind, { id: itemId }, 'newest'))[0] ?? null;
  const laCode = current ? current.laCode : input.laCode;
  if (!canKeepCouncilItem(viewer, { kind, laCode }))
    return fail(refusalFor(viewer, input, current));
  const astray = current ? null : await whyNotHere(transaction, input);
  if (astray) return fail(astray);
  const inspection = await inspectionOfItem(transaction, current ?? input);

  if (await wasSent(transaction, input, viewer))
    return succeed({ itemId, version: current?.version ?? 1 });
  if (!current && input.baseVersion > 0) return fail({ kind: 'notFound' });
  if (current && current.version !== input.baseVersion)
    return fail({ kind: 'itemChanged', current });
  if (current && !input.reason) return refuse('reason', 'Say why you change it');

  const wrong =
    input.state === 'recorded' ? await whyNotThis(transaction, input, inspection) : null;
  if (wrong) return fail(wrong);

  const version = (current?.version ?? 0) + 1;
  if (!current) await addItem(transaction, input);
  await addVersion(transaction, input, version, viewer);
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: `${kind}.${input.state === 'withdrawn' ? 'withdrawn' : version === 1 ? 'recorded' : 'changed'}`,
    subjectType: kind,
    subjectId: itemId,
    ...(laCode ? { laCode } : {}),
    ...(inspectionOf(input, current) ?? {}),
    detail: { version, reason: input.reason },
  });
  if (kind === 'intervention' && laCode)
    await noteIntervention(transaction, laCode, { version, state: input.state });
  return succeed({ itemId, version });
}

/** Ways out of inadequate are compared by these events, so a new, changed or withdrawn one makes a new version. */
async function noteIntervention(
  transaction: Transaction,
  laCode: string,
  { version, state }: { version: number; state: 'recorded' | 'withdrawn' },
): Promise<void> {
  const authority = await transaction.localAuthority.findUniqueOrThrow({
    where: { laCode },
    select: { name: true },
  });
  const how = state === 'withdrawn' ? 'withdrawn' : version === 1 ? 'recorded' : 'changed';
  await noteDataVersion(transaction, {
    weight: 'patch',
    changed: `${authority.name}: an event of intervention ${how}`,
  });
}

function inspectionOf<Kind extends CouncilItemKind>(
  input: KeepItemInput<Kind>,
  current: CouncilItem<CouncilItemContents[Kind]> | null,
): { inspectionId: string } | null {
  const inspectionId = current ? current.inspectionId : input.inspectionId;
  return inspectionId ? { inspectionId } : null;
}

/** Whoever may not even see it is not told that it exists. */
function refusalFor<Kind extends CouncilItemKind>(
  viewer: Viewer,
  { kind, laCode }: KeepItemInput<Kind>,
  current: (CouncilItem<CouncilItemContents[Kind]> & { touched: boolean }) | null,
): Failure {
  const visible = canSeeCouncilItem(viewer, {
    kind,
    laCode: current ? current.laCode : laCode,
    fromPublicRecord: current ? !current.touched : false,
    released: false,
  });
  return { kind: visible ? 'notPermitted' : 'notFound' };
}

async function wasSent<Kind extends CouncilItemKind>(
  transaction: Transaction,
  { kind, itemId, submissionKey }: KeepItemInput<Kind>,
  viewer: Viewer,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT version FROM ${Prisma.raw(versionTables[kind])}
    WHERE submission_key = ${submissionKey}::uuid AND item_id = ${itemId}::uuid
      AND recorded_by_id = ${viewer.id}`;
  return rows.length > 0;
}

async function addItem<Kind extends CouncilItemKind>(
  transaction: Transaction,
  { itemId, kind, laCode, inspectionId, parentId }: KeepItemInput<Kind>,
): Promise<void> {
  await transaction.councilItem.create({
    data: {
      id: itemId,
      kind,
      laCode,
      inspectionId: inspectionId ?? null,
      parentId: parentId ?? null,
    },
    select: { id: true },
  });
}

async function addVersion<Kind extends CouncilItemKind>(
  transaction: Transaction,
  { kind, itemId, state, reason, submissionKey, content }: KeepItemInput<Kind>,
  version: number,
  viewer: Viewer,
): Promise<void> {
  const columns = Object.entries(content).map(([field, value]) => [
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  const row = JSON.stringify({
    ...Object.fromEntries(columns),
    item_id: itemId,
    version,
    state,
    reason: version === 1 ? null : reason,
    submission_key: submissionKey,
    recorded_by_id: viewer.id,
  });
  const table = Prisma.raw(versionTables[kind]);
  await transaction.$executeRaw`
    INSERT INTO ${table}
    SELECT (jsonb_populate_record(NULL::${table}, ${row}::jsonb
      || jsonb_build_object('recorded_at', now()))).*`;
}
