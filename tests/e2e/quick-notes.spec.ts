import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';

type Note = { found: string; about?: string; shows?: string; extent?: string };

async function write(page: Page, row: number, { found, about, shows, extent }: Note) {
  const note = page.getByRole('group', { name: `Note ${row}` });
  await note.getByLabel('What did you find?').fill(found);
  if (about) await note.getByLabel('What is it about?').selectOption(about);
  if (shows) await note.getByLabel('What does it show?').selectOption(shows);
  if (extent) await note.getByLabel('How far does it reach?').selectOption(extent);
}

test('Several short notes are saved at once, and one that is unfinished stops none of them', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.evidence(inspection.id));
  await page.getByRole('link', { name: 'Add several short notes' }).click();
  await page.getByLabel('How did you gather them?').selectOption('Interview');
  await write(page, 1, {
    found: 'Some contacts wait a day.',
    about: 'Front door and thresholds',
    shows: 'Weakness: moderate',
    extent: 'Some',
  });
  await write(page, 2, { found: 'Plans drift.', about: 'Assessments' });
  await write(page, 4, {
    found: 'A new head of service began in May.',
    about: 'Assessments',
    shows: 'Context',
  });
  await page.getByRole('button', { name: 'Save these notes' }).click();

  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems).toContainText('Note 2: select whether this is a strength');
  await expect(page.getByText('E1 and E2 are recorded.')).toBeVisible();
  await expect(page.getByLabel('What did you find?').nth(0)).toHaveValue('');
  await expect(page.getByLabel('What did you find?').nth(1)).toHaveValue('Plans drift.');
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(2);

  await write(page, 2, { found: 'Plans drift.', shows: 'Weakness: low', extent: 'Isolated' });
  await page.getByRole('button', { name: 'Save these notes' }).click();
  await expect(page.getByText('E3 is recorded.')).toBeVisible();
  await expect(page.getByLabel('What did you find?').nth(1)).toHaveValue('');
  await expect(page.getByLabel('How did you gather them?')).toHaveValue('interview');
  expect(await countVersions(owner, inspection.id)).toBe(3);
});
