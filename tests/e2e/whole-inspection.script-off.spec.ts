import { paths } from '@/lib/paths';
import { expect, expectAccessible } from '@/tests/support/e2e';
import { arrangeManyEntries, exportEvents, howFar } from '@/tests/support/e2e-many-entries';
import { test } from '@/tests/support/e2e-own-app';
import { readZip } from '@/tests/support/read-zip';

test('An inspection is taken out whole, once, although the server is killed while it packs', async ({
  page,
  app,
  owner,
  inspection,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await arrangeManyEntries(owner, inspection.id, 20_000);
  await signInAs('leadInspector');
  await page.goto(paths.inspections.files(inspection.id));
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect
    .poll(async () => (await howFar(owner, inspection.id)).done, { intervals: [20] })
    .toBeGreaterThan(1000);
  await app.crash();
  const left = await howFar(owner, inspection.id);
  await app.restart();

  await page.goto(paths.inspections.files(inspection.id));
  await expect(page.getByRole('link', { name: 'See how far it has come' })).toBeVisible();
  await expectAccessible(page);
  await expect
    .poll(async () => (await howFar(owner, inspection.id)).state, { timeout: 90_000 })
    .toBe('done');
  await page.getByRole('link', { name: 'See how far it has come' }).click();
  const file = page.getByRole('link', { name: /whole\.zip \([\d.]+ MB\)/ });
  await expect(file).toBeVisible();
  const answer = await page.request.get((await file.getAttribute('href')) ?? '');
  const files = readZip(await answer.body());

  expect(left).toMatchObject({ state: 'running', attempts: 1 });
  expect(await howFar(owner, inspection.id)).toMatchObject({ attempts: 2 });
  expect(JSON.parse(files.get('evidence.json') ?? '')).toHaveLength(20_000);
  expect(files.get('index.html')).toContain('What is here');
  expect(answer.headers()['cache-control']).toBe('private, no-store');
  expect(await exportEvents(owner, inspection.id)).toEqual([
    'export.requested',
    'export.made',
    'export.fetched',
  ]);
});
