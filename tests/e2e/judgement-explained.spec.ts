import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { findStoke } from '@/tests/support/e2e-database';

const stoke = ['861', '2019-02-04'] as const;
const helpAndProtection = paths.localAuthorities.judgement(...stoke, 'helpAndProtection');

test('The first screen says why Stoke-on-Trent was inadequate and what would have had to be different', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(helpAndProtection);

  const why = page.getByRole('region', { name: 'Why inadequate' });
  await expect(why).toBeInViewport();
  await expect(why).toContainText(
    'Serious weaknesses reach many children on front door and thresholds',
  );
  const different = page.getByRole('region', { name: 'What would have had to be different' });
  await expect(different).toBeInViewport();
  await expect(different).toContainText(
    'For requires improvement to be good, all 6 of these at once. No fewer changes would do.',
  );
  await expect(different.getByRole('listitem')).toHaveCount(6);
  await expect(different.getByRole('link', { name: 'P03a' })).toHaveAttribute(
    'href',
    paths.localAuthorities.evidence(...stoke, 'P03a'),
  );
});

test('Everything behind the short answer opens without script, and is accessible', async ({
  page,
}) => {
  await page.goto(helpAndProtection);
  await page.getByText('All 4 reasons, and what each rests on').click();
  await expect(page.getByText('Serious weaknesses recur on')).not.toHaveCount(0);
  await page.getByText('Why it is not better: each condition of the next grade').click();
  await expect(page.getByText('No vital stage has a serious weakness')).not.toHaveCount(0);
  await page.getByText('Every entry: the grade without it, and weighed otherwise').click();
  const entries = page.getByRole('table', { name: '24 entries, those that decided first' });
  await expect(entries.getByRole('row')).toHaveCount(25);
  await page.getByText('Side by side').click();
  await page.getByText('Criterion by criterion').click();

  await expect(page.getByRole('region', { name: 'Set aside' })).toContainText('P01a');
  await expect(page.getByRole('region', { name: 'Coverage' })).toContainText(
    'A single entry, core',
  );
  await expectAccessible(page);
});

test('A lead inspector finds the same on the page of the judgement, each entry a link', async ({
  page,
  signInAs,
  owner,
}) => {
  const { inspectionId } = await findStoke(owner);
  await signInAs('leadInspector');
  await page.goto(paths.inspections.judgement(inspectionId, 'leaders'));

  await expect(page.getByRole('region', { name: 'Why inadequate' })).toContainText(
    'self-knowledge',
  );
  const change = page.getByRole('region', { name: 'What would change it' });
  await expect(change).toContainText('changes at once, and no fewer');
  await page.getByRole('link', { name: 'P31a' }).first().click();
  await expect(page.locator('#P31a')).toBeInViewport();
  await expectAccessible(page);
});

test('The leader of the council reads it in plain words first, and no promise', async ({
  page,
  signInAs,
}) => {
  await signInAs('councilLeader');
  await page.goto(helpAndProtection);

  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('In plain words');
  const plain = page.getByRole('region', { name: 'In plain words' });
  await expect(plain).toContainText('What inspectors recorded leads to inadequate');
  await expect(plain).toContainText('None of its 4 conditions was met.');
  await expect(plain).toContainText('This is not a promise.');
  await expect(plain).not.toContainText('P03a');
  await expectAccessible(page);
});
