import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';

test('A lead inspector says who looks after what and hands it over', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('leadInspector');
  await page.goto(paths.inspections.team(inspection.id));
  await page.getByRole('link', { name: 'Say who looks after a judgement' }).click();
  await expectAccessible(page);
  await page.getByLabel('Judgement').selectOption({ label: 'Help and protection' });
  await page.getByLabel('Looked after by').selectOption({ label: 'Inspector' });
  await page.getByLabel('What they need to know').fill('Begin with the front door');
  await page.getByRole('button', { name: 'Save who looks after it' }).click();
  const row = page.getByRole('row', { name: /^Help and protection/ });
  await expect(row).toContainText('Inspector');
  await expect(row).toContainText('Begin with the front door');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Hand over work' }).click();
  await page.getByRole('button', { name: 'Hand over' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText([
    'Select whose work is handed over',
    'Select who takes it on',
    'Enter what they need to know, such as questions that are still open',
  ]);
  await expectAccessible(page);
  await page.getByLabel('Whose work').selectOption({ label: 'Inspector' });
  await page.getByLabel('Who takes it on').selectOption({ label: 'Lead inspector' });
  await page.getByLabel('What they need to know').fill('Two referrals have still to be read');
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(row).toContainText('Lead inspector');
  await expect(row).toContainText('Two referrals have still to be read');
});

test('Who is on the team cannot be asked to check it', async ({ page, signInAs, inspection }) => {
  await signInAs('leadInspector');
  await page.goto(paths.inspections.appoint(inspection.id));
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Quality assurer' });
  await page.getByRole('radio', { name: 'Inspector', exact: true }).check();
  await page.getByRole('button', { name: 'Appoint' }).click();
  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems.getByRole('link')).toHaveText(['Select somebody who holds this post']);
  await expect(page.getByLabel('Who', { exact: true })).toHaveValue('demo-qualityAssurer');
  await expectAccessible(page);
});
