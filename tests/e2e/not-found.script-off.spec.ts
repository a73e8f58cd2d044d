import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';

const nowhere = [
  '/no-such-page',
  '/local-authorities/000',
  '/local-authorities/not-a-code',
  '/local-authorities/861/inspections/2019-02-05',
  '/local-authorities/861/inspections/2019-02-31',
  '/local-authorities/861/inspections/yesterday',
  '/local-authorities/861/inspections/2019-02-04/judgements/no-such-judgement',
  '/local-authorities/861/inspections/2019-02-04/judgements/care-leavers',
  "/local-authorities/861'%20OR%201=1",
  '/problems/no-such-problem',
] as const;

for (const address of nowhere) {
  test(`Nothing is found at ${address}, and the page says what next`, async ({ page }) => {
    const answered = await page.goto(address);

    expect(answered?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('link', { name: 'the home page' })).toBeVisible();
  });
}

const unknownInspections = [
  '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11',
  '00000000-0000-0000-0000-000000000000',
  'not-an-id',
] as const;

for (const id of unknownInspections) {
  test(`There is no inspection ${id}, whoever asks`, async ({ page, signInAs }) => {
    await signInAs('inspector');
    const answered = await page.goto(paths.inspections.newEvidence(id));

    expect(answered?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  });
}
