import { paths } from '@/lib/paths';
import frozen from '@/prisma/data/stoke-on-trent-2019-snapshot.json' with { type: 'json' };
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { sidewaysScroll } from '@/tests/support/e2e-layout';

const inspectionId = frozen.document.inspection.id;
const inHand = { width: 390, height: 844 };

for (const viewport of [{ width: 1280, height: 900 }, inHand])
  test(`A leader finds what keeps coming back, what changed, what is unowned, due and true at ${viewport.width} px`, async ({
    page,
    signInAs,
  }) => {
    await page.setViewportSize(viewport);
    await signInAs('councilLeader');
    await page.goto(paths.home);
    await page.getByRole('banner').getByRole('link', { name: 'Improvement' }).click();
    await expect(page.getByRole('heading', { name: 'Improvement', level: 1 })).toBeVisible();
    await expectAccessible(page);
    const answers = page.getByRole('row', { name: /4 to 15 February 2019/ });
    await expect(answers).toContainText('28 June 2019');
    await expect(answers).toContainText('No owner: area 10');
    await expect(answers).toContainText('Closed, disputed by the board: 1.');
    expect(await sidewaysScroll(page)).toBe(0);

    await page.getByRole('link', { name: 'What keeps coming back' }).click();
    const most = page.getByText('Asked for most often');
    await expect(most).toContainText(
      'Supervision and management oversight, in every one of 8 inspections and visits from 2015 to 2025',
    );
    await most.getByRole('link').click();
    await expect(page.getByText('Asked for in 8 of 8 inspections and visits')).toBeVisible();
    await expect(
      page
        .getByRole('row', { name: /4 to 15 February 2019/ })
        .getByRole('link', { name: 'item 2' }),
    ).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);

    await page.goto(paths.improvement.one('861'));
    await page.getByRole('link', { name: 'Briefing for leaders' }).click();
    await expect(page.getByRole('row', { name: /^Help and protection/ }).first()).toContainText(
      /Inadequate.*Requires improvement/s,
    );

    await page.goto(paths.improvement.one('861'));
    await page.getByRole('link', { name: 'Grades and history' }).click();
    await expect(page.getByRole('main')).toContainText(
      'requires improvement in 2015, inadequate in 2019, then requires improvement in 2022 and 2025',
    );

    await page.goto(paths.improvement.one('861'));
    await page.getByRole('link', { name: /4 to 15 February 2019/ }).click();
    await expect(page.getByText('Nobody owns what answers area 10.')).toBeVisible();
    await expect(
      page.getByText('The council’s action plan was due by 28 June 2019.'),
    ).toBeVisible();
    await expect(
      page.getByText('Ofsted’s first monitoring visit was due by 26 July 2019'),
    ).toBeVisible();
    await expectAccessible(page);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.goto(paths.improvement.one('861'));
    await page.getByRole('link', { name: 'What was said' }).click();
    const said = (words: string) => page.getByRole('listitem').filter({ hasText: words });
    await expect(said('was rated good when it was last inspected')).toContainText(
      'Disagrees with the record',
    );
    await expect(said('The rating of 2015 was requires improvement.')).toContainText(
      'Agrees with the record',
    );
    await expectAccessible(page);
  });

test('An action is added, changed in two tabs, noted and closed with proof, and loses nothing', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('councilLeader');
  await page.goto(paths.improvement.plan('861', inspectionId));
  await page.getByRole('link', { name: 'Add an action' }).click();
  await page.getByRole('button', { name: 'Save the action' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter what will be done']);
  await expectAccessible(page);

  await page.getByLabel('What will be done?').fill('Read ten records a month');
  await page.getByLabel(/^Which post owns it/).fill('Mrs Jones');
  await page.getByLabel('Day').fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(problems.getByRole('link')).toHaveText([
    'Enter the office, not the name of a person',
    'Enter a real date, like 4 2 2026',
  ]);
  await expect(page.getByLabel('What will be done?')).toHaveValue('Read ten records a month');
  await page.getByLabel(/^Which post owns it/).fill('Head of quality');
  await page.getByLabel('Day').fill('28');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('heading', { name: 'Read ten records a month' })).toBeVisible();
  const action = page.url();

  const change = page.getByRole('link', { name: 'Change or withdraw this action' });
  const other = await context.newPage();
  await other.goto(action);
  await other.getByRole('link', { name: 'Change or withdraw this action' }).click();
  await change.click();
  await page.getByLabel('What will be done?').fill('Read twenty records a month');
  await page.getByLabel('Why do you change this action?').fill('Ten are too few');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('heading', { name: 'Read twenty records a month' })).toBeVisible();

  await other.getByLabel('What will be done?').fill('Read ten records a week');
  await other.getByLabel('Why do you change this action?').fill('The board asks for it');
  await other.getByRole('button', { name: 'Save the change' }).click();
  await expect(other.getByText('Somebody else changed this since you opened it')).toBeVisible();
  await expect(other.getByText('Read twenty records a month')).toBeVisible();
  await expect(other.getByLabel('What will be done?')).toHaveValue('Read ten records a week');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Save the change' }).click();
  await expect(other.getByRole('heading', { name: 'Read ten records a week' })).toBeVisible();
  await expect(other.getByText('Version 3', { exact: true })).toBeVisible();
  await other.close();

  await page.goto(action);
  await page.getByRole('link', { name: 'Add progress, proof or a check' }).click();
  await page.getByLabel('Done, with proof').check();
  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('10');
  await page.getByLabel('Year').fill('2025');
  await page.getByLabel('What happened?').fill('Forty records were read');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(problems.getByRole('link')).toHaveText(['Enter what proves that it is done']);
  await page.getByLabel(/^What proves it/).fill('Audit of forty records, September 2025');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await page.goto(paths.improvement.plan('861', inspectionId));
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Read ten records a week' }).first(),
  ).toContainText('Done, with proof');
});

test('A table with half its lines wrong adds nothing and is kept; put right it comes in as a whole', async ({
  page,
  signInAs,
}, { project }) => {
  await signInAs('councilLeader');
  await page.goto(paths.improvement.plan('861', inspectionId));
  await page.getByRole('link', { name: 'Add several from a table' }).click();
  const lines = page.getByLabel('Or paste its lines, headings first');
  const look = page.getByRole('button', { name: 'Look at what it would add' });
  const table = (area: string) =>
    `Action,Areas,Owner,Due\nTrain one team (${project.name}),1,Head of quality,31/10/2026\nTrain another team (${project.name}),${area},,`;
  await lines.fill(table('99'));
  await look.click();
  await expect(page.getByText('The table has 1 fault, so nothing was added')).toBeVisible();
  await expect(page.getByText(/^Line 3, Areas for improvement: “99” is no area/)).toBeVisible();
  await expect(lines).toHaveValue(table('99'));
  await expectAccessible(page);

  await lines.fill(table('2, 3'));
  await look.click();
  await expect(page.getByRole('heading', { name: 'The table adds 2 actions' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add 2 actions' }).click();
  await expect(page.getByText('2 actions came into the plan.')).toBeVisible();
  await page.getByRole('link', { name: 'See the plan' }).click();
  await expect(
    page.getByRole('link', { name: `Train another team (${project.name})` }).first(),
  ).toBeVisible();
});

test('A proposed link is refused, a concern begins, and the council says one is met', async ({
  page,
  signInAs,
}) => {
  await signInAs('councilLeader');
  await page.goto(paths.improvement.concerns('861'));
  const before = await page.getByRole('button', { name: /^No\s*, item/ }).count();
  await page
    .getByRole('button', { name: /^No\s*, item/ })
    .first()
    .click();
  await expect(page.getByText('It is not linked to the concern')).toBeVisible();
  expect(before).toBeGreaterThan(0);

  await page.getByRole('link', { name: /^Standard inspection, 4 to 15 February 2019/ }).click();
  const paragraphs = page.locator('#paragraphs');
  await expect(
    paragraphs.getByRole('heading', { name: /paragraphs that may speak of a concern/ }),
  ).toBeVisible();
  await expect(paragraphs.getByText(/Same criterion: [A-Z]{2}-\d{2}, /).first()).toBeVisible();
  await expectAccessible(page);
  await paragraphs
    .getByRole('button', { name: /^No\s*, paragraph/ })
    .first()
    .click();
  await expect(page.getByText('It is not linked to the concern')).toBeVisible();
  await expect(paragraphs).toBeVisible();

  const begin = page.getByText('Begin a new concern from this item').first();
  await begin.click();
  await page
    .getByRole('button', { name: /^Begin this concern/ })
    .first()
    .click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Enter the concern']);
  await expectAccessible(page);
  await page.getByLabel('What is the concern?').first().fill('Homes far away from home');
  await page
    .getByRole('button', { name: /^Begin this concern/ })
    .first()
    .click();
  await expect(page.getByText('The concern has begun with this item.')).toBeVisible();
  await page.getByRole('link', { name: 'See the concern' }).click();
  await expect(page.getByRole('heading', { name: 'Homes far away from home' })).toBeVisible();

  await page.getByRole('link', { name: 'Say that it is met' }).click();
  await page.getByRole('button', { name: 'Say that it is met' }).click();
  await expect(problems.getByRole('link')).toHaveText(['Enter what shows that it is met']);
  await expectAccessible(page);
  await page.getByLabel('What shows that it is met?').fill('Audit of September 2026');
  await page.getByRole('button', { name: 'Say that it is met' }).click();
  await expect(page.getByText('The council says that it is met.')).toBeVisible();
  await signInAs('nobody');
  await page.reload();
  await expect(page.getByText('Audit of September 2026')).toBeVisible();
  await expectAccessible(page);
});

test('The council replies beside a paragraph, first for itself and then for everybody', async ({
  page,
  signInAs,
}, { project }) => {
  const report = paths.localAuthorities.inspection('861', '2019-02-04');
  const words = `We have changed this (${project.name})`;
  await signInAs('councilLeader');
  await page.goto(report);
  await expect(
    page.getByRole('link', { name: 'What keeps coming back in Stoke-on-Trent' }),
  ).toHaveAttribute('href', paths.localAuthorities.concerns('861'));
  await page.getByRole('link', { name: 'Reply to paragraph 4', exact: true }).click();
  await page.getByLabel('Your reply').fill(words);
  await page
    .getByLabel('Which office?')
    .or(page.getByLabel('Which office replies?'))
    .fill('Leader');
  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('4');
  await page.getByLabel('Year').fill('2019');
  await page.getByLabel('Only the council').check();
  await page.getByRole('button', { name: 'Save the reply' }).click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await page.goto(report);
  const here = page.locator('#p4').getByText(words);
  await expect(here).toBeVisible();
  await expect(page.locator('#p4')).toContainText('Only the council reads this so far');

  await signInAs('nobody');
  await page.goto(report);
  await expect(page.getByText(words)).toHaveCount(0);
  await signInAs('councilLeader');
  await page.goto(report);
  await page.locator('#p4').getByRole('link', { name: 'Change this reply' }).click();
  await page.getByRole('link', { name: 'Change or withdraw this reply' }).click();
  await page.getByLabel('Everybody').check();
  await page.getByLabel('Why do you change this reply?').fill('Agreed by cabinet');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Agreed by cabinet')).toBeVisible();
  await signInAs('nobody');
  await page.goto(report);
  await expect(here).toBeVisible();
  await expect(page.getByText('Only the council reads this so far')).toHaveCount(0);
});

test('An elected member reads the plan and writes nothing', async ({ page, signInAs }) => {
  await signInAs('electedMember');
  await page.goto(paths.improvement.plan('861', inspectionId));
  await expect(page.getByText('Nobody owns what answers area 10.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Add/ })).toHaveCount(0);
  await page.goto(paths.improvement.concerns('861'));
  await expect(page.getByRole('heading', { name: 'Links to concerns' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.goto(paths.improvement.planTable('861', inspectionId));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Add several actions');
});
