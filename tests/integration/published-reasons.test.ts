import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { standard } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';
import { arrangeFinal, holdClock, type ReadyToPublish } from '@/tests/support/publication';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

let database: TestDatabase;
let releaseClock: () => void;
let readPage: (ready: ReadyToPublish, area: string) => Promise<string>;

beforeAll(async () => {
  database = await withDatabase('reference');
  const { default: JudgementPage } = await import(
    '@/app/(public)/local-authorities/[laCode]/inspections/[date]/judgements/[area]/page'
  );
  readPage = async ({ laCode, startedOn: date }, area) => {
    const page: ReactNode = await JudgementPage({
      params: Promise.resolve({ laCode, date, area }),
    });
    return renderToStaticMarkup(page);
  };
});
afterAll(() => database.drop());
beforeEach(() => {
  releaseClock = holdClock('2026-11-30T12:00:00.000Z');
});
afterEach(() => releaseClock());

async function publish(ready: ReadyToPublish): Promise<void> {
  const { publishInspection } = await import('@/lib/services/publish-inspection');
  const published = await publishInspection(
    { inspectionId: ready.id, release: false, publishAt: null },
    ready.lead,
  );
  if (!published.ok) throw new Error('Not published');
}

/** Evidence and a derivation of it that come after publication, as nothing in the app would write them. */
async function deriveAgain({ id, laCode }: ReadyToPublish): Promise<void> {
  const { storeDerivation } = await import('@/lib/services/store-derivation');
  const { db } = await import('@/lib/server/db');
  await database.owner.query(
    `INSERT INTO evidence_version
       (evidence_id, version, state, area, criteria, direction, extent, impact, summary, reason, submission_key)
     SELECT id, 2, 'withdrawn', 'helpAndProtection', '{HP-02}', 'weakness', 'widespread', 'serious',
       'Contacts about injured children are closed.', 'Too late', $2
     FROM evidence_item WHERE inspection_id = $1`,
    [id, randomUUID()],
  );
  await addEntry(database.owner, id, { direction: 'strength', impact: 'exceptional' });
  await storeDerivation(
    db,
    {
      id,
      laCode,
      ...standard,
      status: 'published',
      evidenceVisibility: 'team',
    },
    null,
  );
}

test('a published page tells the reasons that were published, without the evidence', async () => {
  const ready = await arrangeFinal(database);
  await expect(readPage(ready, 'help-and-protection'), 'before it is published').rejects.toThrow();
  await publish(ready);
  const page = await readPage(ready, 'help-and-protection');

  expect(page).toContain('In plain words');
  expect(page).toContain('What requires improvement to be good would take');
  expect(page).not.toContain('Contacts about injured children are closed.');
  expect(page).not.toMatch(/\bE1\b/);
});

test('what is derived after publication does not change the published page', async () => {
  const ready = await arrangeFinal(database);
  await publish(ready);
  const before = await readPage(ready, 'help-and-protection');
  await deriveAgain(ready);

  expect(await readPage(ready, 'help-and-protection')).toBe(before);
});
