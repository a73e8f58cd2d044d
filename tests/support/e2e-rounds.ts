import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Pool } from 'pg';
import { paths } from '@/lib/paths';
import { answer, assessmentsVary } from './e2e-evidence-form';
import type { OwnApp } from './e2e-own-app';

export type Bench = { page: Page; context: BrowserContext; app: OwnApp; inspectionId: string };

/** What goes wrong while one note is saved. Each leaves the network and the server as it found them. */
type Mishap = (bench: Bench) => Promise<void>;

const another = (page: Page) => page.getByRole('button', { name: 'Save and add another' });
const press = (page: Page) => another(page).click({ noWaitAfter: true });

/** Saved while there is no network. */
const withoutNetwork: Mishap = async ({ page, context }) => {
  await context.setOffline(true);
  await press(page);
  await acknowledged(page);
  await context.setOffline(false);
};

/** Saved without a network, and the page is loaded again before the network is back. */
const reloadedOffline: Mishap = async ({ page, context }) => {
  await context.setOffline(true);
  await press(page);
  await acknowledged(page);
  await page.reload();
  await expect(page.getByLabel('What did you find?')).toHaveValue('');
  await context.setOffline(false);
};

/** The network goes in the middle of saving. */
const networkPulled: Mishap = async ({ page, context }) => {
  await press(page);
  await context.setOffline(true);
  await acknowledged(page);
  await context.setOffline(false);
};

/** The server records the note, and its answer is lost on the way. */
const answerLost: Mishap = async ({ page }) => {
  await page.route('**/api/inspections/*/evidence', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await press(page);
  await acknowledged(page);
  await page.unrouteAll({ behavior: 'wait' });
};

/** The server answers with an error page of something that stands before it. */
const badGateway: Mishap = async ({ page }) => {
  await page.route('**/api/inspections/*/evidence', (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
  await press(page);
  await acknowledged(page);
  await page.unrouteAll({ behavior: 'wait' });
};

/** The server process is killed while it saves: sooner or later, by the round. */
const serverKilled =
  (after: number): Mishap =>
  async ({ page, app }) => {
    await press(page);
    await page.waitForTimeout(after);
    await app.crash();
    await acknowledged(page);
    await app.restart();
  };

/** The page is loaded again in the middle of saving; what was not acknowledged is back in the form. */
const reloadedMidSave: Mishap = async ({ page }) => {
  await press(page);
  await page.reload();
  await saveWhatIsLeft(page);
};

/** The page is closed before anything was saved, a second after the last key. */
const closedUnsaved: Mishap = async ({ page }) => {
  await page.waitForTimeout(1_000);
  await page.goto('about:blank');
  await page.goBack();
  await saveWhatIsLeft(page);
};

const mishaps: readonly Mishap[] = [
  withoutNetwork,
  networkPulled,
  answerLost,
  reloadedMidSave,
  serverKilled(0),
  reloadedOffline,
  badGateway,
  closedUnsaved,
  serverKilled(25),
  networkPulled,
];

/**
 * Writes a note a round, each with another mishap while it is saved.
 *
 * @returns the words of every note whose writer was told that it is saved
 */
export async function runRounds(bench: Bench, rounds: number): Promise<string[]> {
  const { page, inspectionId } = bench;
  const form = paths.inspections.newEvidence(inspectionId, { area: 'helpAndProtection' });
  await page.goto(form);
  await untilFormsKept(page);

  const written: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const found = `Round ${round}: some assessments leave out fathers.`;
    await page.goto(form);
    await ready(page);
    await answer(page, { ...assessmentsVary, found });
    await mishaps[round % mishaps.length]?.(bench);
    written.push(found);
  }
  await page.goto(form);
  await untilQueueEmpty(page);
  return written;
}

/** Waits until the person has been told that the note is saved, on the device or on the server. */
async function acknowledged(page: Page): Promise<void> {
  const waits = page.getByText('Saved on this device.');
  await expect
    .poll(async () => page.url().includes('saved=') || (await waits.count().catch(() => 0)) > 0, {
      intervals: [50],
    })
    .toBe(true);
}

/** Script has taken the form over: it is empty, and what was kept is put back. */
async function ready(page: Page): Promise<void> {
  await page.locator('form[data-kept-ready]').waitFor();
}

/** Saves what the form still has; an empty one was saved before. */
async function saveWhatIsLeft(page: Page): Promise<void> {
  await ready(page);
  const left = await page.getByLabel('What did you find?').inputValue();
  if (left === '') return;

  await press(page);
  await acknowledged(page);
}

/** Writes notes one after another while there is no network. */
export async function saveOffline(page: Page, notes: readonly string[]): Promise<void> {
  await ready(page);
  for (const found of notes) {
    await answer(page, { ...assessmentsVary, found });
    await press(page);
    await expect(page.getByLabel('What did you find?')).toHaveValue('');
  }
  await acknowledged(page);
}

/** Until the device can open the forms without a network; the page for everything else is kept last. */
export async function untilFormsKept(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(
      async (last) => (await caches.match(last, { ignoreVary: true })) !== undefined,
      paths.device.offline,
    );
  await expect.poll(kept, { timeout: 30_000 }).toBe(true);
}

/** Until nothing waits on this device. */
export async function untilQueueEmpty(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(countQueued), { timeout: 30_000 }).toBe(0);
}

function countQueued(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('evidence-queue', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('notes').objectStore('notes').count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
      counting.onerror = () => reject(counting.error);
    };
  });
}

/** How often each note of an inspection is on record, by its words. */
export async function countByWords(
  owner: Pool,
  inspectionId: string,
): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ summary: string; n: number }>(
    `SELECT summary, count(*)::int AS n FROM evidence_version
     JOIN evidence_item ON evidence_item.id = evidence_id
     WHERE inspection_id = $1 GROUP BY summary`,
    [inspectionId],
  );
  return Object.fromEntries(rows.map(({ summary, n }) => [summary, n]));
}

/** The summaries of an inspection in the order they came in. */
export async function listWords(owner: Pool, inspectionId: string): Promise<string[]> {
  const { rows } = await owner.query<{ summary: string }>(
    `SELECT summary FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id
     WHERE inspection_id = $1 ORDER BY evidence_version.recorded_at`,
    [inspectionId],
  );
  return rows.map(({ summary }) => summary);
}
