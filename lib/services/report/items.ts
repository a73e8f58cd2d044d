import 'server-only';
import type { DraftItem, DraftVersion } from '@/lib/domain/report-draft';
import { fail, type Result, succeed } from '@/lib/result';
import type { MoveItemInput, ReportItemInput } from '@/lib/schemas/report';
import type { Transaction } from '@/lib/server/db';
import { canonicalJson } from '@/lib/server/digest';
import type { Failure } from '@/lib/services/failures';
import type { LockedInspection } from '@/lib/services/locked-inspection';
import { type AtWork, reasonMissing } from './change-report';

/** Somebody else changed it since it was opened: both versions are shown and a person decides. */
export type DraftConflict<Content> = {
  kind: 'conflict';
  opened: DraftVersion<Content> | null;
  current: DraftVersion<Content>;
};

/** Asked for twice, the second time changes nothing. */
export type Saved = { itemId: string; changed: boolean };
export type Answer<Content> = Result<Saved, Failure | DraftConflict<Content>>;

/** Where one sort of part of the report is kept: paragraphs, or areas for improvement. */
export type ItemStore<Content> = {
  list: (transaction: Transaction, inspectionId: string) => Promise<DraftItem<Content>[]>;
  versions: (
    transaction: Transaction,
    inspectionId: string,
    itemId: string,
  ) => Promise<DraftVersion<Content>[]>;
  create: (
    transaction: Transaction,
    inspectionId: string,
    itemId: string,
    content: Content,
  ) => Promise<void>;
  append: (transaction: Transaction, next: NextVersion<Content>) => Promise<void>;
  /** Whether an id is taken by another inspection. */
  isElsewhere: (transaction: Transaction, inspectionId: string, itemId: string) => Promise<boolean>;
  /** Items of one group are ordered among themselves. */
  groupOf: (content: Content) => string;
  /** What is wrong with it, or null. */
  check: (
    transaction: Transaction,
    inspection: LockedInspection,
    content: Content,
  ) => Promise<Failure | null>;
};

export type NextVersion<Content> = {
  inspectionId: string;
  itemId: string;
  version: number;
  state: 'recorded' | 'withdrawn';
  position: number;
  content: Content;
  reason: string | null;
  recordedById: string;
};

type Save<Content> = ReportItemInput & { content: Content };

/** Writes a new item, or the next version of one, unless somebody else changed what it says meanwhile. */
export async function saveItem<Content>(
  store: ItemStore<Content>,
  { transaction, inspection, viewer, needsReason }: AtWork,
  { itemId, baseVersion, reason, content }: Save<Content>,
): Promise<Answer<Content>> {
  const items = await store.list(transaction, inspection.id);
  const current = items.find(({ id }) => id === itemId);
  if (current?.state === 'recorded' && same(current.content, content)) {
    return succeed({ itemId, changed: false });
  }

  if (
    !current &&
    (baseVersion > 0 || (await store.isElsewhere(transaction, inspection.id, itemId)))
  )
    return fail({ kind: 'notFound' });
  const conflict =
    current && (await findConflict(store, transaction, inspection, current, baseVersion));
  if (conflict) return fail(conflict);
  const wrong =
    (await store.check(transaction, inspection, content)) ?? reasonMissing(needsReason, reason);
  if (wrong) return fail(wrong);

  if (!current) await store.create(transaction, inspection.id, itemId, content);
  const stays =
    current?.state === 'recorded' && store.groupOf(current.content) === store.groupOf(content);
  await store.append(transaction, {
    inspectionId: inspection.id,
    itemId,
    version: (current?.version ?? 0) + 1,
    state: 'recorded',
    position: stays ? current.position : lastPosition(store, items, content) + 1,
    content,
    reason: reason || null,
    recordedById: viewer.id,
  });
  return succeed({ itemId, changed: true });
}

/** Takes an item out, or puts it back at the end of its group. Everything it said stays on record. */
export async function setItemState<Content>(
  store: ItemStore<Content>,
  { transaction, inspection, viewer, needsReason }: AtWork,
  { itemId, baseVersion, reason }: ReportItemInput,
  state: 'recorded' | 'withdrawn',
): Promise<Answer<Content>> {
  const items = await store.list(transaction, inspection.id);
  const current = items.find(({ id }) => id === itemId);
  if (!current) return fail({ kind: 'notFound' });
  if (current.state === state) return succeed({ itemId, changed: false });

  const conflict = await findConflict(store, transaction, inspection, current, baseVersion);
  if (conflict) return fail(conflict);
  const wrong = reasonMissing(needsReason, reason);
  if (wrong) return fail(wrong);

  await store.append(transaction, {
    inspectionId: inspection.id,
    itemId,
    version: current.version + 1,
    state,
    position:
      state === 'withdrawn' ? current.position : lastPosition(store, items, current.content) + 1,
    content: current.content,
    reason: reason || null,
    recordedById: viewer.id,
  });
  return succeed({ itemId, changed: true });
}

/** Moves an item to a place among its group, counted from 1. Every item whose place changes gets a version. */
export async function moveItem<Content>(
  store: ItemStore<Content>,
  { transaction, inspection, viewer }: AtWork,
  { itemId, to }: MoveItemInput,
): Promise<Answer<Content>> {
  const items = await store.list(transaction, inspection.id);
  const moved = items.find(({ id, state }) => id === itemId && state === 'recorded');
  if (!moved) return fail({ kind: 'notFound' });

  const group = items.filter(
    ({ state, content }) =>
      state === 'recorded' && store.groupOf(content) === store.groupOf(moved.content),
  );
  const from = group.indexOf(moved) + 1;
  const others = group.filter(({ id }) => id !== itemId);
  const place = Math.min(to, group.length);
  const ordered = [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];

  for (const [index, item] of ordered.entries()) {
    if (from === place || item.position === index + 1) continue;
    await store.append(transaction, {
      inspectionId: inspection.id,
      itemId: item.id,
      version: item.version + 1,
      state: 'recorded',
      position: index + 1,
      content: item.content,
      reason: item.id === itemId ? `Moved from place ${from} to ${place}` : 'Another one was moved',
      recordedById: viewer.id,
    });
  }
  return succeed({ itemId, changed: from !== place });
}

/** A version that only moved it is no conflict: what the person read still stands. */
async function findConflict<Content>(
  store: ItemStore<Content>,
  transaction: Transaction,
  { id }: LockedInspection,
  current: DraftItem<Content>,
  baseVersion: number,
): Promise<DraftConflict<Content> | null> {
  if (current.version === baseVersion) return null;

  const versions = await store.versions(transaction, id, current.id);
  const opened = versions.find(({ version }) => version === baseVersion) ?? null;
  const unchanged =
    opened !== null && opened.state === current.state && same(opened.content, current.content);
  return unchanged ? null : { kind: 'conflict', opened, current };
}

function lastPosition<Content>(
  store: ItemStore<Content>,
  items: readonly DraftItem<Content>[],
  content: Content,
): number {
  const group = items.filter(
    (item) => item.state === 'recorded' && store.groupOf(item.content) === store.groupOf(content),
  );
  return Math.max(0, ...group.map(({ position }) => position));
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
