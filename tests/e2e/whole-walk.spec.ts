import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible } from '@/tests/support/e2e';
import { answer, frontDoorFails } from '@/tests/support/e2e-evidence-form';
import { test } from '@/tests/support/e2e-own-app';
import { confirmInadequate } from '@/tests/support/e2e-publication';

const tomorrow = new Date(Date.now() + 36 * 3_600_000);

async function fillDate(page: Page, date: Date) {
  await page.getByLabel('Day', { exact: true }).fill(String(date.getUTCDate()));
  await page.getByLabel('Month', { exact: true }).fill(String(date.getUTCMonth() + 1));
  await page.getByLabel('Year', { exact: true }).fill(String(date.getUTCFullYear()));
}

async function appoint(page: Page, inspectionId: string, who: string) {
  await page.goto(paths.inspections.appoint(inspectionId));
  await page.getByLabel('Who', { exact: true }).selectOption({ label: who });
  await page.getByRole('radio', { name: who, exact: true }).check();
  await page.getByRole('button', { name: 'Appoint' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${who}`) })).toBeVisible();
}

/** Takes a step of the inspection from its overview. */
async function step(page: Page, inspectionId: string, button: string, state: string) {
  await page.goto(paths.inspections.taskList(inspectionId));
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('#main').getByText(state, { exact: true })).toBeVisible();
}

test('A whole inspection of a real authority, from planning to the published report', async ({
  page,
  owner,
  signInAs,
}) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);

  // The lead inspector plans it and appoints the others.
  await signInAs('leadInspector');
  await page.goto(paths.inspections.newOf('861'));
  await page.getByRole('radio', { name: 'Standard inspection' }).check();
  await fillDate(page, tomorrow);
  await page.getByRole('button', { name: 'Start the inspection' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stoke-on-Trent');
  await expect(page.getByText('Planned', { exact: true })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await appoint(page, id, 'Inspector');
  await appoint(page, id, 'Quality assurer');
  await owner.query('ALTER TABLE inspection DISABLE TRIGGER USER');
  await owner.query("UPDATE inspection SET started_on = '2026-11-02' WHERE id = $1", [id]);
  await owner.query('ALTER TABLE inspection ENABLE TRIGGER USER');
  await step(page, id, 'Start fieldwork', 'Fieldwork');

  // An inspector records what they saw, and writes the report from it once it is judged.
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(id, { area: 'helpAndProtection' }));
  await answer(page, { ...frontDoorFails, method: 'Interview' });
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByText(frontDoorFails.found)).toBeVisible();
  await signInAs('leadInspector');
  await step(page, id, 'Move to judging', 'Agreeing grades');
  await signInAs('inspector');
  await page.goto(paths.inspections.writeReport(id));
  await page.getByRole('button', { name: 'Draft from 1 entry on help and protection' }).click();
  await page.getByRole('link', { name: 'Add an area for improvement' }).click();
  await page.getByLabel('What needs to improve?').fill('The answer to contacts.');
  await page.getByRole('radio', { name: 'Area for improvement' }).check();
  await page.getByRole('checkbox', { name: /^E1:/ }).check();
  await page.getByRole('button', { name: 'Save area' }).click();
  await page.getByRole('link', { name: 'Write the summary' }).click();
  await page.getByLabel('What is it like for children, and why?').fill('Too many wait.');
  await page.getByRole('button', { name: 'Save summary' }).click();
  await page.getByRole('link', { name: 'Change the last day on site' }).click();
  await fillDate(page, new Date('2026-11-13'));
  await page.getByRole('button', { name: 'Save facts' }).click();
  await expect(page.getByText('13 November 2026')).toBeVisible();

  // The lead inspector confirms each grade; somebody outside the team challenges, and signs off.
  await signInAs('leadInspector');
  for (const area of ['helpAndProtection', 'inCare', 'careLeavers', 'leaders'] as const) {
    await confirmInadequate(page, id, area);
  }
  await step(page, id, 'Send to quality assurance', 'Quality assurance');
  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.newChallenge(id));
  await page.getByLabel('What is it about?').selectOption({ index: 1 });
  await page.getByLabel('Your challenge').fill('In more than one team?');
  await page.getByRole('button', { name: 'Open the challenge' }).click();
  await page.getByLabel('Your reply, or how it was resolved').fill('Four teams were seen.');
  await page.getByRole('button', { name: 'Close the challenge' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Closed' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();

  // The council checks the facts and the lead inspector answers.
  await signInAs('leadInspector');
  await step(page, id, 'Send the draft to the council', 'Factual accuracy');
  await signInAs('councilLeader');
  await page.goto(paths.draftsToCheck.newComment(id, { about: 'p1' }));
  await page
    .getByLabel('What is factually wrong, and what is right?')
    .fill('It was two of the four teams.');
  await page.getByRole('button', { name: 'Send to the inspectors' }).click();
  await expect(page.getByRole('link', { name: 'Your comment on paragraph 1' })).toBeVisible();
  await page.goto(paths.draftsToCheck.comments(id));
  await page.getByRole('button', { name: 'These are all our comments' }).click();
  await expect(page.getByText(/^Sent back as a whole by Council leader/)).toBeVisible();
  await signInAs('leadInspector');
  await page.goto(paths.inspections.factualAccuracy(id));
  await page.getByRole('link', { name: /^Answer/ }).click();
  await page.getByRole('radio', { name: 'Not accepted' }).check();
  await page.getByLabel('What did you change, or why not?').fill('All four were seen.');
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByText('All four were seen.')).toBeVisible();
  await step(page, id, 'Make the report final', 'Ready to publish');

  // Published, and read by everybody; an administrator reads who did what.
  await page.getByRole('link', { name: 'Publish the report' }).click();
  await page.getByRole('radio', { name: 'At once' }).check();
  await page.getByRole('radio', { name: 'No, it stays with the team' }).check();
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await expect(page).not.toHaveURL(/\/publish$/);
  await expect(
    page
      .getByRole('main')
      .getByText(/Published/)
      .first(),
  ).toBeVisible();
  await signInAs('nobody');
  await page.goto(paths.localAuthorities.inspection('861', '2026-11-02'));
  await expect(page.getByText(/Contacts about injured children/).first()).toBeVisible();
  await expect(page.getByText('The answer to contacts.')).toBeVisible();
  await expectAccessible(page);
  await signInAs('administrator');
  await page.goto(paths.audit.of(id));
  for (const deed of ['Evidence recorded', 'Inspection publish']) {
    await expect(page.getByRole('rowheader', { name: deed }).first()).toBeVisible();
  }
});
