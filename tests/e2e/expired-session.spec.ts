import { paths } from '@/lib/paths';
import { emailOf, expect, expectAccessible, fillInSignIn, signIn, test } from '@/tests/support/e2e';
import { countVersions, endSession } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, save } from '@/tests/support/e2e-evidence-form';

test('What was typed when the session ran out is back in the form after signing in', async ({
  page,
  context,
  inspection,
  owner,
}) => {
  await signIn(page, emailOf('inspector'));
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, method: 'Interview' });
  await endSession(owner, await context.cookies());
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await expect(page.getByText('Your session ended before this was saved.')).toBeVisible();
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);

  await fillInSignIn(page, emailOf('inspector'));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Record evidence');
  await expect(page.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
  await expect(page.getByRole('checkbox', { name: 'Assessments', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Some', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Moderate', exact: true })).toBeChecked();
  await expect(page.getByLabel('How did you gather it?')).toHaveValue('interview');
  await save(page);
  await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  expect(await countVersions(owner, inspection.id)).toBe(1);
});

test('What one person typed is never shown to another who signs in on the same machine', async ({
  page,
  context,
  inspection,
  owner,
}) => {
  await signIn(page, emailOf('inspector'));
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await endSession(owner, await context.cookies());
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await fillInSignIn(page, emailOf('leadInspector'));

  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await expect(page.getByText(assessmentsVary.found)).toHaveCount(0);
});

test('Whoever asks for a page of the team is sent to sign in and straight back', async ({
  page,
  inspection,
}) => {
  await page.goto(paths.inspections.evidence(inspection.id));

  await expect(page.getByText('You need to sign in to see that page.')).toBeVisible();
  await expectAccessible(page);
  await fillInSignIn(page, emailOf('inspector'));

  await expect(page).toHaveURL(paths.inspections.evidence(inspection.id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence');
});
