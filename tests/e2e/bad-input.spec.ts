import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry, arrangeInspection, countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';

test('Text over the limit and a figure that is none come back with what is wrong', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const tooLong = 'Too long. '.repeat(401);
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, found: tooLong });
  await page.getByText('Add a figure').click();
  await page.getByLabel('Figure', { exact: true }).fill('about half');
  await page.getByLabel('What it counts').fill('of assessments');
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(
    page.getByRole('alert', { name: 'There is a problem' }).getByRole('link'),
  ).toHaveText([
    'What you found must be 4,000 characters or less',
    'Figure must be a number, like 4,500 or 8',
  ]);
  await expect(page.getByLabel('What did you find?')).toHaveValue(tooLong.trim());
  await expect(page.getByLabel('Figure', { exact: true })).toHaveValue('about half');
  await expect(page.getByLabel('Figure', { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);
});

test('More than a form can hold is turned away with a page that says so', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, found: 'Far too long. '.repeat(90_000) });
  await page.getByRole('button', { name: 'Save evidence' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/too long/i);
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);
});

const tampered = [
  {
    name: 'area',
    value: 'helpAndProtection; DROP TABLE evidence_item',
    says: 'Select the judgement',
  },
  { name: 'submissionKey', value: 'not-a-key', says: 'Open the form again' },
] as const;

for (const { name, value, says } of tampered) {
  test(`A form whose ${name} was tampered with changes nothing`, async ({
    page,
    signInAs,
    inspection,
    owner,
  }) => {
    await signInAs('inspector');
    await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
    await answer(page, assessmentsVary);
    await page.locator(`input[name=${name}]`).evaluate((input, forged) => {
      input.setAttribute('value', forged);
    }, value);
    await page.getByRole('button', { name: 'Save evidence' }).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(says);
    await expect(page.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
    await expectAccessible(page);
    expect(await countVersions(owner, inspection.id)).toBe(0);
  });
}

test('A form that was turned towards another inspection changes nothing there', async ({
  page,
  signInAs,
  inspection,
  owner,
  javaScriptEnabled,
}) => {
  const other = await arrangeInspection(owner, { appointed: [] });
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await page.locator('input[name=inspectionId]').evaluate((input, id) => {
    input.setAttribute('value', id);
  }, other.id);
  await page.getByRole('button', { name: 'Save evidence' }).click();

  // The script of the page sends to the inspection of its address, whatever the form says.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    javaScriptEnabled ? 'Evidence' : 'Page not found',
  );
  await expectAccessible(page);
  expect(await countVersions(owner, other.id)).toBe(0);
});

test('An entry of one inspection is not found under another', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const other = await arrangeInspection(owner);
  const entryId = await arrangeEntry(owner, other.id, { summary: 'Of the other inspection.' });
  await signInAs('inspector');
  const answered = await page.goto(paths.inspections.evidenceEntry(inspection.id, entryId));

  expect(answered?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByText('Of the other inspection.')).toHaveCount(0);
});
