import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';

test('A lead inspector moves an inspection on, and back with a reason', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('leadInspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.getByRole('button', { name: 'Move to judging' }).click();
  await expect(page.getByText('Agreeing grades', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Return to fieldwork' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter the reason']);
  await expect(problems).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Inspection of /);
  await expectAccessible(page);
  await page.getByLabel('Why?').fill('Two case files have still to be read');
  await page.getByRole('button', { name: 'Return to fieldwork' }).click();
  await expect(page.getByText('Fieldwork', { exact: true })).toBeVisible();
});
