import { readFile } from 'node:fs/promises';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { answer, frontDoorFails } from '@/tests/support/e2e-evidence-form';

const entry = {
  id: 'N1',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  summary: 'Contacts about injured children are closed and nothing is done.',
};
const bundle = {
  format: 'inspection-evidence/1',
  framework: 'ilacs-2026',
  inspection: { type: 'standardInspection', startedOn: '2026-09-07', endedOn: '2026-09-18' },
  evidence: [entry],
};

test('Anybody adds an entry and sees what it does to a grade, and nothing is kept', async ({
  page,
  owner,
}) => {
  const before = await owner.query('SELECT count(*) FROM evidence_version');
  await page.goto(paths.tryIt());
  await page.getByLabel('Version of the framework').selectOption('ILACS 2026');
  await page.getByRole('button', { name: 'Start with no entries' }).click();
  await page.getByRole('button', { name: 'Add an entry' }).click();
  await page.getByRole('button', { name: 'See what it does' }).click();

  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter what you found',
  );
  await expectAccessible(page);
  await answer(page, frontDoorFails);
  await page.getByRole('button', { name: 'See what it does' }).click();

  const news = page.getByRole('alert', { name: 'N1 is added.' });
  await expect(news).toBeFocused();
  await expect(news).toContainText('Help and protection moved from undecided to inadequate.');
  expect((await owner.query('SELECT count(*) FROM evidence_version')).rows).toEqual(before.rows);
});

test('Evidence of one’s own is tried, changed and taken away as a file', async ({ page }) => {
  await page.goto(paths.tryIt());
  await page.getByLabel('Or paste its text').fill(JSON.stringify(bundle));
  await page.getByRole('button', { name: 'Use this evidence' }).click();

  await expect(
    page.getByRole('heading', { name: 'Help and protection: why inadequate' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Change N1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change N1');
  await page.getByRole('radio', { name: 'Isolated', exact: true }).check();
  await page.getByRole('radio', { name: 'Low', exact: true }).check();
  await page.getByRole('button', { name: 'See what it does' }).click();
  await expect(page.getByText('Help and protection moved from inadequate to')).toContainText(
    'undecided',
  );
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this evidence' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({
    ...bundle,
    evidence: [{ ...entry, extent: 'isolated', impact: 'low' }],
  });
});

test('Another judgement is shown, and leaving an entry as it is changes nothing', async ({
  page,
}) => {
  await page.goto(paths.tryIt('861', '2019-02-04'));
  await page.getByRole('button', { name: 'Leaders', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Leaders: why inadequate' })).toBeVisible();
  await page.getByRole('button', { name: 'Change P28a' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change P28a');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave it as it is' }).click();

  await expect(page.getByRole('heading', { name: 'Leaders: why inadequate' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('A change that would move a grade is one press away, and so is the way back', async ({
  page,
}) => {
  await page.goto(paths.tryIt());
  const two = [entry, { ...entry, id: 'N2', impact: 'low', extent: 'isolated' }];
  await page.getByLabel('Or paste its text').fill(JSON.stringify({ ...bundle, evidence: two }));
  await page.getByRole('button', { name: 'Use this evidence' }).click();
  await page.getByRole('button', { name: /^Try it N1 as / }).click();

  await expect(page.getByText('N1 is weighed otherwise.')).toBeVisible();
  await expect(page.getByText('Help and protection moved from inadequate to')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Help and protection moved from undecided to')).toContainText(
    'inadequate',
  );
});

const refused = [
  { what: 'is not JSON', content: 'Dear Sir or Madam', says: 'not JSON' },
  {
    what: 'names a criterion nobody knows',
    content: JSON.stringify({ ...bundle, evidence: [{ ...entry, criteria: ['HP-99'] }] }),
    says: 'evidence[0] (N1): ilacs-2026 has no criterion HP-99',
  },
  {
    what: 'contradicts itself',
    content: JSON.stringify({ ...bundle, evidence: [{ ...entry, impact: 'strong' }] }),
    says: 'evidence[0].impact (N1): must be low, moderate or serious',
  },
  {
    what: 'holds too many entries',
    content: JSON.stringify({ ...bundle, evidence: new Array(2_001).fill(entry) }),
    says: 'evidence: 2001 entries, and at most 2000 are read',
  },
] as const;

for (const { what, content, says } of refused) {
  test(`Evidence to try that ${what} is turned away with the place of the fault`, async ({
    page,
  }) => {
    await page.goto(paths.tryIt());
    await page.getByLabel('File of evidence').setInputFiles({
      name: 'anything.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await page.getByRole('button', { name: 'Use this evidence' }).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
      'The file has 1 fault',
    );
    await expect(page.getByRole('region', { name: 'What is wrong with the file' })).toContainText(
      says,
    );
    await expectAccessible(page);
  });
}

test('Words that look like markup stay words', async ({ page }) => {
  const id = '"><b id=x>';
  const hostile = { ...entry, id, summary: '<img src=x onerror=alert(1)>' };
  await page.goto(paths.tryIt());
  await page
    .getByLabel('Or paste its text')
    .fill(JSON.stringify({ ...bundle, evidence: [hostile] }));
  await page.getByRole('button', { name: 'Use this evidence' }).click();
  await expect(page.getByText(hostile.summary)).not.toHaveCount(0);
  await page.getByRole('button', { name: `Take out ${id}` }).click();

  await expect(page.getByText(`${id} is taken out.`)).toBeVisible();
});

test('A tampered form is turned away and not answered with a fault of ours', async ({ page }) => {
  await page.goto(paths.tryIt('861', '2019-02-04'));
  await page.locator('input[name=bundle]').evaluate((input) => {
    input.setAttribute('value', '{"format":"inspection-evidence/1"}');
  });
  await page.getByRole('button', { name: 'Leaders', exact: true }).click();

  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'The file has 3 faults',
  );
});

test('Evidence of an inspection that has released none is not found', async ({ page }) => {
  const answered = await page.goto(paths.tryIt('861', '2025-05-12'));

  expect(answered?.status()).toBe(404);
});
