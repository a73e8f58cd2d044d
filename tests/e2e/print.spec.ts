import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';

test('The dashboard prints as a report: its words and grades, and nothing to press', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.inspection('861', '2019-02-04'));
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation', { name: 'Service' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'How to report a problem' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const grades = page.getByRole('table', { name: 'Judgements and grades' });
  await expect(grades.getByRole('row').filter({ hasText: 'Inadequate' })).toHaveCount(4);
  await expect(grades.getByText('Inadequate', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('This is not Ofsted’s')).toBeVisible();
});

test('A page of the team prints without its navigation', async ({ page, signInAs, inspection }) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.taskList(inspection.id));
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await expect(page.getByRole('table', { name: 'Judgements' })).toBeVisible();
});
