import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { readCsv } from '@/tests/support/read-tables';

test('An official learns by link which neighbours of Stoke-on-Trent improved since 2018', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.compare('?la=861&with=neighbours-2025&since=2018-01-01'));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stoke-on-Trent beside its statistical neighbours (2025 model)',
  );
  const history = page.getByRole('region', { name: 'Help and protection since 1 January 2018' });
  await expect(history.getByRole('listitem').filter({ hasText: /of 10/ })).toHaveText([
    '7 of 10 improved: Walsall, Doncaster, North East Lincolnshire, Kingston upon Hull, Sandwell, Derby and Rotherham',
    '3 of 10 stayed the same: Rochdale, Wolverhampton and Tameside',
    '6 of 10 improved: Walsall, Doncaster, North East Lincolnshire, Kingston upon Hull, Sandwell and Rotherham',
    '2 of 10 stayed the same: Rochdale and Derby',
    '2 of 10 fell: Wolverhampton and Tameside',
  ]);
  await expectAccessible(page);
});

test('Names typed in a form become an address of codes that shows the same again', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.compare());
  await page.getByLabel('1. Name or code').fill('Stoke-on-Trent');
  await page.getByLabel('2. Name or code').fill('E06000015');
  await page.getByLabel('Since (a day or a year)').fill('2018');
  await page.getByRole('button', { name: 'Compare' }).click();

  await expect(page).toHaveURL(/\?la=861&la=831&since=2018-01-01$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stoke-on-Trent and Derby side by side',
  );
});

test('What is not alike is named and not put in order, and a code nobody has stops nothing', async ({
  page,
}) => {
  await page.goto(
    paths.localAuthorities.compare(
      '?la=861&la=999&la=335&as-at=2019-03-31&order=help-and-protection',
    ),
  );

  await expect(page.getByText('“999” is no name or code of a local authority.')).toBeVisible();
  await expect(page.getByText(/Rows are not put in order of help and protection/)).toBeVisible();
  await expect(page.getByText(/help and protection cannot be compared:/)).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Grades on 31 March 2019' }).getByRole('rowheader'),
  ).toHaveText([/Stoke-on-Trent/, /Walsall/]);
  await expectAccessible(page);
});

test('The file of a comparison holds the grades of the page', async ({ page }) => {
  const query = '?la=861&la=831&as-at=2026-08-31';
  const csv = await page.request.get(paths.localAuthorities.compareFile('csv', query));
  const ods = await page.request.get(paths.localAuthorities.compareFile('ods', query));
  const [heads = [], ...rows] = readCsv(await csv.text());
  const at = heads.indexOf('help_and_protection');

  expect(rows.map((row) => [row[1], row[at]])).toEqual([
    ['Stoke-on-Trent', 'Requires improvement to be good'],
    ['Derby', 'Outstanding'],
  ]);
  expect(ods.headers()['content-type']).toBe('application/vnd.oasis.opendocument.spreadsheet');
});

test('Movement says how Doncaster fell, and keeps steps across frameworks apart', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.movement());
  await expect(page.getByRole('figure')).toContainText('157 steps');
  await expectAccessible(page);
  await page.getByRole('link', { name: '150 steps from the single inspection framework' }).click();

  await expect(page).toHaveURL(/steps=across/);
  await expect(
    page
      .getByRole('table', { name: 'Falls, newest first' })
      .getByRole('row', { name: /Doncaster/ }),
  ).toContainText('Report of 19 January 2018');
  await expect(
    page
      .getByRole('table', { name: 'Times of inadequate, longest first' })
      .getByRole('row', { name: /Sunderland/ }),
  ).toContainText('Together for Children');

  const routes = page.getByRole('region', { name: 'Ways out of inadequate' });
  await expect(routes).toContainText('it says that nobody has entered anything with a source');
  await expect(routes.getByRole('row', { name: /Another authority helped/ })).toContainText('5');
  const named = page.getByRole('table', { name: 'What was said, and the record' });
  await expect(named.getByRole('row', { name: /^Isle of Wight/ })).toContainText('Hampshire');
  await expect(named.getByRole('row', { name: /^Bexley/ })).toContainText('Nothing on record');
});

test('An authority says when it was inadequate, and what is on record of the way out', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.one('305'));

  await expect(page.locator('#inadequate-times')).toContainText('27 June 2016 to 7 January 2019');
  await expect(page.locator('#inadequate-times')).toContainText('Commissioner appointed (2016)');
  await expectAccessible(page);
});

test('Themes count what is held, say how little that is, and lead to the reports', async ({
  page,
}) => {
  await page.goto(paths.nationalPicture.themes());
  await expect(page.getByText(/A person has said of \d+ of the \d+ items/)).toBeVisible();
  await expect(
    page.getByText(/These counts rest on \d+ items of \d+ reports and letters/),
  ).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('table', { name: 'What needs to improve, by criterion and year' })
    .getByRole('link', { name: 'Management oversight and supervision' })
    .click();

  await expect(page).toHaveURL(/criterion=LE-08/);
  await page.getByRole('link', { name: 'Standard inspection of 4 February 2019' }).first().click();
  await expect(page).toHaveURL(/861\/inspections\/2019-02-04/);
});

test('An authority stands beside its neighbours, and its predecessors keep their grades', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.one('839'));

  await expect(page.getByRole('region', { name: 'What came before' })).toContainText(
    'Bournemouth, Christchurch and Poole started without any',
  );
  await expect(
    page.getByRole('region', { name: 'Beside its statistical neighbours' }),
  ).toContainText('model of 2025');
  await expect(page.getByRole('table', { name: 'Indicators people ask for first' })).toContainText(
    'Average cases per children’s social worker',
  );
  await expectAccessible(page);
});
