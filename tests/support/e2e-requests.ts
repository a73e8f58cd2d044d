import type { Locator, Page } from '@playwright/test';
import { paths } from '@/lib/paths';

/** The answers of a form, and what the framework adds to them, by name. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** The form around a button as it is filled in now, as a browser without script would send it. */
export function readFields(button: Locator): Promise<Fields> {
  return button.evaluate((pressed) =>
    pressed instanceof HTMLButtonElement && pressed.form
      ? [...new FormData(pressed.form, pressed)].map(
          ([name, value]) => [name, String(value)] as const,
        )
      : [],
  );
}

/** Where a sent form led. */
export type Sent = { status: number; location: string | null };

/** Sends a form to the page it stands on, with these headers and no others of a browser's. */
export async function sendFields(
  address: string,
  fields: Fields,
  headers: Readonly<Record<string, string>>,
): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);

  const response = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' });
  await response.arrayBuffer();
  return { status: response.status, location: response.headers.get('location') };
}

/** The cookies of a browser, as a header. */
export async function cookieHeader(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Sends the form around a button as it is filled in now. */
export async function postForm(page: Page, button: string): Promise<Sent> {
  const fields = await readFields(page.getByRole('button', { name: button, exact: true }));
  return sendFields(page.url(), fields, { cookie: await cookieHeader(page) });
}

/** Tries so many wrong passwords for an account, one after the other. */
export async function tryPasswords(page: Page, email: string, times: number): Promise<void> {
  await page.goto(paths.signIn());
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill('guess');
  for (let tries = 0; tries < times; tries += 1) await postForm(page, 'Sign in');
}

/** What an answer tells of our code, if anything: a stack, the path of a source file, a fault of the database. */
export function traceIn(body: string): string[] {
  return (
    body.match(
      /\bat \S+ \(.{0,200}:\d+|node_modules|\.next.server|\w+\.tsx?:\d+|Prisma\w+Error/g,
    ) ?? []
  );
}
