import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { emailOf, expect, expectAccessible, fillInSignIn, signIn, test } from '@/tests/support/e2e';
import { arrangeEntry, countVersions, endSession } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import {
  listWords,
  saveOffline,
  untilFormsKept,
  untilQueueEmpty,
} from '@/tests/support/e2e-rounds';

const openForm = async (page: Page, inspectionId: string) => {
  const form = paths.inspections.newEvidence(inspectionId, { area: 'helpAndProtection' });
  await page.goto(form);
  await untilFormsKept(page);
  return form;
};

test('Thirty notes written without a network arrive in order, and the receipt counts them', async ({
  page,
  context,
  signInAs,
  inspection,
  owner,
  faults,
}) => {
  const notes = Array.from({ length: 30 }, (_, index) => `Note ${index + 1} from the basement.`);
  await signInAs('inspector');
  const form = await openForm(page, inspection.id);
  await context.setOffline(true);
  await page.goto(form);
  await saveOffline(page, notes);
  await expect(page.getByText('30 notes wait on this device')).toBeVisible();
  expect(await countVersions(owner, inspection.id)).toBe(0);

  await context.setOffline(false);
  await expect(
    page.getByText(/^30 notes that waited on this device are on the server/),
  ).toBeVisible();
  await page.goto(paths.inspections.evidence(inspection.id));
  await expect(
    page.getByText('30 of 30 notes written on this device are on the server.'),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await listWords(owner, inspection.id)).toEqual(notes);
  faults.length = 0;
});

test('Without a network a form opened before opens, and any other page says what still works', async ({
  page,
  context,
  signInAs,
  inspection,
  faults,
}) => {
  await signInAs('inspector');
  await openForm(page, inspection.id);
  await context.setOffline(true);
  await page.goto(paths.inspections.evidence(inspection.id));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await page.getByRole('link', { name: 'Record evidence' }).click();
  await page.getByRole('link', { name: /need help and protection/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Record evidence');
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByText('Enter what you found')).toBeVisible();
  faults.length = 0;
});

test('A note that waits when the session ends is sent after signing in again', async ({
  page,
  context,
  inspection,
  owner,
  faults,
}) => {
  await signIn(page, emailOf('inspector'));
  await openForm(page, inspection.id);
  await context.setOffline(true);
  await saveOffline(page, ['Written before the session ended.']);
  await endSession(owner, await context.cookies());
  await context.setOffline(false);

  await expect(
    page.getByText('1 note waits on this device. Sign in again to send it.'),
  ).toBeVisible();
  expect(await countVersions(owner, inspection.id)).toBe(0);
  await page.goto(paths.inspections.evidence(inspection.id));
  await fillInSignIn(page, emailOf('inspector'));
  await untilQueueEmpty(page);
  expect(await listWords(owner, inspection.id)).toEqual(['Written before the session ended.']);
  faults.length = 0;
});

test('A note that waits is never sent under the name of somebody else who signs in', async ({
  page,
  context,
  inspection,
  owner,
  faults,
}) => {
  await signIn(page, emailOf('inspector'));
  await openForm(page, inspection.id);
  await context.setOffline(true);
  await saveOffline(page, ['Mine alone.']);
  await context.clearCookies();
  await context.setOffline(false);
  await signIn(page, emailOf('leadInspector'));
  await page.goto(paths.inspections.evidence(inspection.id));
  await page.waitForTimeout(2_000);

  expect(await countVersions(owner, inspection.id)).toBe(0);
  await expect(page.getByText('Mine alone.')).toHaveCount(0);
  await context.clearCookies();
  await signIn(page, emailOf('inspector'));
  await untilQueueEmpty(page);
  expect(await listWords(owner, inspection.id)).toEqual(['Mine alone.']);
  faults.length = 0;
});

test('Two people change one entry from the same version, one of them offline: a person decides', async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
  inspection,
  owner,
  faults,
}) => {
  const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  const address = paths.inspections.reviseEvidence(inspection.id, entryId);
  await signInAs('inspector');
  await page.goto(address);
  await page.locator('form[data-kept-ready]').waitFor();
  await context.setOffline(true);
  await page.getByLabel('What did you find?').fill('Contacts wait two days.');
  await page.getByLabel('Why are you changing it?').fill('A second sample');
  await page.getByRole('button', { name: 'Save version 2' }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();

  const colleague = await browser.newContext({ baseURL });
  const theirs = await colleague.newPage();
  await signIn(theirs, emailOf('leadInspector'));
  await theirs.goto(address);
  await theirs.getByLabel('What did you find?').fill('Contacts wait three days.');
  await theirs.getByLabel('Why are you changing it?').fill('The log says so');
  await theirs.getByRole('button', { name: 'Save version 2' }).click();
  await theirs.getByRole('region', { name: 'Saved' }).waitFor();
  await colleague.close();

  await context.setOffline(false);
  await page.getByRole('link', { name: 'Look at both and decide' }).click();
  const conflict = page.getByRole('region', { name: 'E1 changed while you were working on it' });
  await expect(conflict).toContainText('The log says so');
  await expect(page.getByLabel('What did you find?')).toHaveValue('Contacts wait two days.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save version 3' }).click();
  await page.getByRole('region', { name: 'Saved' }).waitFor();

  await expect(page.getByText('Look at both and decide')).toHaveCount(0);
  expect(await listWords(owner, inspection.id)).toEqual([
    'Contacts wait a day.',
    'Contacts wait three days.',
    'Contacts wait two days.',
  ]);
  faults.length = 0;
});

test('Signing out warns of what only this device has, and clears the device', async ({
  page,
  context,
  inspection,
  owner,
  faults,
}) => {
  await signIn(page, emailOf('inspector'));
  const form = await openForm(page, inspection.id);
  await context.setOffline(true);
  await saveOffline(page, ['Only here.']);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await expect(page.getByRole('alert').filter({ hasText: 'only on this device' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await context.setOffline(false);
  await untilQueueEmpty(page);
  await page.goto(form);
  await answer(page, { found: assessmentsVary.found });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');

  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await listWords(owner, inspection.id)).toEqual(['Only here.']);
  await signIn(page, emailOf('inspector'));
  await page.goto(paths.inspections.evidence(inspection.id));
  await expect(page.getByRole('link', { name: /^Continue the draft/ })).toHaveCount(1);
  faults.length = 0;
});

test('From the page of an inspection to a saved note by keyboard alone', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, method: 'Interview' });
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await page.getByRole('region', { name: 'Saved' }).waitFor();
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.getByRole('link', { name: 'Record evidence', exact: true }).focus();
  const began = Date.now();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What did you find?')).toBeFocused();
  await page.keyboard.type('Some plans are late.');
  await page.getByRole('checkbox', { name: 'Assessments', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: 'Weakness', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Saved' }).waitFor();

  await expect(page.getByLabel('What did you find?')).toBeFocused();
  await expect(page.getByLabel('How did you gather it?')).toHaveValue('interview');
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(await countVersions(owner, inspection.id)).toBe(2);
});
