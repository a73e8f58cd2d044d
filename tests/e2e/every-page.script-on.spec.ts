import { expect, expectAccessible } from '@/tests/support/e2e';
import { cutOffTexts, sidewaysScroll, spreadText } from '@/tests/support/e2e-layout';
import { test } from '@/tests/support/e2e-own-place';
import { allPages, largestPage } from '@/tests/support/e2e-pages';

for (const { name, as = 'nobody', address } of allPages) {
  test(`The page "${name}" is accessible on a desk and in the hand, and reflows`, async ({
    page,
    signInAs,
    own,
  }) => {
    await signInAs(as);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address(own));
    await expectAccessible(page);

    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);

    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysScroll(page), 'at 320 pixels').toBe(0);
    await spreadText(page);
    expect(await sidewaysScroll(page), 'with spread text').toBe(0);
    expect(await cutOffTexts(page)).toEqual([]);
  });
}

test(`The page "${largestPage.name}" is accessible on a desk, and reflows`, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(largestPage.address());
  await expectAccessible(page);

  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toBe(0);
});
