import { paths } from '@/lib/paths';
import { demoPassword, emailOf, expect, expectAccessible } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import { test } from '@/tests/support/e2e-own-app';
import { traceIn } from '@/tests/support/e2e-requests';

test('With the database away every page says so, and none tells of our code', async ({
  page,
  app,
}) => {
  await app.closeDatabase();
  const answered = await page.goto(paths.localAuthorities.list);

  expect(answered?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service is unavailable');
  await expect(page.getByText(/give the reference [0-9a-f]{8}/)).toBeVisible();
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);

  await app.openDatabase();
  await page.getByRole('link', { name: 'try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a local authority');
});

test('Evidence sent while the database is away is kept, and nothing was recorded', async ({
  page,
  app,
  owner,
  inspection,
  signInAs,
  javaScriptEnabled,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await app.closeDatabase();
  await page.getByRole('button', { name: 'Save evidence' }).click();

  if (javaScriptEnabled) {
    await expect(page.getByText(/^1 note waits on this device/)).toBeVisible();
  } else {
    await expect(page.getByText(/cannot reach its records right now/)).toBeVisible();
    await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  }
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);
  await page.close();

  await app.openDatabase();
  expect(await countVersions(owner, inspection.id)).toBe(0);
});

test('Signing in while the database is away says so and keeps the address', async ({
  page,
  app,
}) => {
  await page.goto(paths.signIn());
  await page.getByLabel('Email address').fill(emailOf('inspector'));
  await page.getByLabel('Password').fill(demoPassword);
  await app.closeDatabase();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(page.getByText(/cannot reach its records right now/)).toBeVisible();
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);
  await app.openDatabase();
});

test('A fault of ours has a page with a reference, and the log explains that reference', async ({
  page,
  app,
  owner,
}) => {
  await owner.query('ALTER TABLE inspection RENAME TO inspection_gone');
  const answered = await page.goto(paths.localAuthorities.one('861'));
  await owner.query('ALTER TABLE inspection_gone RENAME TO inspection');

  expect(answered?.status()).toBe(500);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is a problem with the service',
  );
  const words = await page.getByText(/give the reference [0-9a-f]{8}/).innerText();
  const reference = words.match(/[0-9a-f]{8}/)?.[0] ?? 'none';
  expect(app.readLog()).toMatch(new RegExp(`"reference":"${reference}"`));
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);
});
