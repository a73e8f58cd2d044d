import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible } from '@/tests/support/e2e';
import { answer } from '@/tests/support/e2e-evidence-form';
import { test } from '@/tests/support/e2e-own-app';

async function fillDate(page: Page, day: string) {
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month', { exact: true }).fill('11');
  await page.getByLabel('Year', { exact: true }).fill('2026');
}

/** Takes a step of the visit from its overview. */
async function step(page: Page, id: string, button: string, state: string) {
  await page.goto(paths.inspections.taskList(id));
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('#main').getByText(state, { exact: true })).toBeVisible();
}

async function appoint(page: Page, id: string, who: string) {
  await page.goto(paths.inspections.appoint(id));
  await page.getByLabel('Who', { exact: true }).selectOption({ label: who });
  await page.getByRole('radio', { name: who, exact: true }).check();
  await page.getByRole('button', { name: 'Appoint' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${who}`) })).toBeVisible();
}

test('A focused visit is published as a letter that asks for priority action, with no grade', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);

  // The lead inspector starts it; without a theme it is not started, and nothing typed is lost.
  await signInAs('leadInspector');
  await page.goto(paths.inspections.newOf('861'));
  await page.getByRole('radio', { name: 'Focused visit' }).check();
  await fillDate(page, '3');
  await page.getByRole('button', { name: 'Start the inspection or visit' }).click();
  await expect(page.getByRole('link', { name: 'Select the theme of the visit' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Focused visit' })).toBeChecked();
  await page.getByLabel('Theme of the visit').selectOption('Care leavers');
  await page.getByRole('button', { name: 'Start the inspection or visit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stoke-on-Trent');
  await expect(page.getByText('A visit has findings and no grades.')).toBeVisible();
  await expectAccessible(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await appoint(page, id, 'Inspector');
  await appoint(page, id, 'Quality assurer');

  // An inspector is told what such a visit looks at, records what they saw and writes the letter from it.
  await signInAs('inspector');
  await page.goto(paths.inspections.taskList(id));
  await expect(page.getByText('What a visit on care leavers looks at.')).toBeVisible();
  await expect(page.getByText('Core criteria that the visit is not about')).toBeVisible();
  await page.goto(paths.inspections.newEvidence(id, { area: 'leaders' }));
  await answer(page, {
    found: 'Leaders do not know which care leavers have no home.',
    about: ['Performance information and scrutiny'],
    direction: 'Weakness',
    extent: 'Widespread',
    impact: 'Serious',
    method: 'Interview',
  });
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByText('Leaders do not know which care leavers')).toBeVisible();
  await page.goto(paths.inspections.judgement(id, 'leaders'));
  await expect(page.getByText('A visit has findings and no grades.')).toBeVisible();
  await expectAccessible(page);
  await signInAs('leadInspector');
  await step(page, id, 'Move to agreeing findings', 'Agreeing findings');
  await signInAs('inspector');
  await page.goto(paths.inspections.writeReport(id));
  await page.getByRole('button', { name: /^Draft from 1 entry on/ }).click();
  await page.getByRole('link', { name: 'Add an area for improvement' }).click();
  await page.getByRole('radio', { name: 'Area for priority action' }).check();
  await page.getByRole('checkbox', { name: /^E1:/ }).check();
  await page.getByRole('button', { name: 'Save area' }).click();
  await expect(page.getByRole('link', { name: 'Enter what needs to improve' })).toBeVisible();
  await page.getByLabel('What needs to improve?').fill('Homes for care leavers who have none.');
  await page.getByRole('button', { name: 'Save area' }).click();
  await page.getByRole('link', { name: 'Write the headline findings' }).click();
  await page.getByLabel('What is it like for children, and why?').fill('Help comes too late.');
  await page.getByRole('button', { name: 'Save summary' }).click();
  await page.getByRole('link', { name: 'Change the last day on site' }).click();
  await fillDate(page, '4');
  await page.getByRole('button', { name: 'Save facts' }).click();
  await expect(page.getByText('4 November 2026')).toBeVisible();

  // Nobody confirms a grade: somebody outside the team signs it off, and the council checks the facts.
  await signInAs('leadInspector');
  await step(page, id, 'Send to quality assurance', 'Quality assurance');
  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.qualityAssurance(id));
  await page.getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await signInAs('leadInspector');
  await step(page, id, 'Send the draft to the council', 'Factual accuracy');
  await signInAs('councilLeader');
  await page.goto(paths.draftsToCheck.newComment(id, { about: 'i1' }));
  await page
    .getByLabel('What is factually wrong, and what is right?')
    .fill('All of them have a place since October.');
  await page.getByRole('button', { name: 'Send to the inspectors' }).click();
  await expect(page.getByRole('link', { name: /^Your comment on/ })).toBeVisible();
  await page.goto(paths.draftsToCheck.comments(id));
  await page.getByRole('button', { name: 'These are all our comments' }).click();
  await expect(page.getByText(/^Sent back as a whole by Council leader/)).toBeVisible();
  await signInAs('leadInspector');
  await page.goto(paths.inspections.factualAccuracy(id));
  await page.getByRole('link', { name: /^Answer/ }).click();
  await page.getByRole('radio', { name: 'Not accepted' }).check();
  await page.getByLabel('What did you change, or why not?').fill('Eight had none on 3 November.');
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByText('Eight had none on 3 November.')).toBeVisible();
  await step(page, id, 'Make the letter final', 'Ready to publish');

  // Published, and read by everybody under its own address.
  await page.getByRole('link', { name: 'Publish the letter' }).click();
  await expect(page.getByText(/^Area for priority action 1 asks the council/)).toBeVisible();
  await page.getByRole('radio', { name: 'At once' }).check();
  await page.getByRole('radio', { name: 'No, it stays with the team' }).check();
  await page.getByRole('button', { name: 'Publish the letter' }).click();
  await expect(page).not.toHaveURL(/\/publish$/);
  await expect(
    page
      .getByRole('main')
      .getByText(/Published/)
      .first(),
  ).toBeVisible();
  await signInAs('nobody');
  await page.goto(paths.localAuthorities.inspection('861', '2026-11-03'));
  await expect(page).toHaveURL(/2026-11-03-focused-visit$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Focused visit to Stoke-on-Trent children’s services',
  );
  await expect(page.getByText(/This letter sets 1 area for priority action/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Headline findings' })).toBeVisible();
  await expect(page.getByText('Homes for care leavers who have none.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Judgements and grades' })).toHaveCount(0);
  await expect(page.getByText('Inadequate')).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(paths.localAuthorities.one('861'));
  const row = page
    .getByRole('region', { name: 'Visits' })
    .getByRole('row', { name: /^3 to 4 November 2026/ });
  await expect(row).toContainText('Care leavers');
  await expect(row).toContainText('Yes, required');
});
