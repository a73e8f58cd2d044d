import { expectAccessible } from '@/tests/support/e2e';
import { test } from '@/tests/support/e2e-own-place';
import { allPages } from '@/tests/support/e2e-pages';

for (const { name, as = 'nobody', address } of allPages) {
  test(`The page "${name}" is accessible without script`, async ({ page, signInAs, own }) => {
    await signInAs(as);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address(own));

    await expectAccessible(page);
  });
}
