import { paths } from '@/lib/paths';
import { emailOf, expect, expectAccessible, fillInSignIn, signIn, test } from '@/tests/support/e2e';
import { arrangeEntry, countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, frontDoorFails, save } from '@/tests/support/e2e-evidence-form';

test('Unsaved text and choices survive a reload, and go once they are saved', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const form = paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' });
  await signInAs('inspector');
  await page.goto(form);
  await answer(page, assessmentsVary);
  await page.reload();

  await expect(page.getByText('We kept what you had not saved.')).toBeVisible();
  await expect(page.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
  await expect(page.getByRole('checkbox', { name: 'Assessments', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Moderate', exact: true })).toBeChecked();
  await expectAccessible(page);

  await save(page);
  await page.goto(form);
  await expect(page.getByLabel('What did you find?')).toHaveValue('');
  await expect(page.getByText('We kept what you had not saved.')).toHaveCount(0);
  expect(await countVersions(owner, inspection.id)).toBe(1);
});

test('Unsaved text survives the crash of its tab', async ({
  page,
  context,
  signInAs,
  inspection,
  faults,
}) => {
  const form = paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' });
  await signInAs('inspector');
  await page.goto(form);
  await page.getByLabel('What did you find?').pressSequentially(frontDoorFails.found);
  // Text is kept at the latest two seconds after the last key.
  await page.waitForTimeout(1_000);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await crashed;

  const fresh = await context.newPage();
  await fresh.goto(form);
  await expect(fresh.getByLabel('What did you find?')).toHaveValue(frontDoorFails.found);
  await expect(fresh.getByText('We kept what you had not saved.')).toBeVisible();
  faults.length = 0;
});

test('Unsaved text can be cleared away', async ({ page, signInAs, inspection }) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await page.reload();
  await page.getByRole('button', { name: 'Clear it' }).click();

  await expect(page.getByLabel('What did you find?')).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'Assessments', exact: true })).not.toBeChecked();
  await page.reload();
  await expect(page.getByLabel('What did you find?')).toHaveValue('');
});

test('A revision begun and not saved survives a reload', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  await page.goto(paths.inspections.reviseEvidence(inspection.id, entryId));
  await page.getByLabel('What did you find?').fill('Contacts wait two days.');
  await page.getByLabel('Why are you changing it?').fill('A second sample');
  await page.reload();

  await expect(page.getByLabel('What did you find?')).toHaveValue('Contacts wait two days.');
  await expect(page.getByLabel('Why are you changing it?')).toHaveValue('A second sample');
});

test('What is typed before the script of the page has come stays when it comes', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(paths.inspections.reviseEvidence(inspection.id, entryId), {
    waitUntil: 'commit',
  });
  const found = page.getByLabel('What did you find?');
  await page.getByRole('radio', { name: 'Widespread', exact: true }).check();
  await page.getByLabel('How did you gather it?').selectOption('Interview');
  await found.press('Home');
  await found.pressSequentially('Most of the ');
  letCome();
  await page.locator('form[data-kept-ready]').waitFor();
  await found.pressSequentially('70 ');

  await expect(found).toHaveValue('Most of the 70 Contacts wait a day.');
  await expect(page.getByRole('radio', { name: 'Widespread', exact: true })).toBeChecked();
  await expect(page.getByLabel('How did you gather it?')).toHaveValue('interview');
});

test('Text stays on the device when the session is gone for good, and is there after signing in', async ({
  page,
  context,
  inspection,
  owner,
}) => {
  await signIn(page, emailOf('inspector'));
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await fillInSignIn(page, emailOf('inspector'));

  await expect(page.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
  await expect(page.getByRole('radio', { name: 'Some', exact: true })).toBeChecked();
  expect(await countVersions(owner, inspection.id)).toBe(0);
});

test('A draft continued on two devices at once keeps what both wrote', async ({
  page,
  browser,
  signInAs,
  context,
  inspection,
  baseURL,
}) => {
  const form = paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' });
  const list = paths.inspections.evidence(inspection.id);
  await signInAs('inspector');
  await page.goto(form);
  await page.getByLabel('What did you find?').fill('Begun on one device.');
  await expect(page.getByText('Draft kept on this device and on the server.')).toBeVisible();

  const second = await browser.newContext({ baseURL });
  await second.addCookies(await context.cookies());
  const other = await second.newPage();
  await other.goto(list);
  await other.getByRole('link', { name: 'Continue the draft: Begun on one device.' }).click();
  await other.locator('form[data-kept-ready]').waitFor();
  await other.getByLabel('What did you find?').fill('Gone on with on another.');
  await expect(other.getByText('Draft kept on this device and on the server.')).toBeVisible();
  await other.getByLabel('What did you find?').fill('Gone on with on another device.');
  await other.waitForTimeout(2_500);
  await page.getByLabel('What did you find?').fill('Gone on with on the first.');
  await page.waitForTimeout(5_000);

  await other.goto(list);
  const drafts = other.getByRole('listitem').filter({ has: other.getByText('Discard') });
  await expect(drafts.filter({ hasText: 'Gone on with on another device.' })).toHaveCount(1);
  await expect(drafts.filter({ hasText: 'Gone on with on the first.' })).toHaveCount(1);
  await second.close();
});
