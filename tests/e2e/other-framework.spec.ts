import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { publish } from '@/tests/support/e2e-database';

const stoke = ['861', '2019-02-04'] as const;

test('Published evidence is seen under another framework, and never as a result', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.evidence(...stoke));
  await page.getByRole('link', { name: 'See this evidence under another framework' }).click();
  await page.getByRole('link', { name: 'ILACS 2023' }).click();

  await expect(page).toHaveURL(paths.localAuthorities.otherFramework(...stoke, 'ilacs-2023'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The same evidence under ILACS 2023',
  );
  await expect(page.getByText('This is not an inspection result.')).toBeVisible();
  await expect(
    page.getByRole('row', {
      name: /^Care leavers .* Children in care and care leavers Inadequate/,
    }),
  ).toBeVisible();
  await expect(
    page.getByText('Children in care and care leavers is judged in parts:'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^P27c .*CC-16 .* belongs to/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Why Children in care' }).click();
  await expect(
    page.getByRole('heading', { name: 'Children in care: why inadequate' }),
  ).toBeInViewport();
});

test('An address that asks for no other framework says so and shows the newest', async ({
  page,
}) => {
  await page.goto(`${paths.localAuthorities.otherFramework(...stoke)}?to=ilacs-2018`);

  await expect(page.getByText('The address asks for “ilacs-2018”')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The same evidence under ILACS 2026',
  );
  await expect(page.getByText('Overall effectiveness is not judged.')).toBeVisible();
});

test('Evidence that is not released is shown under no other framework, its own team included', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await publish(owner, inspection.id);
  await signInAs('inspector');
  await page.goto(paths.localAuthorities.otherFramework(inspection.laCode, inspection.startedOn));

  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByText('This is not an inspection result.')).toHaveCount(0);
});

test('Evidence being tried is seen under another framework, and is still there afterwards', async ({
  page,
}) => {
  await page.goto(paths.tryIt(...stoke));
  await page.getByRole('button', { name: 'Take out P03a' }).click();
  await expect(page.getByText('P03a is taken out.')).toBeVisible();
  await page.getByRole('button', { name: 'Under the single inspection framework' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The same evidence under the single inspection framework',
  );
  await expect(page.getByText('This is not an inspection result')).toBeVisible();
  await expect(page.getByText('Of 81 entries, ')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Under ILACS 2026' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The same evidence under ILACS 2026',
  );

  await page.getByRole('button', { name: 'Back to the entries' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Try it/);
  await expect(page.getByRole('button', { name: 'Take out P03a' })).toHaveCount(0);
});
