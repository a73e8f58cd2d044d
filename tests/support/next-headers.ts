/**
 * Stands in for `next/headers` where there is no request: one browser's cookies and one request's headers, set by
 * the test. Use with `vi.mock('next/headers', () => import('@/tests/support/next-headers'))`.
 */
export const browser = new Map<string, string>();
export const sent = new Headers();

/** A browser that has never been here, sending nothing in particular. */
export function forgetBrowser(): void {
  browser.clear();
  for (const name of [...sent.keys()]) sent.delete(name);
}

type Options = { maxAge?: number };

export async function cookies() {
  return {
    get(name: string) {
      const value = browser.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set(name: string, value: string, { maxAge }: Options = {}) {
      if (maxAge === 0) browser.delete(name);
      else browser.set(name, value);
    },
  };
}

export async function headers() {
  return sent;
}
