import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import { postForm } from '@/tests/support/e2e-requests';

test('Two clicks on the button record one entry', async ({ page, signInAs, inspection, owner }) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await page.getByRole('button', { name: 'Save evidence' }).dblclick();

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is recorded.');
  expect(await countVersions(owner, inspection.id)).toBe(1);
});

test('The same form sent twice at the same moment records one entry and both are told so', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  const [first, second] = await Promise.all([
    postForm(page, 'Save evidence'),
    postForm(page, 'Save evidence'),
  ]);

  expect(first).toMatchObject({ status: 303, location: expect.stringMatching(/\?saved=/) });
  expect(second).toEqual(first);
  expect(await countVersions(owner, inspection.id)).toBe(1);
});

test('Going back and sending the form once more does not record it again', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await postForm(page, 'Save evidence');
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is recorded.');
  expect(await countVersions(owner, inspection.id)).toBe(1);
});
