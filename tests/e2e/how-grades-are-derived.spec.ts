import { paths } from '@/lib/paths';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { expect, expectAccessible, test } from '@/tests/support/e2e';

test('A reader comes from the foot of the home page to the rules in force today', async ({
  page,
}) => {
  await page.goto(paths.home);
  await page.getByRole('contentinfo').getByRole('link', { name: 'How grades are derived' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How grades are derived');
  await expect(page.getByText('the version in force today')).toBeVisible();
  await expect(page.getByText('no overall effectiveness judgement (O-00)')).toBeVisible();
  for (const { code } of judgementRules) await expect(page.locator(`#${code}`)).toHaveCount(1);
  await expectAccessible(page);
});

test('Every link inside the page leads somewhere, and every anchor is there once', async ({
  page,
}) => {
  await page.goto(paths.howGradesAreDerivedUnder('sif-2013'));

  const anchors = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
  const links = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors).toEqual(expect.arrayContaining([...new Set(links)]));
});

test('A rule code in an address leads to the rule under the version it was used in', async ({
  page,
}) => {
  await page.goto(paths.howGradesAreDerivedUnder('ilacs-2018', 'O-06'));

  await expect(page).toHaveTitle(/^How grades are derived under ILACS 2018 – /);
  await expect(page.locator('#O-06')).toBeInViewport();
  await expect(page.locator('#O-06')).toContainText('Leaders are good or better');
  await expectAccessible(page);
});

test('A known exception leads to its inspection', async ({ page }) => {
  await page.goto(paths.howGradesAreDerived);
  const exceptions = page.getByRole('table', {
    name: 'Published overall grades that differ from the rule',
  });
  await expect(exceptions.getByRole('row', { name: /Dudley/ })).toContainText('O-06');
  await exceptions.getByRole('link', { name: 'Dudley' }).click();

  await expect(page).toHaveURL(paths.localAuthorities.inspection('332', '2018-10-29'));
  await expect(page.getByRole('main')).toContainText('Dudley');
});

test('The method shows how often single judgements agree, and what each rule looks at', async ({
  page,
}) => {
  await page.goto(paths.howGradesAreDerivedUnder('ilacs-2023', 'single'));

  const table = page.getByRole('table', { name: 'Single judgements as published and as derived' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(page.getByText(/The rules derive \d+ of \d+ judgements exactly/)).toBeVisible();
  await page.getByText('Judgement by judgement, under each framework version').click();
  await expect(page.getByRole('table', { name: 'Leaders, ILACS 2018' })).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'What each rule looks at, and the best grade it leaves' }),
  ).toContainText('R-04');
  await expectAccessible(page);
});

test('A version that does not exist is named, and the one in force is shown', async ({ page }) => {
  await page.goto('/how-grades-are-derived?framework=ilacs-1999');

  await expect(page.getByText('“ilacs-1999”, which is not a framework version')).toBeVisible();
  await expect(page.getByRole('link', { name: /ILACS 2026/ }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expectAccessible(page);
});

test('On a phone the page is as wide as the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.howGradesAreDerivedUnder('ilacs-2023'));

  await expect(page.getByRole('heading', { name: 'Where the rule leaves room' })).toBeAttached();
  const width = await page.locator('html').evaluate((html) => html.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
