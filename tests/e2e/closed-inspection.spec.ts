import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeInspection, countVersions, findStoke, publish } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';

test('Nobody adds to the published inspection of Stoke-on-Trent, and the page says why', async ({
  page,
  signInAs,
  owner,
}) => {
  const { inspectionId: id } = await findStoke(owner);
  const before = await countVersions(owner, id);
  await signInAs('inspector');
  await page.goto(paths.inspections.evidence(id));
  await expect(page.getByRole('link', { name: 'Record evidence' })).toHaveCount(0);
  const answered = await page.goto(paths.inspections.newEvidence(id));

  expect(answered?.status()).toBe(409);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This inspection can no longer be changed here',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'back to the inspection' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stoke-on-Trent');
  expect(await countVersions(owner, id)).toBe(before);
});

test('An inspection that closes while somebody types gives their words back', async ({
  page,
  signInAs,
  owner,
}) => {
  const inspection = await arrangeInspection(owner, { of: 'former' });
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await publish(owner, inspection.id);
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'The inspection has moved on and can no longer be changed here, so nothing was saved.',
  );
  await expect(page.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
  await expect(page.getByRole('checkbox', { name: 'Assessments', exact: true })).toBeChecked();
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);
});
