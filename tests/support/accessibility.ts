import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const titleEnd = ' – Inspect children’s services';

/**
 * Checks the page as it stands: no finding against WCAG 2.2 A and AA, and what every page of ours has: a title that
 * ends with the name of the service, one h1, its language, and a way past the header as the first focus stop.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A page arrives in parts, its title among the last.
  await page.waitForLoadState();
  const violations = await withScript(page, findViolations);

  expect(violations, `${page.url()} meets WCAG 2.2 AA`).toEqual([]);
  expect.soft(await page.title(), 'the title names the service').toContain(titleEnd);
  await expect.soft(page.getByRole('heading', { level: 1 }), 'one h1').toHaveCount(1);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect
    .soft(page.locator('a[href], button, input, select, textarea').first())
    .toHaveText('Skip to main content');
  await expect.soft(page.locator('#main')).toHaveCount(1);
}

async function findViolations(page: Page): Promise<object[]> {
  // No page has frames, and without them the plain mode is several times as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
}

/**
 * The checks are script, so where script is off they look at the same markup at the same address in a browser in
 * which theirs may run, and the page's own still may not.
 */
async function withScript<Answer>(
  page: Page,
  check: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  if (test.info().project.use.javaScriptEnabled !== false) return check(page);

  const markup = (await page.content()).replaceAll(/<\/?noscript>/g, '');
  const context = await page
    .context()
    .browser()
    ?.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  if (!context) throw new Error('The browser has gone');
  try {
    const copy = await context.newPage();
    await copy.route(page.url(), (route) =>
      route.fulfill({
        body: markup,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "script-src 'none'",
        },
      }),
    );
    await copy.goto(page.url());
    return await check(copy);
  } finally {
    await context.close();
  }
}
