import { addWorkingDays } from '@/lib/domain/working-days';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeComment, arrangeDraft, sendDraft } from '@/tests/support/e2e-accuracy';
import { publish } from '@/tests/support/e2e-database';

const today = new Date().toISOString().slice(0, 10);
const open = { opensOn: today, closesOn: addWorkingDays(today, 20) };
const over = { opensOn: '2019-02-04', closesOn: '2019-02-18' };
const question = 'What is factually wrong, and what is right?';

test('The council comments part-way, unseen by the team, and sends it all back', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeDraft(owner, inspection, open);
  await signInAs('councilLeader');
  await page.goto(paths.home);
  await page.getByRole('link', { name: 'Drafts to check' }).click();
  await expect(page.getByRole('heading', { name: 'Drafts to check', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Inspection of ${inspection.authority}` }).click();
  await expect(
    page.getByText('Draft for checking facts. Not to be shared. Embargoed.'),
  ).toBeVisible();
  await expect(
    page.getByText(`working days left, until ${formatDate(open.closesOn)}`),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Comment on paragraph 2' }).click();
  await page.getByRole('button', { name: 'Save for later' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter your comment']);
  await expectAccessible(page);
  await page.getByLabel(question).fill('It was fifteen');
  await page.getByRole('button', { name: 'Save for later' }).click();
  await expect(page.getByText('Not sent yet')).toBeVisible();

  await signInAs('leadInspector');
  await page.goto(paths.inspections.factualAccuracy(inspection.id));
  await expect(page.getByText('The council has sent no comments yet.')).toBeVisible();
  await expect(page.getByText('It was fifteen')).toHaveCount(0);

  await signInAs('councilLeader');
  await page.goto(paths.draftsToCheck.one(inspection.id));
  await page.getByRole('link', { name: 'Your comment on paragraph 2' }).click();
  await expect(page.getByLabel(question)).toHaveValue('It was fifteen');
  await page.getByLabel(question).fill('It was fifteen of twenty, as the file list shows');
  await page.getByRole('button', { name: 'Send to the inspectors' }).click();
  await page.getByRole('link', { name: 'Read your comments and send them back' }).click();
  await expect(page.getByRole('heading', { name: 'Your comments on the draft' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'These are all our comments' }).click();
  await expect(page.getByText(/^Sent back as a whole by Council leader/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Change or withdraw/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Council leader/ })).toBeVisible();
});

test('The lead inspector answers a comment, and the council reads the answer', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeDraft(owner, inspection, open);
  await arrangeComment(owner, inspection, { anchor: 'p2', text: 'It was fifteen of twenty' });
  await signInAs('leadInspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  const unanswered = 'Answer the comment of the council that has no answer yet';
  await expect(page.getByText(unanswered)).toBeVisible();
  await page.getByRole('link', { name: 'The council checks the facts' }).click();
  await expect(page.getByRole('link', { name: 'Change paragraph 2 in the report' })).toBeVisible();
  await expectAccessible(page);
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await page.getByRole('link', { name: /^Answer/ }).click();
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(problems.getByRole('link')).toHaveText([
    'Select whether you accept the comment',
    'Enter your answer: what you changed, or why not',
  ]);
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Accepted', exact: true }).check();
  await page.getByLabel('What did you change, or why not?').fill('The list shows fifteen: changed');
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByText('The list shows fifteen: changed')).toBeVisible();
  await page.goto(paths.inspections.taskList(inspection.id));
  await expect(page.getByText(unanswered)).toHaveCount(0);

  await signInAs('councilLeader');
  await page.goto(paths.draftsToCheck.comments(inspection.id));
  await expect(page.getByText('The list shows fifteen: changed')).toBeVisible();

  // Once it is published the draft is gone, and what was said of it stays theirs to read.
  await publish(owner, inspection.id);
  await page.goto(paths.draftsToCheck.list);
  const earlier = page.getByRole('region', { name: 'Earlier checks' });
  await expect(earlier).toContainText('1 comment sent, 1 answered');
  await earlier.getByRole('link', { name: /^Inspection of/ }).click();
  await expect(page.getByText('It was fifteen of twenty')).toBeVisible();
  await expect(page.getByText('The list shows fifteen: changed')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Read the published report' }).click();
  await expect(page).toHaveURL(/\/local-authorities\//);
});

test('Once the time is over nothing typed is lost, and more time takes it', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeDraft(owner, inspection, open);
  await signInAs('councilLeader');
  await page.goto(paths.draftsToCheck.newComment(inspection.id, { about: 'p1' }));
  await page.getByLabel(question).fill('Nobody was injured');
  // Another draft, whose time is over, takes the place of the one on the screen.
  await sendDraft(owner, inspection, over);
  await page.getByRole('button', { name: 'Send to the inspectors' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems).toContainText('The time for comments ended on 18 February 2019');
  await expect(page.getByLabel(question)).toHaveValue('Nobody was injured');

  await owner.query("UPDATE inspection SET status = 'paused' WHERE id = $1", [inspection.id]);
  await page.getByRole('button', { name: 'Send to the inspectors' }).click();
  await expect(problems).toContainText('The inspection has moved on');
  await expect(page.getByLabel(question)).toHaveValue('Nobody was injured');
  await owner.query("UPDATE inspection SET status = 'factualAccuracy' WHERE id = $1", [
    inspection.id,
  ]);

  await signInAs('leadInspector');
  await page.goto(paths.inspections.accuracyTime(inspection.id));
  await expectAccessible(page);
  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill('2019');
  await page.getByLabel('Why does the council get more time?').fill('The council was under water');
  await page.getByRole('button', { name: 'Give more time' }).click();
  await expect(problems.getByRole('link')).toHaveText([
    'The new last day must be after 18 February 2019, the last day now',
  ]);
  await expectAccessible(page);
});

test('A draft is nobody’s but its own council’s, and is never kept by the browser', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeDraft(owner, inspection, open);
  await signInAs('councilLeader');
  const answer = await page.goto(paths.draftsToCheck.one(inspection.id));
  expect(await answer?.headerValue('cache-control')).toContain('no-store');

  await signInAs('official');
  const refused = await page.goto(paths.draftsToCheck.one(inspection.id));
  expect(refused?.status()).toBe(404);
  await signInAs('leadInspector');
  expect((await page.goto(paths.draftsToCheck.comments(inspection.id)))?.status()).toBe(404);
});

test('A lead inspector sets how long the council will get', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('leadInspector');
  await page.goto(paths.inspections.factualAccuracy(inspection.id));
  await expect(page.getByText(/the council has 10 working days/)).toBeVisible();
  await page.getByRole('link', { name: 'Change how long the council gets' }).click();
  await page.getByLabel('How many working days does the council get?').fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText([
    'The number of working days must be between 1 and 60',
  ]);
  await page.getByLabel('How many working days does the council get?').fill('8');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/the council has 8 working days/)).toBeVisible();
});
