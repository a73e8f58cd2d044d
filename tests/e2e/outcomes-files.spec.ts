import { stringify } from 'csv-stringify/sync';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { odsTable, openDocument } from '@/tests/support/workbooks';

const headings = [
  'Local authority name',
  'Inspection date',
  'Publication date',
  'Inspection type',
  'Overall effectiveness',
  'Impact of leaders',
  'Experiences and progress of children who need help and protection',
  'Experiences and progress of children in care',
  'Experiences and progress of care leavers',
];

/** A file that is of each browser’s own: one authority a run, and a day nobody else uses. */
function fileOf(authority: string, started: string, title = 'as at 31 March 2026') {
  const published = started.replace(/^\d\d/, '28');
  const rows = [
    [`Local authority inspection outcomes ${title}`],
    headings,
    [
      authority,
      started,
      published,
      'ILACS Standard Inspection',
      'Good',
      'Good',
      'Good',
      'Outstanding',
      'Good',
    ],
    [
      'Camden',
      '25/04/2022',
      '21/06/2022',
      'ILACS Short Inspection',
      'Outstanding',
      'Outstanding',
      'Good',
      'Outstanding',
      '',
    ],
    [
      'Atlantis',
      '25/04/2022',
      '21/06/2022',
      'ILACS Short Inspection',
      'Good',
      'Good',
      'Good',
      'Good',
      '',
    ],
  ];
  return {
    rows,
    name: `outcomes of ${authority}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(stringify(rows)),
  };
}

const field = 'File of inspection outcomes';
const look = { name: 'Look at what it would do' };

test('An administrator sees what an edition would do, row by row, and then takes it in once', async ({
  page,
  signInAs,
  owner,
}) => {
  const file = fileOf('Westmorland and Furness', '02/02/2026');
  const held = async () => {
    const { rows } = await owner.query('SELECT count(*)::int AS n FROM outcomes_edition');
    return rows[0].n;
  };
  const before = await held();
  await signInAs('administrator');
  await page.goto(paths.imports.outcomes);
  await page.getByLabel(field).setInputFiles(file);
  await page.getByRole('button', look).click();

  await expect(page.getByText('Nothing has been stored yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'New: 1' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Westmorland and Furness/ })).toContainText(
    'Overall effectiveness: Good',
  );
  await expect(page.getByRole('row', { name: /Atlantis/ })).toContainText(
    'is no authority with children’s services in England',
  );
  await expectAccessible(page);
  expect(await held()).toBe(before);

  await page.getByRole('button', { name: 'Take it into the record' }).click();
  await expect(
    page.getByText('1 inspection or visit added, no inspections put right.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Editions taken in' })).toBeVisible();
  await expectAccessible(page);
  expect(await held()).toBe(before + 1);
  const published = await page.goto(paths.localAuthorities.inspection('943', '2026-02-02'));
  expect(published?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(paths.imports.outcomes);
  await page.getByLabel(field).setInputFiles(file);
  await page.getByRole('button', look).click();
  await expect(page.getByText('This very file was taken in on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it into the record' })).toHaveCount(0);

  await page.goto(paths.imports.outcomes);
  await page.getByRole('link', { name: /as at 31 March 2026/ }).click();
  await expect(page.getByRole('row', { name: /Westmorland and Furness/ })).toContainText('Added');
  await page.getByRole('link', { name: 'Rejected: 1' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /Atlantis/ })).toContainText('Rejected');
  await expectAccessible(page);
});

const { rows } = fileOf('Cumberland', '03/02/2026');
const whole = Buffer.from(openDocument(odsTable('LA_level', rows)));
const ods = 'application/vnd.oasis.opendocument.spreadsheet';
const refused = [
  { what: 'no file', file: null, says: 'Choose a file of inspection outcomes' },
  {
    what: 'a damaged file',
    file: whole.subarray(0, 700),
    says: 'The file is damaged or cut short',
  },
  {
    what: 'a file of something else',
    file: Buffer.from('a,b\n1,2\n'),
    says: 'No table of inspection outcomes was found',
  },
];

for (const { what, file, says } of refused) {
  test(`An administrator is told in words why ${what} cannot be read, and nothing is stored`, async ({
    page,
    signInAs,
  }) => {
    await signInAs('administrator');
    await page.goto(paths.imports.outcomes);
    if (file)
      await page
        .getByLabel(field)
        .setInputFiles({ name: 'outcomes.ods', mimeType: ods, buffer: file });
    await page.getByRole('button', look).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(says);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('button', { name: 'Take it into the record' })).toHaveCount(0);
    await expectAccessible(page);
  });
}
