import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type DataState,
  newestNumber,
  readStateAnew,
  stands,
  storeView,
  viewKey,
} from '@/lib/queries/prepared-views';
import { today } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { log } from '@/lib/server/log';
import { unpreparedHeader } from '@/lib/server/prepared';
import { ownOrigin } from '@/lib/server/print/own-page';
import { shorten, withoutScript } from '@/lib/server/script-free';

/** A page as it goes to everybody who is not signed in. */
export type PreparedPage = { html: string; tag: string };

/** The most pages a process keeps in memory; a page has about 200 KB. */
const heldLimit = 60;
/** The most pages that are kept in the database for one version of the data. */
const storedLimit = 1_000;
/** How often the data may change while a page is being prepared before it is given up. */
const attempts = 3;

type Held = DataState & { day: string; page: PreparedPage };

const held = new Map<string, Held>();
const underWay = new Map<string, Promise<Held | Elsewhere>>();
const storedPage = z.object({ html: z.string() });

/** The page leads elsewhere, or cannot be prepared: then it has to answer for itself. */
export type Elsewhere = { status: number; location: string | null };

/**
 * A page as it was rendered once for this version of the data and this day.
 *
 * @param path with its query, of a page that is the same for everybody
 */
export async function readPreparedPage(path: string): Promise<PreparedPage | Elsewhere> {
  const number = await newestNumber();
  const known = held.get(path);
  if (known && isCurrent(known, number)) return known.page;

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const made = await prepareOnce(path);
    if ('status' in made) return made;
    // The data may have changed while the page was rendered: then it is of neither version.
    if (isCurrent(made, await newestNumber())) {
      hold(path, made);
      return made.page;
    }
  }
  return { status: 503, location: null };
}

function isCurrent({ day, ...state }: Held, number: number): boolean {
  return day === today() && stands(state, number);
}

function prepareOnce(path: string): Promise<Held | Elsewhere> {
  const begun = underWay.get(path);
  if (begun) return begun;

  const making = prepare(path).finally(() => underWay.delete(path));
  underWay.set(path, making);
  return making;
}

async function prepare(path: string): Promise<Held | Elsewhere> {
  const [day, state] = [today(), await readStateAnew()];
  const key = viewKey(`page ${buildId()} ${day} ${path}`, state);
  const row = await db.preparedView.findUnique({ where: { key }, select: { document: true } });
  const stored = storedPage.safeParse(row?.document);
  if (stored.success) return { ...state, day, page: toPage(stored.data.html) };

  const response = await fetch(new URL(path, ownOrigin()), {
    headers: { [unpreparedHeader]: '1' },
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  });
  const whole = response.status === 200 ? withoutScript(await response.text()) : null;
  if (whole === null)
    return { status: response.status, location: response.headers.get('location') };

  const html = shorten(whole);

  const made = { ...state, day, page: toPage(html) };
  if (isCurrent(made, await newestNumber())) await store(key, state.number, html);
  return made;
}

/** Keeping it for the others is worth a line in the log when it fails, and no more. */
async function store(key: string, number: number, html: string): Promise<void> {
  try {
    if ((await db.preparedView.count()) < storedLimit) await storeView(key, number, { html });
  } catch (error) {
    log.warn({ err: error }, 'Could not keep a prepared page');
  }
}

/** The page used least lately goes when there are too many. */
function hold(path: string, made: Held): void {
  held.delete(path);
  held.set(path, made);
  for (const oldest of held.keys()) {
    if (held.size <= heldLimit) return;
    held.delete(oldest);
  }
}

function toPage(html: string): PreparedPage {
  return { html, tag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` };
}

let build: string | undefined;

/** What this build is known by: another one renders the same data differently. */
function buildId(): string {
  build ??= readFileSync('.next/BUILD_ID', 'utf8').trim();
  return build;
}
