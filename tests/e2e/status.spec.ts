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

  await expect(page.getByText('Before you can send to quality assurance')).toBeVisible();
  await page.getByRole('link', { name: 'Return to fieldwork' }).click();
  await page.getByRole('button', { name: 'Return to fieldwork' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter the reason']);
  await expect(problems).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Next step of the inspection/);
  await expectAccessible(page);
  await page.getByLabel('Why?').fill('Two case files have still to be read');
  await page.getByRole('button', { name: 'Return to fieldwork' }).click();
  await expect(page.getByText('Fieldwork', { exact: true })).toBeVisible();
});

test('A lead inspector pauses an inspection and it goes on where it was', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('leadInspector');
  await page.goto(paths.inspections.step(inspection.id, 'pause'));
  await expectAccessible(page);
  await page.getByLabel('Why?').fill('The council is under water');
  await page.getByRole('button', { name: 'Pause the inspection' }).click();
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Record evidence' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Resume the inspection' }).click();
  await expect(page.getByText('Fieldwork', { exact: true })).toBeVisible();
});
