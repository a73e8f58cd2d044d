import 'server-only';
import type { z } from 'zod';
import { now } from '@/lib/server/clock';
import { settleEmbargoes } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';

/**
 * What a comparison rests on stays as it is until the next version of the data, or until an embargo passes.
 * Instants are milliseconds.
 */
export type DataState = { number: number; from: number; until: number };

type Recipe<View> = {
  /** Goes into the key. Change it whenever the same data make another view. */
  name: string;
  schema: z.ZodType<View>;
  build: (transaction: Transaction) => Promise<View>;
};

/** Preparing waits for others who prepare the same, in milliseconds. */
const patience = { timeout: 15_000, maxWait: 10_000 };

/**
 * A view that is worked out once for each version of the data and kept in the database for every process.
 *
 * Each time it is asked for, the database says which version stands, which is one look at a key; the view itself
 * comes from memory while that version is the one this process holds. So nobody sees what a publication has overtaken,
 * and nothing under embargo: a view is of one version of the data up to the next embargo, and of nothing else.
 */
export function preparedView<View>(recipe: Recipe<View>): () => Promise<View> {
  let held: (DataState & { view: View }) | null = null;
  let underWay: Promise<DataState & { view: View }> | null = null;

  return async () => {
    const number = await newestNumber();
    if (held && stands(held, number)) return held.view;

    do {
      underWay ??= prepare(recipe).finally(() => {
        underWay = null;
      });
      held = await underWay;
      // One begun before the newest version came is not good enough for who asks after it.
    } while (held.number < number);
    return held.view;
  };
}

/** Whether what was prepared then is what would be prepared now. */
export function stands(state: DataState, number: number): boolean {
  const at = now().getTime();
  return state.number === number && state.from <= at && at < state.until;
}

/** The number of the version that stands, 0 before there is any. */
export async function newestNumber(): Promise<number> {
  const row = await db.dataVersion.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return row?.number ?? 0;
}

/** The version that stands and how long it does, as this transaction sees it. */
export async function readDataState(transaction: Transaction): Promise<DataState> {
  const at = now();
  const newest = await transaction.dataVersion.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  const next = await transaction.publicationSnapshot.findFirst({
    where: { publishAt: { gt: at } },
    orderBy: { publishAt: 'asc' },
    select: { publishAt: true },
  });
  return {
    number: newest?.number ?? 0,
    from: at.getTime(),
    until: next?.publishAt.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

/** The same in a transaction of its own, once every embargo that has passed is written down. */
export async function readStateAnew(): Promise<DataState> {
  await db.$transaction((transaction) => settleEmbargoes(transaction), patience);
  return db.$transaction(readDataState, { ...patience, isolationLevel: 'RepeatableRead' });
}

/** What a view goes by in the database: its name, the version of the data, and the next embargo. */
export function viewKey(name: string, { number, until }: DataState): string {
  return `${name} of ${number} until ${Number.isFinite(until) ? new Date(until).toISOString() : 'changed'}`;
}

async function prepare<View>({ name, schema, build }: Recipe<View>) {
  await db.$transaction((transaction) => settleEmbargoes(transaction), patience);
  // One look at the database: the version and what it holds cannot come apart.
  const made = await db.$transaction(
    async (transaction) => {
      const state = await readDataState(transaction);
      const key = viewKey(name, state);
      const stored = await transaction.preparedView.findUnique({
        where: { key },
        select: { document: true },
      });
      const read = schema.safeParse(stored?.document);
      if (read.success) return { ...state, key, view: read.data, fresh: false };

      return { ...state, key, view: await build(transaction), fresh: true };
    },
    { ...patience, isolationLevel: 'RepeatableRead' },
  );
  if (made.fresh) await storeView(made.key, made.number, made.view);
  return made;
}

/** A view that is out of use for this long is let go of even while its version stands, in milliseconds. */
const keptFor = 2 * 24 * 60 * 60 * 1_000;

/** Keeps a view for every process, and lets go of those that a newer version of the data, or time, has overtaken. */
export async function storeView(key: string, number: number, view: unknown): Promise<void> {
  await db.$executeRaw`
    INSERT INTO prepared_view (key, data_version, document)
    VALUES (${key}, ${number}, ${JSON.stringify(view)}::jsonb)
    ON CONFLICT (key) DO UPDATE SET document = excluded.document, prepared_at = now()`;
  await db.preparedView.deleteMany({
    where: {
      OR: [{ dataVersion: { lt: number } }, { preparedAt: { lt: new Date(Date.now() - keptFor) } }],
    },
  });
}
