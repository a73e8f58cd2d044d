import type { APIResponse, Page } from '@playwright/test';
import { paths } from '@/lib/paths';

/** Sends the form of a page as a browser without script would, as it is filled in now, pressing this button. */
export async function postForm(page: Page, button: string): Promise<APIResponse> {
  const fields = await page
    .getByRole('button', { name: button, exact: true })
    .evaluate((pressed) =>
      pressed instanceof HTMLButtonElement && pressed.form
        ? [...new FormData(pressed.form, pressed)].map(([name, value]) => [name, String(value)])
        : [],
    );
  const form = new FormData();
  for (const [name = '', value = ''] of fields) form.append(name, value);

  return page.request.post(page.url(), { multipart: form, maxRedirects: 0 });
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
