import { paths } from '@/lib/paths';
import { expect } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, save } from '@/tests/support/e2e-evidence-form';
import { test } from '@/tests/support/e2e-own-app';

test('Once the database is back, the form that could not be saved is saved as it stands', async ({
  page,
  app,
  owner,
  inspection,
  signInAs,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, method: 'Interview' });
  await app.closeDatabase();
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Your answers are still here.',
  );
  await expect(page.getByRole('radio', { name: 'Moderate', exact: true })).toBeChecked();
  await app.openDatabase();
  await save(page);
  await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  expect(await countVersions(owner, inspection.id)).toBe(1);
});
