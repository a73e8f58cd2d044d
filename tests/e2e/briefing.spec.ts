import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { readDocx } from '@/tests/support/read-tables';

const stoke = ['861', '2019-02-04'] as const;
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Every block of main that paper shows, in order. */
const printedWords = (page: Page) =>
  page
    .locator('main')
    .locator('h1, h2, h3, p, li, caption, th, td')
    .evaluateAll((blocks) =>
      blocks.flatMap((block) =>
        block instanceof HTMLElement && block.checkVisibility() ? [block.innerText] : [],
      ),
    );

test('A leader is briefed on the newest inspection, and takes two pages to cabinet', async ({
  page,
  signInAs,
}) => {
  await signInAs('councilLeader');
  await page.goto(paths.improvement.one(stoke[0]));
  await page.getByRole('link', { name: 'Briefing for leaders' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefing for leaders');
  const grades = page.getByRole('table', { name: /Grades in the order of the report/ });
  await expect(grades.getByRole('row', { name: /^Overall effectiveness/ })).toContainText(
    'Now one grade higher',
  );
  const often = page.getByRole('table', { name: 'Asked for most often' });
  await expect(
    often.getByRole('row', { name: /^Supervision and management oversight/ }),
  ).toContainText('8 of 8, 8 times running');
  await expect(
    page.getByText(/^Your written action plan was due by 22 October 2025/),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: '4 to 15 February 2019' }).first().click();
  await expect(page).toHaveURL(paths.localAuthorities.briefing(...stoke));
  await expect(page.getByText(/due by 28 June 2019/)).toBeVisible();
  await expect(page.getByText('This is not a promise.')).toBeVisible();
  const plan = page.getByRole('region', { name: 'The plan that answers it' });
  await expect(plan).toContainText('The public does not see these counts');
  await plan.getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.getByRole('main')).toBeVisible();
});

test('The public reads the same without the counts of the plan, on paper in the words of the Word file', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.briefing(...stoke));
  await expect(page.getByRole('region', { name: 'The plan that answers it' })).toHaveCount(0);
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  const printed = squeeze((await printedWords(page)).join(' '));
  const answer = await page.request.get(
    paths.localAuthorities.briefingFile(stoke[0], 'docx', stoke[1]),
  );
  const { paragraphs, tables } = readDocx(await answer.body());
  const words = [
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap((rows) => rows.flatMap(({ cells }) => cells)),
  ];

  expect(words.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
  expect(answer.headers()['content-disposition']).toBe(
    'attachment; filename="stoke-on-trent-2019-02-04-briefing.docx"',
  );
});

test('The PDF is tagged, has an outline, a title and a language, and two pages', async ({
  page,
}) => {
  const answer = await page.request.get(
    paths.localAuthorities.briefingFile(stoke[0], 'pdf', stoke[1]),
  );
  const pdf = (await answer.body()).toString('latin1');

  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('An inspection that is not there is answered with those that are', async ({ page }) => {
  await page.goto(paths.localAuthorities.briefing(stoke[0], '4 February 2019'));
  await expect(page.getByText(/goes by “4 February 2019”/)).toBeVisible();
  await page.getByRole('link', { name: '4 to 15 February 2019' }).click();
  await expect(page).toHaveURL(paths.localAuthorities.briefing(...stoke));

  const file = paths.localAuthorities.briefingFile(stoke[0], 'docx', '2019-02-05');
  expect((await page.request.get(file)).status()).toBe(404);
});
