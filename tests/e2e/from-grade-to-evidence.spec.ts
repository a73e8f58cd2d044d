import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';

const stoke = ['861', '2019-02-04'] as const;

test('A reader finds Stoke-on-Trent from the home page and reaches the evidence in two steps', async ({
  page,
}) => {
  await page.goto(paths.home);
  await page.getByLabel('Find a local authority').fill('Stoke');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Stoke-on-Trent' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stoke-on-Trent');
  await page
    .getByRole('table', { name: 'Inspections, newest first' })
    .getByRole('link', { name: '4 to 15 February 2019' })
    .click();

  await expect(page).toHaveURL(paths.localAuthorities.inspection(...stoke));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Inspection of children’s social care services',
  );
  await expect(page.getByText('action plan was due by 28 June 2019')).toBeVisible();
  const grades = page.getByRole('table', { name: 'Judgements and grades' });
  await expect(grades.getByRole('row')).toHaveText([
    /^Judgement/,
    /^The impact of leaders.*Inadequate/,
    /^The experiences and progress of children who need help and protection.*Inadequate/,
    /^The experiences and progress of children in care and care leavers.*Inadequate/,
    /^Overall effectiveness.*Inadequate/,
  ]);

  await grades.getByRole('link', { name: /help and protection/ }).click();
  await expect(page.getByRole('region', { name: 'Why inadequate' })).toContainText(
    'Serious weaknesses reach many children on front door and thresholds',
  );

  await page
    .getByRole('region', { name: 'Why inadequate' })
    .getByRole('link', { name: 'P03a' })
    .first()
    .click();
  await expect(page).toHaveURL(paths.localAuthorities.evidence(...stoke, 'P03a'));
  await expect(page.locator('#P03a')).toBeInViewport();
  await expect(page.locator('#P03a')).toContainText('Serious weakness, many');
});

test('The dashboard of Stoke-on-Trent stands in the order of the report', async ({ page }) => {
  await page.goto(paths.localAuthorities.inspection(...stoke));

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Judgements',
    'Summary',
    'What needs to improve',
    /^The experiences and progress of children who need help and protection/,
    /^The experiences and progress of children in care and care leavers/,
    /^The impact of leaders on social work practice with children and families/,
    'What the council says',
    'Take it away',
    'Cite this',
    'Versions of this report',
  ]);
  await expect(page.getByText('18 March 2019 (7 years ago)')).toBeVisible();
  await expect(page.getByText('Neil Penswick', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Paragraph \d+$/ })).toHaveCount(39);
  await expect(page.getByRole('link', { name: /^\d+ , link to this item$/ })).toHaveCount(15);
});

test('Each paragraph has an address of its own and leads to the entries it is made from', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.inspection(...stoke, 'p25'));

  await expect(page.locator('#p25')).toBeInViewport();
  await page
    .getByRole('list', { name: 'What paragraph 25 rests on' })
    .getByRole('link', { name: 'P25a' })
    .click();
  await expect(page).toHaveURL(/\/evidence#P25/);
});

test('Strengths stay visible inside a poor grade', async ({ page }) => {
  await page.goto(paths.localAuthorities.evidence(...stoke));
  await page.getByRole('link', { name: 'Strengths (11)' }).click();

  await expect(page).toHaveURL(/direction=strength/);
  await expect(page.getByText(/^(Sound|Strong|Exceptional) strength, /)).toHaveCount(11);
});

test('An inspection whose words we do not hold says so and leads to the published report', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.inspection('861', '2025-05-12'));

  await expect(page.getByRole('table', { name: 'Judgements and grades' })).toContainText(
    'Requires improvement to be good',
  );
  await expect(page.getByRole('link', { name: /PDF/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/files\.ofsted\.gov\.uk\//,
  );
});
