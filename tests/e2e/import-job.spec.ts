import { paths } from '@/lib/paths';
import { expect, expectAccessible } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { howFar } from '@/tests/support/e2e-many-entries';
import { test } from '@/tests/support/e2e-own-app';

const entries = 3_000;

const bundle = JSON.stringify({
  format: 'inspection-evidence/1',
  framework: 'ilacs-2026',
  inspection: { type: 'standardInspection', startedOn: '2026-09-07', endedOn: '2026-09-18' },
  evidence: Array.from({ length: entries }, (_, index) => ({
    id: `N${index}`,
    area: 'helpAndProtection',
    criteria: ['HP-02'],
    direction: 'weakness',
    extent: 'widespread',
    impact: 'serious',
    summary: `Contacts about injured children are closed and nothing is done (${index}).`,
  })),
});

test('A large file comes in once and whole, although the server is killed in the middle of it', async ({
  page,
  app,
  owner,
  inspection,
  signInAs,
  faults,
}) => {
  test.setTimeout(180_000);
  await owner.query(
    `CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.001); RETURN NEW; END $$`,
  );
  await owner.query(
    'CREATE TRIGGER take_time BEFORE INSERT ON evidence_version FOR EACH ROW EXECUTE FUNCTION take_time()',
  );
  await signInAs('inspector');
  await page.goto(paths.inspections.bundle(inspection.id));
  await page
    .getByLabel('File of evidence')
    .setInputFiles({ name: 'n.json', mimeType: 'application/json', buffer: Buffer.from(bundle) });
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await page.getByRole('button', { name: 'Add 3,000 entries' }).click();
  await expect(page.getByRole('heading', { name: 'Large files brought in' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See how far it has come' })).toBeVisible();
  await expect
    .poll(async () => (await howFar(owner, inspection.id)).done, { intervals: [20] })
    .toBeGreaterThanOrEqual(1_000);
  await app.crash();
  const left = await howFar(owner, inspection.id);
  const stored = await countVersions(owner, inspection.id);
  await owner.query('DROP TRIGGER take_time ON evidence_version');
  await app.restart();

  await expect
    .poll(async () => (await howFar(owner, inspection.id)).state, { timeout: 90_000 })
    .toBe('done');
  await page.goto(paths.inspections.bundle(inspection.id));
  await expect(page.getByText('Done. 3,000 entries came in.')).toBeVisible();
  await expectAccessible(page);

  // The page asked how far it has come while nobody could answer.
  faults.length = 0;
  expect(left).toMatchObject({ state: 'running', attempts: 1 });
  expect(stored).toBe(0);
  expect(await howFar(owner, inspection.id)).toMatchObject({ attempts: 2 });
  expect(await countVersions(owner, inspection.id)).toBe(entries);
});
