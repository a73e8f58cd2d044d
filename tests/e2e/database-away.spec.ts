import { paths } from '@/lib/paths';
import { test as base, emailOf, expect, expectAccessible, signIn } from '@/tests/support/e2e';
import { arrangeInspection, countVersions, openPool } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import { type OwnApp, startOwnApp } from '@/tests/support/e2e-own-app';
import { traceIn } from '@/tests/support/e2e-requests';

/** A server and a database of this file's own, since it takes the database away. */
const test = base.extend<object, { app: OwnApp }>({
  app: [
    async ({ playwright: _ }, use, { project }) => {
      const app = await startOwnApp(`e2e-${project.name}-own`);
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  origin: [async ({ app }, use) => use(app.origin), { scope: 'worker' }],
  baseURL: async ({ app }, use) => use(app.origin),
  owner: [
    async ({ app }, use) => {
      const owner = openPool(app.ownerUrl);
      await use(owner);
      await owner.end();
    },
    { scope: 'worker' },
  ],
});

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

test('Evidence sent while the database is away comes back, and can be sent again', async ({
  page,
  app,
  owner,
}) => {
  const inspection = await arrangeInspection(owner);
  await signIn(page, emailOf('inspector'));
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await app.closeDatabase();
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByText(/cannot reach its records right now/)).toBeVisible();
  await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);

  await app.openDatabase();
  expect(await countVersions(owner, inspection.id)).toBe(0);
});

test('Signing in while the database is away says so and keeps the address', async ({
  page,
  app,
}) => {
  await page.goto(paths.signIn());
  await page.getByLabel('Email address').fill(emailOf('inspector'));
  await page.getByLabel('Password').fill('inspect-demo-1');
  await app.closeDatabase();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(page.getByText(/cannot reach its records right now/)).toBeVisible();
  expect(traceIn(await page.content())).toEqual([]);
  await expectAccessible(page);
  await app.openDatabase();
});
