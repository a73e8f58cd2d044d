import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { countVersions } from '@/tests/support/e2e-database';
import { answer, assessmentsVary, save } from '@/tests/support/e2e-evidence-form';

test('A draft is kept on the server, continued on another device, and goes once it is saved', async ({
  page,
  context,
  browser,
  signInAs,
  inspection,
  owner,
  baseURL,
}, { project }) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, { ...assessmentsVary, impact: undefined });
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByText('Your draft is kept.')).toBeVisible();
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);

  const elsewhere = await browser.newContext({
    baseURL,
    javaScriptEnabled: project.name === 'script-on',
  });
  await elsewhere.addCookies(await context.cookies());
  const other = await elsewhere.newPage();
  await other.goto(paths.inspections.evidence(inspection.id));
  await other.getByRole('link', { name: /^Continue the draft: Some assessments/ }).click();
  await expect(other.getByLabel('What did you find?')).toHaveValue(assessmentsVary.found);
  await expect(other.getByRole('radio', { name: 'Weakness', exact: true })).toBeChecked();
  await answer(other, { impact: 'Moderate' });
  await save(other);

  await expect(other.getByText('Your draft')).toHaveCount(0);
  expect(await countVersions(owner, inspection.id)).toBe(1);
  await elsewhere.close();
});

test('A draft is discarded, and nobody else ever sees it', async ({
  page,
  signInAs,
  inspection,
}) => {
  const list = paths.inspections.evidence(inspection.id);
  await signInAs('inspector');
  await page.goto(paths.inspections.newEvidence(inspection.id, { area: 'helpAndProtection' }));
  await answer(page, assessmentsVary);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByText('Your draft is kept.')).toBeVisible();

  await signInAs('leadInspector');
  await page.goto(list);
  await expect(page.getByText(assessmentsVary.found)).toHaveCount(0);

  await signInAs('inspector');
  await page.goto(list);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(assessmentsVary.found)).toHaveCount(0);
  await expect(page.getByText('Your draft')).toHaveCount(0);
});
