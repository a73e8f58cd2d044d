import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';

test('An entry is given to an inspector, who finds it among theirs and puts it down', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  const entry = paths.inspections.evidenceEntry(inspection.id, entryId);
  await signInAs('leadInspector');
  await page.goto(entry);
  const section = page.getByRole('region', { name: 'Who follows it up' });
  await expect(section.getByText('Nobody in particular.')).toBeVisible();
  await section.getByLabel('Followed up by').selectOption('Inspector');
  await section.getByLabel('What they need to know').fill('Ask the duty manager for the log');
  await section.getByRole('button', { name: 'Save who follows it up' }).click();
  await expect(section.getByText(/^Inspector, since /)).toBeVisible();
  await expectAccessible(page);
  await page.goto(paths.inspections.team(inspection.id));
  await expect(
    page.getByRole('row', { name: /E1 Contacts wait a day\. Inspector Ask the duty manager/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await signInAs('inspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  const yours = page.getByRole('region', { name: 'Yours' });
  await expect(yours.getByText('Ask the duty manager for the log')).toBeVisible();
  await expectAccessible(page);
  await yours.getByRole('link', { name: 'Entry E1' }).click();
  await section.getByLabel('Followed up by').selectOption('Nobody in particular');
  await section.getByRole('button', { name: 'Save who follows it up' }).click();
  await expect(section.getByText('Nobody in particular.')).toBeVisible();
  await page.goto(paths.inspections.taskList(inspection.id));
  await expect(yours).toHaveCount(0);
});
