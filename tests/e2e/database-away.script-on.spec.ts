import { paths } from '@/lib/paths';
import { expect } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import { test } from '@/tests/support/e2e-own-app';

test('Once the database is back, the note that waited on the device is on record once', async ({
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

  await expect(page.getByText(/^1 note waits on this device/)).toBeVisible();
  await app.openDatabase();
  await expect
    .poll(() => countVersions(owner, inspection.id).catch(() => 0), { timeout: 60_000 })
    .toBe(1);
  await page.goto(paths.inspections.evidence(inspection.id));
  await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  await expect(page.getByText(/waits on this device/)).toHaveCount(0);
});
