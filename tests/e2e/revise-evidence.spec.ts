import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, frontDoorFails, save } from '@/tests/support/e2e-evidence-form';

test('An inspector revises an entry with a reason, and the words before stay readable', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, {
    summary: 'Some contacts wait a day before a manager reads them.',
  });
  await signInAs('inspector');
  await page.goto(paths.inspections.evidence(inspection.id));
  await page.getByRole('link', { name: 'Revise E1' }).click();
  await page
    .getByLabel('What did you find?')
    .fill('Some contacts wait two days before a manager reads them.');
  await answer(page, { extent: 'Many' });
  await page.getByRole('button', { name: 'Save version 2' }).click();

  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter why you are changing it']);
  await expect(page.getByLabel('What did you find?')).toHaveValue(/wait two days/);
  await expect(page.getByRole('radio', { name: 'Many', exact: true })).toBeChecked();
  await expect(page).toHaveTitle(/^Error: Revise evidence – /);
  await expectAccessible(page);

  await page.getByLabel('Why are you changing it?').fill('A second sample showed longer waits');
  await page.getByRole('button', { name: 'Save version 2' }).click();

  await expect(page).toHaveURL(new RegExp(`/evidence/${entryId}`));
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is revised.');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByRole('heading', { level: 3 })).toHaveText([
    'Version 2: revised',
    'Version 1: recorded',
  ]);
  await expect(history).toContainText('A second sample showed longer waits');
  await expect(history).toContainText('Some contacts wait a day before a manager reads them.');
  await expect(history).toContainText('How far it reaches');
  await expectAccessible(page);
});

test('An inspector withdraws an entry, which then counts no longer, and puts it back', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, frontDoorFails);
  await save(page);
  await page.getByRole('link', { name: 'Withdraw E1' }).click();
  await page.getByRole('button', { name: 'Withdraw E1' }).click();

  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter why you are withdrawing it']);
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await page.getByLabel('Why are you withdrawing it?').fill('The contacts were of another team');
  await page.getByRole('button', { name: 'Withdraw E1' }).click();

  const saved = page.getByRole('region', { name: 'Saved' });
  await expect(saved).toContainText('E1 is withdrawn.');
  await expect(saved).toContainText('Help and protection moved from inadequate to undecided.');
  await expect(page.getByText('This entry is withdrawn.')).toBeVisible();
  await expect(page.getByText('The contacts were of another team')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Put it back' }).click();
  await page.getByLabel('Why are you putting it back?').fill('They were of this team after all');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put E1 back' }).click();

  await expect(saved).toContainText('E1 is put back.');
  await expect(saved).toContainText('Help and protection moved from undecided to inadequate.');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Version 3: put back',
    'Version 2: withdrawn',
    'Version 1: recorded',
  ]);
});

test('An inspector finds entries by filters that the address keeps', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait.' });
  await arrangeEntry(owner, inspection.id, {
    summary: 'Advocates reach every child in care.',
    area: 'inCare',
    criteria: ['CC-01'],
    direction: 'strength',
    impact: 'strong',
  });
  await signInAs('inspector');
  await page.goto(paths.inspections.evidence(inspection.id));
  await page.getByLabel('Direction').selectOption({ label: 'Strength (1)' });
  await page.getByRole('button', { name: 'Filter' }).click();

  await expect(page.getByRole('heading', { name: '1 entry, newest first' })).toBeVisible();
  await expect(page.getByText('Advocates reach every child in care.')).toBeVisible();
  await expect(page.getByText('Contacts wait.')).toHaveCount(0);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByText('Contacts wait.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Remove filter: Strength' }).click();
  await expect(page.getByText('Contacts wait.')).toBeVisible();
});

test('Two tabs that revise one entry: the second sees both versions and loses nothing', async ({
  page,
  context,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: assessmentsVary.found });
  await signInAs('inspector');
  await page.goto(paths.inspections.reviseEvidence(inspection.id, entryId));
  const other = await context.newPage();
  await other.goto(paths.inspections.reviseEvidence(inspection.id, entryId));

  await other.getByLabel('What did you find?').fill('Some assessments leave out fathers.');
  await other.getByLabel('Why are you changing it?').fill('Shorter');
  await other.getByRole('button', { name: 'Save version 2' }).click();
  await other.getByRole('region', { name: 'Saved' }).waitFor();

  await page.getByLabel('What did you find?').fill('Many assessments leave out fathers.');
  await page.getByLabel('Why are you changing it?').fill('It reaches further');
  await page.getByRole('button', { name: 'Save version 2' }).click();

  const conflict = page.getByRole('region', { name: 'E1 changed while you were working on it' });
  await expect(conflict).toContainText('Inspector made version 2');
  await expect(conflict).toContainText('Shorter');
  await expect(conflict).toContainText('Nothing of yours was saved.');
  await expect(page.getByLabel('What did you find?')).toHaveValue(
    'Many assessments leave out fathers.',
  );
  await expect(page.getByLabel('Why are you changing it?')).toHaveValue('It reaches further');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Save version 3' }).click();
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is revised.');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Version 3: revised',
    'Version 2: revised',
    'Version 1: recorded',
  ]);
});
