import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';

test('A judgement shows its grade, why, the entries behind it in one click and what it would take', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, {
    summary: 'Contacts about injured children are closed and nothing is done.',
    extent: 'widespread',
    impact: 'serious',
  });
  await arrangeEntry(owner, inspection.id, {
    summary: 'Families meet early help within days.',
    criteria: ['HP-01'],
    direction: 'strength',
    extent: 'many',
    impact: 'strong',
  });
  await signInAs('qualityAssurer');
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.getByRole('table').getByRole('link', { name: 'Help and protection' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and protection');
  await expect(page.getByText('Inadequate').first()).toBeVisible();
  const why = page.getByRole('region', { name: 'Why inadequate' });
  await expect(why).toContainText('front door and thresholds');
  await expect(
    page.getByRole('region', { name: 'What would have had to be different' }),
  ).toContainText('No fewer changes would do');
  await expect(page.getByRole('region', { name: 'The entries behind it' })).toContainText(
    'Families meet early help within days.',
  );

  await why.getByRole('link', { name: 'E1' }).first().click();
  await expect(page.locator('#E1')).toBeInViewport();
  await expect(page.locator('#E1')).toContainText('Contacts about injured children are closed');
});

test('A judgement that is not settled says what is missing and leads to recording it', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.judgement(inspection.id, 'careLeavers'));

  await expect(page.getByText('Undecided').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it needs' })).toContainText(
    'At least six entries',
  );
  await page
    .getByRole('link', { name: /^Record evidence on / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Record evidence');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});
