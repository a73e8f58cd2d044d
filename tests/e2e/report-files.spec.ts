import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { readCsv } from '@/tests/support/read-tables';

const stoke = ['861', '2019-02-04'] as const;
const file = (name: string, number?: number) => paths.localAuthorities.file(...stoke, name, number);

test('A reader takes the report away, and every file says what the page says', async ({ page }) => {
  await page.goto(paths.localAuthorities.inspection(...stoke));
  const section = page.getByRole('region', { name: 'Take it away' });
  await expect(section.getByRole('link', { name: /^CSV \(\d+ kB\)$/ })).toHaveAttribute(
    'href',
    file('report.csv'),
  );
  const held = await (await page.request.get(file('report.json'))).json();
  const paragraphs: { anchor: string; text: string }[] = held.document.sections.flatMap(
    (one: { paragraphs: unknown[] }) => one.paragraphs,
  );
  const shown = await Promise.all(
    paragraphs.map(({ anchor }) => page.locator(`#${anchor}`).textContent()),
  );
  const csv = readCsv(await (await page.request.get(file('paragraphs.csv'))).text());

  expect(shown.map((text, index) => text?.includes(paragraphs[index]?.text ?? '?'))).toEqual(
    paragraphs.map(() => true),
  );
  expect(csv.slice(1).map((row) => row[8])).toEqual(paragraphs.map(({ text }) => text));

  await section.getByRole('link', { name: 'All files and tables, and how to check them' }).click();
  await expect(page.getByRole('link', { name: /^Report \(Word, \d+ kB\)$/ })).toHaveAttribute(
    'href',
    file('report.docx'),
  );
  await expect(page.getByRole('link', { name: 'areas-for-improvement.csv' })).toBeVisible();
  await expect(page.getByText(held.version.digest)).toBeVisible();
  await expectAccessible(page);
});

test('The PDF is tagged, has an outline and a language, and is kept under its digest', async ({
  page,
}) => {
  const answer = await page.request.get(file('report.pdf'));
  const pdf = (await answer.body()).toString('latin1');
  const again = await page.request.get(file('report.pdf'), {
    headers: { 'If-None-Match': answer.headers().etag ?? '' },
  });

  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf).not.toContain('http://127.0.0.1');
  expect(again.status()).toBe(304);
});

test('One version has files of its own, and what is no file is not found', async ({ page }) => {
  const first = await page.request.get(file('report.ods', 1));
  const none = await page.request.get(file('report.ods', 9));
  const unknown = await page.request.get(file('report.exe'));
  const unfrozen = await page.request.get(
    paths.localAuthorities.file('861', '2025-05-12', 'report.docx'),
  );

  expect(first.headers()['content-disposition']).toBe(
    'attachment; filename="stoke-on-trent-2019-02-04-report.ods"',
  );
  expect([none.status(), unknown.status(), unfrozen.status()]).toEqual([404, 404, 404]);
});
