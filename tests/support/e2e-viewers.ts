import type { Browser } from '@playwright/test';
import { roles } from '@/lib/domain/people';
import { emailOf, signIn } from './e2e-sign-in';

/** Everybody who may ask for a page: nobody in particular, and one person of each role. */
export const viewers = ['nobody', ...roles] as const;
export type ViewerKind = (typeof viewers)[number];

/** The cookie header of each. */
export type Cookies = ReadonlyMap<ViewerKind, string>;

/** Signs everybody in, each in a browser of their own. */
export async function collectCookies(browser: Browser, origin: string): Promise<Cookies> {
  const headers = await Promise.all(
    roles.map(async (role) => {
      const context = await browser.newContext({ baseURL: origin });
      await signIn(await context.newPage(), emailOf(role));
      const cookies = await context.cookies();
      await context.close();
      return [role, cookies.map(({ name, value }) => `${name}=${value}`).join('; ')] as const;
    }),
  );
  return new Map<ViewerKind, string>([['nobody', ''], ...headers]);
}

/** The status a request ended with, or that it ended at the sign-in page. */
export type Outcome = number | 'signIn';
export type Answer = { outcome: Outcome; body: string };

/** Asks for an address as somebody, follows where it leads, and tells how it ended. */
export async function ask(origin: string, address: string, cookie: string): Promise<Answer> {
  const response = await fetch(new URL(address, origin), { headers: { cookie } });
  const signIn = response.redirected && new URL(response.url).pathname === '/sign-in';

  return { outcome: signIn ? 'signIn' : response.status, body: await response.text() };
}
