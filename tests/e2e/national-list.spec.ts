import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { listWithoutOverallGrade } from '@/tests/support/e2e-database';

test('Filters and order are kept in the address, which shows somebody else the same', async ({
  page,
  context,
}) => {
  await page.goto(paths.localAuthorities.list);
  await expect(page.getByRole('heading', { name: '153 local authorities' })).toBeVisible();
  await page.getByLabel('Region').selectOption('London');
  await page.getByLabel('Grade given').selectOption('Good');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/region=london/);
  await page.getByRole('columnheader', { name: 'Published' }).getByRole('link').click();

  const table = page.getByRole('table');
  await expect(table).toHaveAccessibleName(
    /of 153 local authorities, by date published, newest first/,
  );
  await expect(page.getByRole('columnheader', { name: 'Published' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const rows = await table.getByRole('row').allTextContents();
  const address = page.url();

  const other = await context.newPage();
  await other.goto(address);
  expect(await other.getByRole('table').getByRole('row').allTextContents()).toEqual(rows);
});

test('A filter in use can be taken off by a link', async ({ page }) => {
  await page.goto(`${paths.localAuthorities.list}?region=london&judgement=leaders&grade=good`);
  await page.getByRole('link', { name: /Remove the filter region/ }).click();

  await expect(page).not.toHaveURL(/region=/);
  await expect(page).toHaveURL(/grade=good/);
});

test('The 11 authorities without an overall grade are shown as such', async ({ page, owner }) => {
  const names = await listWithoutOverallGrade(owner);
  await page.goto(`${paths.localAuthorities.list}?grade=none`);

  expect(names).toHaveLength(11);
  await expect(
    page
      .getByRole('row', { name: /No overall grade since April 2026/ })
      .filter({ hasText: new RegExp(`^(${names.join('|')})`) }),
  ).toHaveCount(11);
});

test('An address that makes no sense is read as far as it goes, and the page says so', async ({
  page,
}) => {
  await page.goto(`${paths.localAuthorities.list}?region=atlantis&sort=beauty&q=stoke`);

  await expect(page.getByRole('heading', { name: '1 of 153 local authorities' })).toBeVisible();
  await expect(page.getByText(/atlantis/)).toBeVisible();
});

test('A search that finds nobody says what to do', async ({ page }) => {
  await page.goto(`${paths.localAuthorities.list}?q=atlantis`);

  await expect(page.getByText(/Check the spelling/)).toBeVisible();
  await page.getByRole('link', { name: 'see every local authority' }).click();
  await expect(page.getByRole('heading', { name: '153 local authorities' })).toBeVisible();
});

test('A former authority is found and leads to the one that took its place', async ({ page }) => {
  await page.goto(`${paths.localAuthorities.list}?q=poole`);
  await page.getByRole('link', { name: 'Poole', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poole');
  await page
    .getByRole('link', { name: /Bournemouth, Christchurch and Poole/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Bournemouth, Christchurch and Poole',
  );
});
