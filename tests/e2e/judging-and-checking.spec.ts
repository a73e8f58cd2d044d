import type { Pool } from 'pg';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';
import { confirmInadequate, putInto } from '@/tests/support/e2e-publication';
import { addArea, addParagraph } from '@/tests/support/judging';

const closedContacts = {
  summary: 'Contacts about injured children are closed and nothing is done.',
  extent: 'widespread',
  impact: 'serious',
};

/** A newer version of an entry, put on record behind the app's back by the demo inspector. */
const revise = (owner: Pool, evidenceId: string) =>
  owner.query(
    `INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, extent, impact,
       summary, reason, submission_key, recorded_by_id)
     SELECT evidence_id, version + 1, state, area, criteria, direction, 'many', impact, summary,
       'Read again', gen_random_uuid(), recorded_by_id
     FROM evidence_version WHERE evidence_id = $1 ORDER BY version DESC LIMIT 1`,
    [evidenceId],
  );

test('A lead inspector departs from the derived grade only with reasons', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, closedContacts);
  await putInto(owner, inspection.id, 'judging');
  await signInAs('leadInspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.getByRole('link', { name: 'Confirm the grade for Help and protection' }).click();

  await expect(page.getByText('Inadequate derived')).toBeVisible();
  await page.getByRole('radio', { name: 'Good', exact: true }).check();
  await page.getByRole('button', { name: 'Confirm the grade' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter your reasons for departing from the derived grade',
  );
  await expect(page.getByRole('radio', { name: 'Good', exact: true })).toBeChecked();
  await expectAccessible(page);

  await page.getByLabel('Your reasons').fill('One team, which has since been replaced.');
  await page.getByRole('button', { name: 'Confirm the grade' }).click();
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText(
    'Help and protection is confirmed as good.',
  );
  await expect(page).toHaveTitle(/^Grade for help and protection/);
  await expect(page.getByRole('main')).toContainText('One team, which has since been replaced.');
});

test('Evidence that changed meanwhile is shown before a grade can be confirmed', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const entry = await arrangeEntry(owner, inspection.id, closedContacts);
  await putInto(owner, inspection.id, 'judging');
  await signInAs('leadInspector');
  await page.goto(paths.inspections.confirmJudgement(inspection.id, 'helpAndProtection'));
  await page.getByLabel('Inadequate').check();
  await page.getByLabel('Your reasons').fill('As we saw it.');
  await revise(owner, entry);
  await arrangeEntry(owner, inspection.id, { summary: 'Plans drift.', criteria: ['HP-08'] });
  await page.getByRole('button', { name: 'Confirm the grade' }).click();

  const changed = page.getByRole('region', { name: 'What is judged has changed' });
  await expect(changed.getByRole('listitem')).toHaveText([
    'E1 was changed',
    'E2 now counts towards this judgement',
  ]);
  await expect(page.getByLabel('Your reasons')).toHaveValue('As we saw it.');
  await expect(page.getByLabel('Inadequate')).toBeChecked();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Confirm the grade' }).click();
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText(
    'confirmed as inadequate',
  );

  await revise(owner, entry);
  await arrangeEntry(owner, inspection.id, { summary: 'Visits are late.', criteria: ['HP-09'] });
  await page.goto(paths.inspections.taskList(inspection.id));
  await expect(
    page.getByRole('row').filter({ hasText: 'Help and protection' }).first(),
  ).toContainText('Changed since confirmed: confirm again');
});

test('Another grade held on the team stays with what settled it', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await putInto(owner, inspection.id, 'judging');
  await signInAs('inspector');
  await page.goto(paths.inspections.dissent(inspection.id, 'leaders'));
  await page.getByRole('button', { name: 'Record my grade' }).click();
  await expect(
    page.getByRole('alert', { name: 'There is a problem' }).getByRole('link'),
  ).toHaveText(['Select the grade you hold', 'Enter why you hold it']);
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Good', exact: true }).check();
  await page.getByLabel('Why?').fill('The plan of last spring is working.');
  await page.getByRole('button', { name: 'Record my grade' }).click();
  await expect(page.getByText('Not settled yet')).toBeVisible();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeHidden();

  await signInAs('leadInspector');
  await page.goto(paths.inspections.dissent(inspection.id, 'leaders'));
  await page.getByRole('link', { name: 'Record what settled it' }).click();
  await page.getByLabel('What settled it?').fill('The figures were read together.');
  await page.getByRole('button', { name: 'Save what settled it' }).click();
  await expect(page.getByRole('main')).toContainText('The figures were read together.');

  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.dissent(inspection.id, 'leaders'));
  await expect(page.getByRole('main')).toContainText('The plan of last spring is working.');
  await expect(page.getByRole('button', { name: 'Record my grade' })).toBeHidden();
});

test('A challenge is answered and closed, and what is signed off is voided by any change', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const { id } = inspection;
  const entry = await arrangeEntry(owner, id, closedContacts);
  await addParagraph(owner, id, [entry]);
  await addArea(owner, id, [entry]);
  await putInto(owner, id, 'qualityAssurance');
  await signInAs('leadInspector');
  await confirmInadequate(page, id, 'leaders');
  await confirmInadequate(page, id, 'inCare');
  await confirmInadequate(page, id, 'careLeavers');

  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.qualityAssurance(id));
  await page.getByRole('link', { name: 'Open a challenge' }).click();
  await page.getByRole('button', { name: 'Open the challenge' }).click();
  await expect(
    page.getByRole('alert', { name: 'There is a problem' }).getByRole('link'),
  ).toHaveText(['Select what the challenge is about', 'Enter your challenge']);
  await expectAccessible(page);
  await page
    .getByLabel('What is it about?')
    .selectOption({ label: 'Paragraph 1: Contacts are closed too early.' });
  await page.getByLabel('Your challenge').fill('In more than one team?');
  await page.getByRole('button', { name: 'Open the challenge' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Challenge: paragraph 1');

  await page.goto(paths.inspections.qualityAssurance(id));
  await page.getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Close the challenge that is still open',
  );
  await expectAccessible(page);

  await signInAs('leadInspector');
  await page.goto(paths.inspections.taskList(id));
  await expect(page.getByRole('listitem').filter({ hasText: 'challenges' })).toContainText(
    '1 challenge open',
  );
  await page.getByRole('link', { name: 'Answer the challenges of quality assurance' }).click();
  await page.getByRole('link', { name: 'Paragraph 1' }).click();
  await page.getByRole('button', { name: 'Reply' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter your reply',
  );
  await expect(page.getByRole('button', { name: 'Close the challenge' })).toBeHidden();
  await page.getByLabel('Your reply').fill('In all three.');
  await page.getByRole('button', { name: 'Reply' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeHidden();

  await page.goto(paths.inspections.checklist(id));
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The grade for help and protection' }).click();
  await confirmInadequate(page, id, 'helpAndProtection');

  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.qualityAssurance(id));
  await page.getByRole('link', { name: 'Paragraph 1' }).click();
  await page.getByLabel('Your reply, or how it was resolved').fill('All three are named.');
  await page.getByRole('button', { name: 'Close the challenge' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Paragraph 1' })).toContainText('Closed');
  await page.getByLabel('Note (optional)').fill('Read in full.');
  await page.getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByRole('region', { name: 'Sign-off' })).toContainText(
    'Nothing has changed since.',
  );
  await expect(page.getByRole('button', { name: 'Sign off' })).toBeHidden();

  await revise(owner, entry);
  await signInAs('leadInspector');
  await page.goto(paths.inspections.taskList(id));
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Quality assurance signs off' }),
  ).toContainText(/Signed off on .*, voided: Evidence E1 was changed by Inspector on/);
  await page.getByRole('link', { name: 'Quality assurance signs off' }).click();
  const signOff = page.getByRole('region', { name: 'Sign-off' });
  await expect(signOff).toContainText('Voided since:');
  await expect(signOff.getByRole('listitem')).toHaveText([
    /^Evidence E1 was changed by Inspector on \d/,
  ]);
  await expectAccessible(page);
});
