import { readFile } from 'node:fs/promises';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, save } from '@/tests/support/e2e-evidence-form';
import { sheetXml, workbook } from '@/tests/support/workbooks';

const head = 'Judgement,What you found,Criteria,Direction,How far it reaches,Impact';
const first = 'Help and protection,Contacts wait a day.,HP-02,Weakness,Many,Serious';
const second = 'Help and protection,Contacts are read within an hour.,HP-02,Strength,Many,Strong';

const problems = { name: 'There is a problem' } as const;

test('Words that may identify a child are kept only for a reason', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, found: 'A child born 12/03/2009 waited.' });
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('alert', problems).getByRole('link')).toHaveText([
    'Take out what may identify a child, or say why it must stay: “12/03/2009” looks like a date',
  ]);
  await expect(page.getByLabel('What did you find?')).toHaveValue(
    'A child born 12/03/2009 waited.',
  );
  await expectAccessible(page);

  await page.getByLabel('Why must these words stay?').fill('The date of an order');
  await save(page);
  await page.getByRole('link', { name: 'History E1' }).click();
  await expect(page.getByText('The date of an order').first()).toBeVisible();
});

test('An entry names the page of the document it rests on', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await page.getByText('Add a document').click();
  await page.getByLabel('Page or paragraph').fill('page 12');
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByRole('alert', problems).getByRole('link')).toHaveText([
    'Enter the name of the document',
  ]);

  await page.getByLabel('Document', { exact: true }).fill('Performance report');
  await page.getByLabel('Address').fill('https://www.example.org/report.pdf');
  await save(page);
  await expect(page.getByRole('link', { name: 'Performance report, page 12' })).toHaveAttribute(
    'href',
    'https://www.example.org/report.pdf',
  );
});

test('Notes come in from a table, whole, once every line is right', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.bundle(inspection.id));
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'download the template (CSV)' }).click();
  const template = await readFile(await (await download).path(), 'utf8');
  expect(template).toContain(head);

  const bad = [head, first, second.replace('Strength', 'Good')].join('\n');
  await page
    .getByLabel('File of evidence')
    .setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(bad) });
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByRole('alert', problems)).toContainText('The file has 1 fault');
  await expect(
    page.getByText('Line 3, Direction: “Good” is none of: Strength, Weakness, Context'),
  ).toBeVisible();
  await expectAccessible(page);

  const book = workbook(sheetXml([head, first, second].map((line) => line.split(','))));
  await page.getByLabel('File of evidence').setInputFiles({
    name: 'notes.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(book),
  });
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await page.getByRole('button', { name: 'Add 2 entries' }).click();
  await expect(page.getByText('2 entries came in from the file.')).toBeVisible();

  await page.goto(paths.inspections.taskList(inspection.id));
  await expect(page.getByRole('region', { name: 'Findings that point both ways' })).toContainText(
    'Front door and thresholds: opposed, so one of them may be wrong.',
  );
  await expect(page.getByRole('region', { name: 'How the evidence was gathered' })).toContainText(
    'Not said',
  );
  await expectAccessible(page);
});

test('A file stands behind an entry until it is removed', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  await page.goto(paths.inspections.evidenceEntry(inspection.id, entryId));
  await page.getByRole('link', { name: 'Add or remove files' }).click();
  await page.getByRole('button', { name: 'Add the file' }).click();
  await expect(page.getByRole('alert', problems).getByRole('link')).toHaveText([
    'Choose a file',
    'Enter what the file shows',
  ]);
  await expectAccessible(page);

  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'weekly.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n') });
  await page.getByLabel('What does it show?').fill('The weekly report');
  await page.getByRole('button', { name: 'Add the file' }).click();
  await expect(page.getByText('The file is added.')).toBeVisible();
  await expectAccessible(page);
  const address = await page.getByRole('link', { name: 'The weekly report' }).getAttribute('href');
  const file = await page.request.get(address ?? '');
  expect(await file.text()).toBe('a;b\n');
  expect(file.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringMatching(/^attachment; filename="E1-[0-9a-f]{8}\.csv"$/),
    'x-content-type-options': 'nosniff',
  });

  await page.getByLabel('Which file?').selectOption('The weekly report');
  await page.getByLabel('Why is it removed?').fill('Added by mistake');
  await page.getByRole('button', { name: 'Remove its content' }).click();
  await expect(page.getByText('The content of the file is removed.')).toBeVisible();
  await expect(page.getByText('Removed. What is known of it stays')).toBeVisible();
});

test('What is looked at is planned, and then noted as seen', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.sampling(inspection.id));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('alert', problems).getByRole('link')).toHaveText([
    'Enter what is looked at',
    'Select the judgement it is for',
    'Enter why it was chosen',
  ]);

  await page.getByLabel('What is looked at?').fill('Supervision in two teams');
  await page.getByLabel('For which judgement?').selectOption('Leaders');
  await page.getByLabel('Why was it chosen?').fill('Both teams changed managers');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('link', { name: 'Supervision in two teams' }).click();
  await page.getByRole('radio', { name: 'Seen', exact: true }).check();
  await page.getByRole('button', { name: 'Save the change' }).click();

  await expect(page.getByText('1 line: 1 seen, 0 still planned, 0 not seen.')).toBeVisible();
  await expectAccessible(page);
});
