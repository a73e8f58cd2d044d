import { expect, type Page } from '@playwright/test';
import type { Role } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import accounts from '@/prisma/data/demo-accounts.json' with { type: 'json' };

export const demoPassword = 'inspect-demo-1';

/** The address of the demo account that holds a role. */
export function emailOf(role: Role): string {
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}`);
  return account.email;
}

/** Fills in the sign-in page that is open, and goes on. */
export async function fillInSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Signs in by the form, in a session of its own. Tests that end or spoil a session start here. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(paths.signIn());
  await fillInSignIn(page, email);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}
