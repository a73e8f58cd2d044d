import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { answer, frontDoorFails, save } from '@/tests/support/e2e-evidence-form';

test('An inspector sees what an entry would do while answering, and it then does that', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  const foreseen = page.getByRole('status').filter({ hasText: 'If you save this' });
  await answer(page, { ...frontDoorFails, extent: 'Isolated', impact: 'Low' });
  await expect(foreseen).toContainText('Help and protection stays undecided.');

  await answer(page, { extent: 'Widespread', impact: 'Serious' });
  await expect(foreseen).toContainText(
    'Help and protection would be derived inadequate (now undecided).',
  );
  await expect(foreseen).toContainText('Front door and thresholds: 1 entry (now no evidence yet).');
  await expectAccessible(page);

  await save(page);
  await expect(
    page.getByText('Help and protection moved from undecided to inadequate.'),
  ).toBeVisible();
});

test('An entry is saved although nobody can say what it would do', async ({
  page,
  signInAs,
  inspection,
}) => {
  await page.route('**/api/inspections/*/effect', (route) => route.fulfill({ status: 503 }));
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  const asked = page.waitForResponse('**/api/inspections/*/effect');
  await answer(page, frontDoorFails);
  await asked;

  await expect(page.getByText('If you save this')).toHaveCount(0);
  await save(page);
});
