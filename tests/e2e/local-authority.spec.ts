import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';

test('An authority shows every judgement since 2013 with its days, publication and framework', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.one('861'));

  await expect(
    page.getByRole('table', { name: 'Inspections, newest first' }).getByRole('rowheader'),
  ).toHaveText([
    /12 to 23 May 2025/,
    /3 to 14 October 2022/,
    /4 to 15 February 2019/,
    /1 to 25 June 2015/,
  ]);
  await expect(page.getByRole('region', { name: 'Grades now' })).toContainText('15 July 2025');
  await expect(page.getByRole('region', { name: 'Grades now' })).toContainText('ILACS 2023');
  await expect(page.getByRole('figure').first()).toContainText(
    'requires improvement in 2015, inadequate in 2019',
  );
});

test('The timeline has the same in numbers', async ({ page }) => {
  await page.goto(paths.localAuthorities.one('861'));
  await page.getByText('Show the numbers').click();

  await expect(
    page.getByRole('figure').getByRole('table', { name: 'Inspections, newest first' }),
  ).toContainText('Inadequate');
});
