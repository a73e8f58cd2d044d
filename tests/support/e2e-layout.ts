import type { Page } from '@playwright/test';

/** How far a page can be scrolled sideways, in CSS pixels: 0 is right. Regions that scroll by themselves may. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Sets text as far apart as WCAG 1.4.12 says people may want it. A style of ours may not do this for its policy. */
export async function spreadText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-bottom: 2em !important; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Texts that are cut off, because what holds them hides what does not fit. */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some(
          (value) => value === 'hidden' || value === 'clip',
        );
        const meantForEars = clip !== 'auto' || clipPath !== 'none' || element.clientWidth <= 1;
        return (
          hides &&
          !meantForEars &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 80)}`),
  );
}
