import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';

test('A developer reads what can be asked for, and follows an example to its answer', async ({
  page,
  request,
}) => {
  await page.goto(paths.localAuthorities.list);
  await page.getByRole('link', { name: 'Data for developers' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Data for developers' })).toBeVisible();
  await expect(page.getByText('GET /api/v1/local-authorities/{laCode}/inspections')).toBeVisible();
  await expectAccessible(page);
  const example = await page
    .getByRole('link', { name: /\/api\/v1\/local-authorities\?asAt=2019-03-31/ })
    .getAttribute('href');
  const answer = await request.get(new URL(example ?? '').pathname + new URL(example ?? '').search);
  const { page: found, items, about } = await answer.json();

  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  expect(found.total).toBe(20);
  expect(items).toHaveLength(20);
  expect(about.dataVersion.number).toBeGreaterThan(0);
});

test('A parameter that cannot be read is named, with what is allowed', async ({ request }) => {
  const answer = await request.get(`${paths.api.root}/inspections?framework=ilacs`);

  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ parameters: [{ name: 'framework' }] });
});

test('The version of the data on a comparison leads to what changed with it', async ({ page }) => {
  await page.goto(paths.nationalPicture.page());
  await page.getByRole('link', { name: /^Data version \d+, / }).click();

  await expect(page).toHaveURL(/\/data-versions#version-\d+$/);
  await expect(page.getByRole('cell', { name: /local authorities/ }).first()).toBeVisible();
  await expectAccessible(page);
});

test('The prepared list is the list: the same rows for who is signed in and who is not', async ({
  page,
  request,
  signInAs,
}) => {
  const address = `${paths.localAuthorities.list}?region=london&sort=leaders`;
  await page.goto(address);
  const prepared = await page.getByRole('row').allInnerTexts();
  const first = await request.get(address);
  const again = await request.get(address, {
    headers: { 'If-None-Match': first.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
  await signInAs('official');
  await page.goto(address);

  expect(await page.getByRole('row').allInnerTexts()).toEqual(prepared);
});

test('A report that comes out is in the prepared list at once', async ({ page, owner }) => {
  const address = `${paths.localAuthorities.list}?region=east-midlands`;
  await page.goto(address);
  await expect(page.getByRole('row', { name: /^Rutland/ })).not.toContainText('1 to 12 June 2026');

  await owner.query(
    `WITH published AS (
       INSERT INTO inspection (la_code, framework, type, status, origin, started_on, ended_on, published_on)
       VALUES ('857', 'ilacs-2026', 'standardInspection', 'published', 'publishedRecord', '2026-06-01', '2026-06-12', '2026-11-01')
       RETURNING id)
     INSERT INTO judgement_version (inspection_id, area, kind, version, outcome)
     SELECT id, 'leaders', 'published', 1, 'good' FROM published`,
  );
  await owner.query("INSERT INTO data_version (weight, changed) VALUES ('minor', 'Rutland')");
  await page.goto(address);

  await expect(page.getByRole('row', { name: /^Rutland/ })).toContainText('1 to 12 June 2026');
});
