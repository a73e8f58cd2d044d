import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';

/** Presses Tab until the thing with this name has the focus. Answers how many presses that took. */
async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses <= 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return presses;
  }
  throw new Error(`Tab never reaches ${name}`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused && 'labels' in focused ? focused.labels : null;
    const label = labels instanceof NodeList ? labels[0]?.textContent : null;
    return (label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim();
  });
}

/** Writing is what one came to do, so it does not count. */
async function write(page: Page, text: string): Promise<number> {
  await page.keyboard.type(text);
  return 0;
}

async function press(page: Page, key: string, times = 1): Promise<number> {
  for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
  return times;
}

test('An inspector records evidence by keyboard alone, in few presses and with the focus in sight', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  await tabTo(page, /^Skip to main content$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Record evidence$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/evidence\/new/);
  await tabTo(page, /need help and protection$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/area=helpAndProtection/);

  const presses = [
    await tabTo(page, /^What did you find\?$/),
    await write(page, 'Contacts about injured children are closed.'),
    await tabTo(page, /^Front door and thresholds$/),
    await press(page, 'Space'),
    await tabTo(page, /^Strength$/),
    await press(page, 'ArrowDown'),
    await tabTo(page, /^Isolated$/),
    await press(page, 'ArrowRight', 3),
    await tabTo(page, /^Low$/),
    await press(page, 'ArrowRight', 2),
    await tabTo(page, /^Save evidence$/),
    await press(page, 'Enter'),
  ];

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is recorded.');
  await expect(page.getByText('Serious weakness, widespread')).toBeVisible();
  expect(presses.reduce((sum, next) => sum + next, 0)).toBeLessThan(70);
});

test('The next note goes to the judgement of the last one and takes few keys besides its words', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.getByRole('link', { name: 'Record evidence', exact: true }).press('Enter');
  await page.locator('form[data-kept-ready]').waitFor();
  await expect(page.getByLabel('What did you find?')).toBeFocused();

  const presses = [
    await write(page, 'Assessments leave fathers out.'),
    await tabTo(page, /^Find$/),
    await press(page, 'a'),
    await write(page, 'ssessments'),
    await press(page, 'Enter'),
    await tabTo(page, /^Strength$/),
    await press(page, 'ArrowRight'),
    await tabTo(page, /^Isolated$/),
    await press(page, 'ArrowRight'),
    await tabTo(page, /^Low$/),
    await press(page, 'ArrowRight'),
    await press(page, 'Control+Enter'),
  ];

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('is recorded.');
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('Assessments: 1 entry');
  await expect(page.getByLabel('What did you find?')).toBeFocused();
  expect(presses.reduce((sum, next) => sum + next, 0)).toBeLessThan(20);
});

test('On a phone the buttons that save stay under the thumb, on one line and over nothing in focus', async ({
  page,
  signInAs,
  inspection,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  const save = page.getByRole('button', { name: 'Save evidence' });
  const another = page.getByRole('button', { name: 'Save and add another' });
  await expect(save).toBeInViewport({ ratio: 1 });
  await tabTo(page, /^Widespread$|^Isolated$/);

  const [first, second] = [await save.boundingBox(), await another.boundingBox()];
  expect(second?.y).toBe(first?.y);
  const focused = await page.locator(':focus').boundingBox();
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThan(first?.y ?? 0);
});

test('Tab goes through the whole form and out at its end, so nothing holds the focus', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));

  await tabTo(page, /^Save and add another$/);
  await tabTo(page, /^Privacy$/);
  await expect(page.getByRole('link', { name: 'Privacy' })).toBeFocused();
});

test('Ctrl and Enter save an entry from anywhere in the form', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await page.getByText('Ctrl and Enter saves and starts the next entry.').waitFor();
  await answer(page, assessmentsVary);
  await page.getByLabel('What did you find?').press('Control+Enter');

  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('E1 is recorded.');
  await expect(page.getByLabel('What did you find?')).toBeFocused();
  await expect(page.getByLabel('What did you find?')).toHaveValue('');
});
