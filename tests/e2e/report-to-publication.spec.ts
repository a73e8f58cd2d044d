import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import {
  arrangeJudging,
  confirmInadequate,
  countSnapshots,
  putInto,
} from '@/tests/support/e2e-publication';

const problems = (page: Page) => page.getByRole('alert', { name: 'There is a problem' });
const section = (page: Page) =>
  page.getByRole('region', { name: 'The experiences and progress of children who need help' });

/** Opens the form of a paragraph, and waits until its script has taken over what stands in it. */
async function openParagraph(page: Page, number: number) {
  await page.getByRole('link', { name: `Change paragraph ${number}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a paragraph');
  await page.waitForLoadState('networkidle');
}

test('A report goes from its entries to a published and corrected page', async ({
  page,
  owner,
  signInAs,
}) => {
  test.slow();
  const { id, laCode, startedOn, authority } = await arrangeJudging(owner);
  const published = paths.localAuthorities.inspection(laCode, startedOn);

  // Drafted from entries, put in another order and edited.
  await signInAs('inspector');
  await page.goto(paths.inspections.report(id));
  await page.getByRole('link', { name: 'Write the report' }).click();
  await page.getByRole('button', { name: 'Draft from 3 entries on help and protection' }).click();
  await expect(section(page).getByRole('listitem')).toHaveText([
    /^1Screening is quick .* Contacts about injured children are closed with nothing done\./,
    /^2Strategy meetings/,
  ]);
  await page.getByRole('button', { name: 'Down paragraph 1' }).click();
  await expect(section(page).getByRole('listitem')).toHaveText([/^1Strategy/, /^2Screening/]);
  await expectAccessible(page);
  await openParagraph(page, 1);
  await page.getByLabel('What should the paragraph say?').fill('');
  await page.getByRole('button', { name: 'Save paragraph' }).click();
  await expect(problems(page).getByRole('link')).toHaveText(['Enter the paragraph']);
  await expectAccessible(page);
  await page
    .getByLabel('What should the paragraph say?')
    .fill('Health partners miss strategy meetings.');
  await page.getByRole('button', { name: 'Save paragraph' }).click();
  await expect(section(page)).toContainText('Health partners miss strategy meetings.');

  // What needs to improve, the summary and the facts.
  await page.getByRole('link', { name: 'Add an area for improvement' }).click();
  await page.getByRole('button', { name: 'Save area' }).click();
  await expect(problems(page).getByRole('link')).toHaveText([
    'Enter what needs to improve',
    'Select how urgent it is',
  ]);
  await expectAccessible(page);
  await page.getByLabel('What needs to improve?').fill('The answer to contacts.');
  await page.getByRole('radio', { name: 'Area for improvement' }).check();
  await page.getByRole('checkbox', { name: /^E1:/ }).check();
  await page.getByRole('button', { name: 'Save area' }).click();
  await page.getByRole('link', { name: 'Write the summary' }).click();
  await page.getByLabel('What is it like for children, and why?').fill('Too many wait.');
  await page.getByRole('button', { name: 'Save summary' }).click();
  await page.getByRole('link', { name: 'Change the last day on site' }).click();
  await page.getByLabel('Day').fill('18');
  await page.getByLabel('Month').fill('9');
  await page.getByLabel('Year').fill('2026');
  await page.getByLabel('What are care leavers called here?').fill('care-experienced adults');
  await page.getByRole('button', { name: 'Save facts' }).click();
  await expect(page.getByText('18 September 2026')).toBeVisible();

  // Confirmed by the lead inspector, signed off by somebody else.
  await putInto(owner, id, 'qualityAssurance');
  await signInAs('leadInspector');
  await confirmInadequate(page, id, 'leaders');
  await confirmInadequate(page, id, 'inCare');
  await confirmInadequate(page, id, 'careLeavers');
  await confirmInadequate(page, id, 'helpAndProtection');
  await putInto(owner, id, 'final');
  await page.goto(paths.inspections.publish(id));
  const blocking = page.getByRole('region', { name: 'What blocks publication' });
  await expect(blocking.getByRole('link', { name: /signed off/ })).toHaveAttribute(
    'href',
    paths.inspections.qualityAssurance(id),
  );
  await expect(blocking.getByRole('link', { name: 'Return to judging' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Publication checklist' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publication checklist');
  await putInto(owner, id, 'qualityAssurance');
  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.qualityAssurance(id));
  await page.getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await putInto(owner, id, 'final');

  // Previewed and published under embargo.
  await signInAs('leadInspector');
  await page.goto(paths.inspections.preview(id));
  await expect(page.locator('#p1')).toContainText('Health partners miss strategy meetings.');
  const previewed = await page.locator('#improve, [id^=section-]').allInnerTexts();
  await page.goto(paths.inspections.taskList(id));
  await page.getByRole('link', { name: 'Publish the report' }).click();
  await page.getByRole('radio', { name: 'At a time you set' }).check();
  await page.getByRole('radio', { name: 'No, it stays with the team' }).check();
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await expect(problems(page).getByRole('link')).toHaveText([
    'Enter the day of publication, like 30 11 2026',
    'Enter the time of publication, like 9:30am or 17:00',
  ]);
  await expectAccessible(page);
  const later = new Date(Date.now() + 40 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill(String(later.getUTCDate()));
  await page.getByLabel('Month').fill(String(later.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(later.getUTCFullYear()));
  await page.getByLabel('Time of publication').fill('9:30am');
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await expect(page.getByText('under embargo until')).toBeVisible();
  await page.goto(paths.inspections.taskList(id));
  await expect(page.getByText('Published, under embargo until')).toBeVisible();
  await expect(page.getByText(/action plan is due by/)).toBeVisible();
  expect(await countSnapshots(owner, id)).toBe(1);
  expect((await page.request.get(published)).status()).toBe(404);

  // A correction, and then the time of publication comes.
  await page.getByRole('link', { name: 'Correct the published report' }).click();
  await expectAccessible(page);
  await page.getByLabel('What was wrong?').fill('The grade for leaders was keyed wrongly.');
  await page.getByLabel('Day').fill('20');
  await page.getByLabel('Month').fill('9');
  await page.getByLabel('Year').fill('2026');
  await page.getByLabel('Who decided to correct it?').fill('Regional Director');
  await page.getByLabel('Leaders', { exact: true }).selectOption('Requires improvement to be good');
  await page.getByRole('button', { name: 'Publish the correction' }).click();
  await expect(page.getByText('under embargo until')).toBeVisible();
  await owner.query('ALTER TABLE publication_snapshot DISABLE TRIGGER USER');
  await owner.query(
    "UPDATE publication_snapshot SET publish_at = now() - interval '1 minute' WHERE inspection_id = $1",
    [id],
  );
  await owner.query('ALTER TABLE publication_snapshot ENABLE TRIGGER USER');

  await signInAs('nobody');
  await page.goto(paths.localAuthorities.version(laCode, startedOn, 1));
  expect(await page.locator('#improve, [id^=section-]').allInnerTexts()).toEqual(previewed);
  await expectAccessible(page);
  await page.goto(published);
  await expect(page.getByRole('table', { name: 'Judgements and grades' })).toContainText(
    'The experiences and progress of care-experienced adults',
  );
  await expect(page.getByText('The grade for leaders was keyed wrongly.').first()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'impact of leaders' })).toContainText(
    'Requires improvement to be good',
  );
  await expect(page.getByText('care-experienced adults', { exact: true })).toBeVisible();
  await expectAccessible(page);
  // Its evidence stays with the team: the reasons are told without a word of it.
  await page.goto(paths.localAuthorities.judgement(laCode, startedOn, 'helpAndProtection'));
  await expect(page.getByRole('region', { name: 'In plain words' })).toContainText(
    'does not settle a grade by the rules of this service',
  );
  await expect(page.getByText('No evidence has been released with this report')).toBeVisible();
  expect(await page.content()).not.toContain('Contacts about injured children');
  expect(await page.content()).not.toMatch(/\bE1\b/);
  await expectAccessible(page);
  await page.goto(paths.corrections);
  const entry = page.getByRole('region', { name: `${authority}, inspection of` });
  await expect(entry.getByRole('row').filter({ hasText: 'Grade for leaders' })).toContainText(
    /Inadequate.*Requires improvement to be good/,
  );
  await expect(page.getByRole('region', { name: 'Staffordshire' })).toContainText('Good');
});

test('Two people who change one paragraph both see both versions', async ({
  page,
  owner,
  signInAs,
}) => {
  const { id } = await arrangeJudging(owner);
  await signInAs('inspector');
  await page.goto(paths.inspections.writeReport(id));
  await page.getByRole('button', { name: 'Draft from 3 entries on help and protection' }).click();
  await openParagraph(page, 2);
  const address = page.url();
  await page.getByLabel('What should the paragraph say?').fill('Mine: meetings lack health.');
  await owner.query(
    `INSERT INTO report_paragraph_version (paragraph_id, version, state, area, position, text, recorded_by_id)
     SELECT paragraph_id, version + 1, state, area, position, 'Theirs: health is absent.', 'demo-leadInspector'
     FROM report_paragraph_version WHERE paragraph_id = $1`,
    [address.split('/').at(-1)],
  );
  await page.getByRole('button', { name: 'Save paragraph' }).click();

  const conflict = page.getByRole('region', { name: 'Somebody changed this while you were' });
  await expect(conflict).toContainText('Strategy meetings take place without health partners.');
  await expect(conflict).toContainText('Theirs: health is absent.');
  await expect(page.getByLabel('What should the paragraph say?')).toHaveValue(
    'Mine: meetings lack health.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save paragraph' }).click();
  await expect(section(page)).toContainText('Mine: meetings lack health.');
});
