import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';

const field = 'File of indicators';
const look = { name: 'Look at what it would do' };

/** A file that is of each run’s own: one authority and periods nobody else uses. */
const fileOf = (lines: readonly string[]) => ({
  name: 'csww_indicators_2017_to_2031.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'time_period,time_identifier,geographic_level,region_name,old_la_code,new_la_code,la_name,absence_rate_fte',
      ...lines,
    ].join('\n'),
  ),
});
const file = fileOf([
  '2031,Reporting year,Local authority,South West,838,,Dorset,4.2',
  '2032,Reporting year,Local authority,South West,838,,Dorset,c',
  '2017,Reporting year,Local authority,East Midlands,831,,Derby,99.5',
  '2031,Reporting year,Local authority,South West,000,,Atlantis,3',
]);

test('An administrator sees what a file of indicators would do and then takes it in once', async ({
  page,
  signInAs,
  owner,
}) => {
  const figures = async () => {
    const { rows } = await owner.query(
      'SELECT period, value::float8 AS value, flag FROM indicator_value WHERE taken_from = $1 ORDER BY period',
      [file.name],
    );
    return rows;
  };
  await signInAs('administrator');
  await page.goto(paths.imports.indicators);
  await expect(page.getByText('cla_number_and_rate_per_10k_children')).toBeVisible();
  await page.getByLabel(field).setInputFiles(file);
  await page.getByRole('button', look).click();

  await expect(page.getByText('Nothing has been stored yet.')).toContainText(
    '1 indicator recognised in csww_indicators_2017_to_2031.csv: 2 figures to add, 1 figure to put right, 1 row left out.',
  );
  await expect(page.getByRole('row', { name: /2017 to 2032/ })).toContainText('c: 1');
  await expect(page.getByRole('row', { name: /^Derby/ })).toContainText('99.5');
  await expect(page.getByRole('row', { name: /^Row 5/ })).toContainText('name no authority');
  await expectAccessible(page);
  expect(await figures()).toEqual([]);

  await page.getByRole('button', { name: 'Take it into the record' }).click();
  await expect(page.getByText('2 figures added, 1 figure put right.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Files taken in' })).toBeVisible();
  await expectAccessible(page);
  expect(await figures()).toEqual([
    { period: '2017', value: 99.5, flag: null },
    { period: '2031', value: 4.2, flag: null },
    { period: '2032', value: null, flag: 'c' },
  ]);

  await page.getByLabel(field).setInputFiles(file);
  await page.getByRole('button', look).click();
  await expect(page.getByText('This very file was taken in on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it into the record' })).toHaveCount(0);
});

const refused = [
  { what: 'no file', name: '', content: '', says: 'Choose a file of indicators' },
  {
    what: 'a file of another layout',
    name: 'csww_indicators.csv',
    content: 'a,b\n1,2\n',
    says: 'it has no column time_period',
  },
  {
    what: 'a file nobody knows',
    name: 'schools.csv',
    content: 'time_period,geographic_level\n2025,National\n',
    says: 'The file holds no indicator we know',
  },
];

for (const { what, name, content, says } of refused) {
  test(`An administrator is told in words why ${what} cannot be read as indicators`, async ({
    page,
    signInAs,
  }) => {
    await signInAs('administrator');
    await page.goto(paths.imports.indicators);
    if (name)
      await page
        .getByLabel(field)
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.getByRole('button', look).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(says);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('button', { name: 'Take it into the record' })).toHaveCount(0);
    await expectAccessible(page);
  });
}
