import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { takeAuthority } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, frontDoorFails, save } from '@/tests/support/e2e-evidence-form';

test('An inspector starts an inspection, and its entries come to decide a grade', async ({
  page,
  signInAs,
  owner,
}) => {
  const { authority } = await takeAuthority(owner);
  await signInAs('inspector');
  await page.goto(paths.inspections.list);
  await page.getByRole('link', { name: 'Start an inspection' }).click();
  await page.getByLabel('Local authority').selectOption(authority);
  await page.getByLabel('Standard inspection').check();
  await page.getByLabel('Day').fill('7');
  await page.getByLabel('Month').fill('September');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('checkbox', { name: 'Lead inspector' }).check();
  await page.getByRole('button', { name: 'Start the inspection' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(authority);
  await expect(page.getByText('Nothing is recorded yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Record evidence', exact: true }).click();
  await page.getByRole('link', { name: /need help and protection/ }).click();
  await answer(page, assessmentsVary);
  await save(page);

  const saved = page.getByRole('region', { name: 'Saved' });
  await expect(saved).toContainText('E1 is recorded. No derived grade moved.');
  await expect(saved).toContainText('Assessments: 1 entry');
  await expect(page.getByText(assessmentsVary.found)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Record evidence', exact: true }).click();
  await answer(page, frontDoorFails);
  await save(page);

  await expect(saved).toContainText('Help and protection moved from undecided to inadequate.');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(
    page.getByRole('row', { name: /^Help and protection Inadequate derived 2/ }),
  ).toContainText('2 of 13 core criteria have evidence');
});

test('An inspector who leaves answers out sees which, and keeps the others', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await page.getByRole('button', { name: 'Save evidence' }).click();

  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems).toBeFocused();
  await expect(problems.getByRole('link')).toHaveText([
    'Enter what you found',
    'Select what the evidence is about',
    'Select whether this is a strength, a weakness or context',
  ]);
  await expect(page).toHaveTitle(/^Error: Record evidence – /);
  await expectAccessible(page);

  await answer(page, {
    found: 'Strategy discussions wait for days.',
    about: ['Assessments', 'Front door and thresholds'],
    direction: 'Weakness',
    extent: 'Many',
    method: 'Case sampling',
  });
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(problems.getByRole('link')).toHaveText(['Select what it does to children']);
  await expect(page.getByLabel('What did you find?')).toHaveValue(
    'Strategy discussions wait for days.',
  );
  await expect(page.getByRole('checkbox', { name: 'Assessments', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Weakness', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Many', exact: true })).toBeChecked();
  await expect(page.getByLabel('How did you gather it?')).toHaveValue('caseSampling');
  await expectAccessible(page);

  await problems.getByRole('link', { name: 'Select what it does to children' }).click();
  await expect(page.getByRole('radio', { name: 'Low' })).toBeInViewport();
  await answer(page, { impact: 'Moderate' });
  await save(page);
  await expect(page.getByText('Strategy discussions wait for days.')).toBeVisible();
});

test('An inspector saves one entry and goes straight on to the next', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'leaders' }));
  await answer(page, {
    found: 'Leaders know which teams are under strain and act on it.',
    about: ['Workload and capacity'],
    direction: 'Strength',
    extent: 'Widespread',
    impact: 'Strong',
    method: 'Interview',
  });
  await page.getByRole('button', { name: 'Save and add another' }).click();

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is recorded.');
  await expect(page.getByLabel('What did you find?')).toHaveValue('');
  await expect(page.getByLabel('How did you gather it?')).toHaveValue('interview');
  await expect(page.getByRole('radio', { name: 'Strength', exact: true })).not.toBeChecked();
});

test('An inspector who leaves out who, when and where cannot start an inspection', async ({
  page,
  signInAs,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.new);
  await page.getByLabel('Day').fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'Start the inspection' }).click();

  await expect(
    page.getByRole('alert', { name: 'There is a problem' }).getByRole('link'),
  ).toHaveText([
    'Select the local authority',
    'Select the type of inspection or visit',
    'The first day on site must be a real date, like 4 2 2026',
    'Select at least one lead inspector',
  ]);
  await expect(page.getByLabel('Day')).toHaveValue('31');
  await expect(page).toHaveTitle(/^Error: Start an inspection or visit – /);
  await expectAccessible(page);
});
