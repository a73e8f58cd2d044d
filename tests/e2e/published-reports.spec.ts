import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '@/tests/unit/importers/reports/recipes';

/** Stoke-on-Trent’s inspection of 12 May 2025 with other lead inspectors and grades than the record has. */
const onRecord = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2023',
  authority: 0,
  week: 119,
  grades: ['good', 'good', 'good', 'good'],
});
/** An inspection of Derbyshire that the record does not have. */
const unknown = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2026',
  authority: 5,
  week: 24,
  grades: ['good', 'good', 'outstanding', 'good'],
});
/** The inspection of St Helens of 23 September 2019. */
const toCode = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2018',
  authority: 3,
  week: 85,
  grades: ['requiresImprovement', 'requiresImprovement', 'inadequate'],
});
const fileOf = (text: string) => ({
  name: 'report.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const field = 'Published inspection report';
const read = { name: 'Read the report' };
const take = { name: 'Take it into the record' };

test('An administrator reads a report beside the record and takes its text in, and its grades change nothing', async ({
  page,
  signInAs,
  owner,
}) => {
  const held = () => owner.query('SELECT count(*)::int AS n FROM report_import');
  await signInAs('administrator');
  await page.goto(paths.imports.reports);
  await page.getByLabel(field).setInputFiles(fileOf(onRecord.text));
  await page.getByRole('button', read).click();

  await expect(page.getByText('Nothing has been stored yet.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Overall effectiveness/ })).toContainText('Disagree');
  await expect(page.getByRole('row', { name: /First day/ })).toContainText('Agree');
  await expect(
    page.getByRole('heading', { name: `Text: ${onRecord.paragraphs} numbered paragraphs` }),
  ).toBeVisible();
  await expectAccessible(page);
  expect((await held()).rows).toEqual([{ n: 0 }]);

  await page.getByRole('button', take).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Say that you have seen where the file and the record disagree',
  );
  await expectAccessible(page);
  expect((await held()).rows).toEqual([{ n: 0 }]);

  await page.getByLabel('I have seen where they disagree').check();
  await page.getByRole('button', take).click();
  await expect(
    page.getByText(`${onRecord.paragraphs} paragraphs of text and no areas for improvement stored`),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Stoke-on-Trent, from 12 May 2025/ })).toBeVisible();
  await expectAccessible(page);
  expect((await held()).rows).toEqual([{ n: 1 }]);

  await page.getByRole('link', { name: 'Stoke-on-Trent, from 12 May 2025' }).click();
  await expect(page.getByRole('heading', { name: 'The report as published' })).toBeVisible();
  await expect(
    page.getByText(
      'Overall effectiveness: Good in the file, Requires improvement to be good on record',
    ),
  ).toBeVisible();
  await expect(page.locator('#p2')).toBeVisible();
  await expectAccessible(page);

  await page.goto(paths.imports.reports);
  await page.getByLabel(field).setInputFiles(fileOf(onRecord.text));
  await page.getByRole('button', read).click();
  await expect(page.getByText('This very file was taken in on')).toBeVisible();
  await expect(page.getByRole('button', take)).toHaveCount(0);
});

test('An administrator adds an inspection from its report and says when that was published', async ({
  page,
  signInAs,
}) => {
  await signInAs('administrator');
  await page.goto(paths.imports.reports);
  await page.getByLabel(field).setInputFiles(fileOf(unknown.text));
  await page.getByRole('button', read).click();
  await page.getByRole('button', take).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter when the report was published',
  );

  await page.getByLabel('Day').fill('18');
  await page.getByLabel('Month').fill('11');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('button', take).click();
  await expect(page.getByText('Derbyshire: the inspection was added')).toBeVisible();

  const response = await page.goto(paths.localAuthorities.inspection('830', unknown.startedOn));
  expect(response?.status()).toBe(200);
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What needs to improve' })).toBeVisible();
});

test('An inspector codes a paragraph beside its text and takes an entry back', async ({
  page,
  signInAs,
}) => {
  await signInAs('administrator');
  await page.goto(paths.imports.reports);
  await page.getByLabel(field).setInputFiles(fileOf(toCode.text));
  await page.getByRole('button', read).click();
  await page.getByLabel('I have seen where they disagree').check();
  await page.getByRole('button', take).click();
  await expect(page.getByText('paragraphs of text and')).toBeVisible();

  await signInAs('inspector');
  await page.goto(paths.imports.reports);
  await page
    .getByRole('row', { name: /from 23 September 2019/ })
    .getByRole('link', { name: /^Code it/ })
    .click();
  await expect(page.getByText('derived from our coding, not an inspection result')).toBeVisible();
  await expect(page.getByText(`0 of ${toCode.paragraphs} paragraphs coded`)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Paragraph 2', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Paragraph 2', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter what you found',
  );
  await expectAccessible(page);

  await page.getByLabel('What does it say, in your own words?').fill('Families get help early.');
  await page.locator('input[name=criteria]').first().check();
  await page.getByLabel('Strength', { exact: true }).check();
  await page.locator('input[name=extent][value=many]').check();
  await page.locator('input[name=strengthImpact][value=strong]').check();
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText('P02a is on record.')).toBeVisible();
  await expect(page.getByText('Families get help early.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Change P02a' }).click();
  await expect(page.getByRole('heading', { name: 'Change P02a' })).toBeVisible();
  await expect(page.getByLabel('What does it say, in your own words?')).toHaveValue(
    'Families get help early.',
  );
  await page.getByLabel('What does it say, in your own words?').fill('Some get help early.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter why you are changing it',
  );
  await expectAccessible(page);
  await page.getByLabel('Why are you changing it?').fill('Too wide');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('History of P02a: 2 versions')).toBeVisible();
  await expect(page.getByText('Some get help early.').first()).toBeVisible();

  await page.getByRole('link', { name: 'Withdraw P02a' }).click();
  await page.getByLabel('Why are you withdrawing it?').fill('Misread');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Withdraw P02a' }).click();
  await expect(page.getByText('is withdrawn: it stays on record')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Put back P02a' })).toBeVisible();

  await page.getByRole('link', { name: 'All paragraphs' }).click();
  await expect(page.getByText(`0 of ${toCode.paragraphs} paragraphs coded`)).toBeVisible();
  await page.getByRole('link', { name: 'Item 1', exact: true }).click();
  await expectAccessible(page);
  await page.getByLabel('HP-02', { exact: false }).first().check();
  await page.getByRole('button', { name: 'Save what it is about' }).click();
  await expect(page.getByText('Item 1 counts under HP-02 from now on.')).toBeVisible();
  await expectAccessible(page);
});

const refused = [
  { what: 'no file', file: null, says: 'Choose a published report' },
  {
    what: 'a report cut short',
    file: fileOf(onRecord.text.slice(0, 4_000)),
    says: 'The report breaks off',
  },
  {
    what: 'a text that says it is a PDF',
    file: { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onRecord.text) },
    says: 'The file is not what its name says',
  },
];

for (const { what, file, says } of refused) {
  test(`An administrator is told in words why ${what} cannot be taken in, and nothing is stored`, async ({
    page,
    signInAs,
  }) => {
    await signInAs('administrator');
    await page.goto(paths.imports.reports);
    if (file) await page.getByLabel(field).setInputFiles(file);
    await page.getByRole('button', read).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(says);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('button', take)).toHaveCount(0);
    await expectAccessible(page);
  });
}
