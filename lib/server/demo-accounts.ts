import 'server-only';
import { z } from 'zod';
import { type Role, roles } from '@/lib/domain/people';
import { db } from './db';
import { environment } from './env';

export type DemoAccount = { name: string; email: string; role: Role };

const roleSchema = z.enum(roles);

/** The accounts a first look at the product is made with, or none where SHOW_DEMO_ACCOUNTS is not set. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  if (environment().SHOW_DEMO_ACCOUNTS !== '1') return [];

  const users = await db.user.findMany({
    where: { id: { startsWith: 'demo-' }, email: { endsWith: '@example.org' }, disabledAt: null },
    select: { name: true, email: true, roles: { select: { role: true }, take: 1 } },
  });
  const accounts = users.flatMap(({ name, email, roles: [held] }) =>
    held ? [{ name, email, role: roleSchema.parse(held.role) }] : [],
  );

  return accounts.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

/** The password all demo accounts share, or null where they are not shown. */
export function demoPassword(): string | null {
  const { SHOW_DEMO_ACCOUNTS, DEMO_PASSWORD } = environment();
  return SHOW_DEMO_ACCOUNTS === '1' ? DEMO_PASSWORD : null;
}
