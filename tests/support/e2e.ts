import { test as base, type Cookie, expect } from '@playwright/test';
import type { Pool } from 'pg';
import type { Role } from '@/lib/domain/people';
import { arrangeInspection, openOwner, type TestInspection } from './e2e-database';
import { listenForFaults, reportBreaches } from './e2e-faults';
import { emailOf, signIn } from './e2e-sign-in';

export { expect } from '@playwright/test';
export { expectAccessible } from './accessibility';
export { demoPassword, emailOf, fillInSignIn, signIn } from './e2e-sign-in';

type TestFixtures = {
  /** Signs in as a demo account: through the page the first time, by the cookie it left from then on. */
  signInAs: (role: Role | 'nobody') => Promise<void>;
  /** A fresh inspection of some authority, with the demo inspector and the demo lead inspector on its team. */
  inspection: TestInspection;
  /** What went wrong unseen, in any page. A test that means it to go wrong empties the list. */
  faults: string[];
};
type WorkerFixtures = {
  /** Where this project's server answers. */
  origin: string;
  /** The owner's way into this project's database. */
  owner: Pool;
  /** The cookies that signing in left, for each role. */
  sessions: Map<Role, Cookie[]>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    async ({ playwright: _ }, use, { project }) => use(project.use.baseURL ?? ''),
    { scope: 'worker' },
  ],
  owner: [
    async ({ playwright: _ }, use, { project }) => {
      const owner = openOwner(project.name);
      await use(owner);
      await owner.end();
    },
    { scope: 'worker' },
  ],
  sessions: [async ({ playwright: _ }, use) => use(new Map()), { scope: 'worker' }],
  faults: [
    async ({ context }, use) => {
      const faults = listenForFaults(context);
      await context.addInitScript(reportBreaches);
      await use(faults);
      expect(faults, 'nothing goes wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ page, context, sessions }, use) => {
    await use(async (role) => {
      await context.clearCookies();
      if (role === 'nobody') return;
      const known = sessions.get(role);
      if (known) return context.addCookies(known);

      await signIn(page, emailOf(role));
      sessions.set(role, await context.cookies());
    });
  },
  inspection: async ({ owner }, use) => use(await arrangeInspection(owner)),
});
