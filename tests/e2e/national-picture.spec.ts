import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { readCsv } from '@/tests/support/read-tables';

test('An official asks who was inadequate on 31 March 2019, and sends the address on', async ({
  page,
  context,
}) => {
  await page.goto(paths.localAuthorities.list);
  await page.getByLabel('Grade given').selectOption('Inadequate');
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Month').fill('March');
  await page.getByLabel('Year').fill('2019');
  await page.getByRole('button', { name: 'Apply' }).click();

  const heading = '20 of 152 local authorities on 31 March 2019';
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Stoke-on-Trent/ })).toBeVisible();
  await expect(page).toHaveURL(
    /as-at=2019-03-31&judgement=overall-effectiveness&grade=inadequate$/,
  );

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: heading })).toBeVisible();
});

test('The list can be taken away as CSV with the same authorities', async ({ page, request }) => {
  await page.goto(
    `${paths.localAuthorities.list}?as-at=2019-03-31&judgement=leaders&grade=outstanding`,
  );
  const shown = await page.getByRole('rowheader').getByRole('link').allTextContents();
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const answer = await request.get(href ?? '');
  const [heads = [], ...records] = readCsv(await answer.text());

  expect(answer.headers()['content-type']).toContain('text/csv');
  expect(records.map((record) => record[heads.indexOf('local_authority')])).toEqual(shown);
});

test('The share of children where help and protection is less than good stands on the page, and links to who they are', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.page('?as-at=2026-08-31'));

  await expect(
    page.getByText(
      'Help and protection was less than good in 49 of 153 authorities in England on 31 August 2026. 29.5% of children lived there.',
    ),
  ).toBeVisible();
  await page.locator('#now summary').click();
  await page
    .locator('#now')
    .getByRole('row', { name: /^Inadequate/ })
    .getByRole('link')
    .click();
  await expect(
    page.getByRole('heading', { name: '9 of 153 local authorities on 31 August 2026' }),
  ).toBeVisible();
});

test('Overall effectiveness is shown to have ended, and the aim of 2022 as missed and met', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.page());
  await page.getByLabel('Judgement', { exact: true }).selectOption('Overall effectiveness');
  await page.getByRole('button', { name: 'Apply' }).click();

  await expect(page).toHaveURL(/\?judgement=overall-effectiveness$/);
  await expect(page.getByText(/Overall effectiveness ended/)).toBeVisible();
  await expect(page.getByText(/missed, 31 December 2022 \(16 of 152, 10.5%\)/)).toBeVisible();
  await page.locator('#over-time summary').click();
  await expect(
    page.locator('#over-time').getByRole('row', { name: /^31 March 2026/ }),
  ).toBeVisible();
  await expect(page.locator('#over-time').getByRole('row', { name: /November 2026/ })).toHaveCount(
    0,
  );
});

test('Each tile of the map leads to its report, and the same stands in a table', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.map('?as-at=2019-03-31&judgement=overall-effectiveness'));
  const map = page.getByRole('list', { name: /^Overall effectiveness on 31 March 2019/ });

  await expect(map.getByRole('listitem')).toHaveCount(153);
  await expect(
    page.getByRole('row', { name: /^Stoke-on-Trent West Midlands Inadequate/ }),
  ).toBeVisible();
  await expect(page.getByText(/existed on 31 March 2019 and have no tile today/)).toBeVisible();
  await map
    .getByRole('link', { name: 'Stoke-on-Trent: inadequate, published 18 March 2019' })
    .click();
  await expect(page).toHaveURL(paths.localAuthorities.inspection('861', '2019-02-04'));
});

test('A day that cannot be read is named, what was typed stays, and today is shown', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.page());
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill('2020');
  await page.getByRole('button', { name: 'Apply' }).click();

  await expect(page.getByText(/“31 2 2020” as a day up to today/)).toBeVisible();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('31');
});

test('Before the record the page says when it begins', async ({ page }) => {
  await page.goto(`${paths.localAuthorities.list}?as-at=2012-03-01`);

  await expect(page.getByText(/The record begins on 11 February 2014/)).toBeVisible();
});
