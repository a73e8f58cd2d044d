import { paths } from '@/lib/paths';
import {
  demoPassword,
  emailOf,
  expect,
  expectAccessible,
  fillInSignIn,
  signIn,
  test,
} from '@/tests/support/e2e';
import { tryPasswords } from '@/tests/support/e2e-requests';

test('A wrong password says so, keeps the address and forgets the password', async ({ page }) => {
  await page.goto(paths.signIn());
  await page.getByLabel('Email address').fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  const problems = page.getByRole('alert', { name: 'There is a problem' });
  await expect(problems).toContainText('Your email address or password is not right');
  await expect(problems).toBeFocused();
  await expect(page.getByLabel('Email address')).toHaveValue('nobody@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await expect(page).toHaveTitle(/^Error: Sign in – /);
  await expectAccessible(page);
});

test('Sign-in with nothing filled in says what to enter', async ({ page }) => {
  await page.goto(paths.signIn());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(
    page.getByRole('alert', { name: 'There is a problem' }).getByRole('link'),
  ).toHaveText([/email address/, /password/]);
  await expectAccessible(page);
});

test('After five wrong passwords nobody gets to try a sixth, not even with the right one', async ({
  page,
}) => {
  const address = 'guessed@example.org';
  await tryPasswords(page, address, 5);
  await page.goto(paths.signIn());
  await page.getByLabel('Email address').fill(address);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'You have tried too many times. Wait 15 minutes, then try again',
  );
  expect((await page.request.get(page.url())).status()).toBe(429);
  await expectAccessible(page);
});

test('A demo account is one button away, and signing out ends the session', async ({
  page,
  context,
}) => {
  await page.goto(paths.signIn());
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in as Lead inspector' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your inspections');
  await expect(page.getByText('Signed in as Lead inspector')).toBeVisible();
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
  await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(paths.inspections.list);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await context.addCookies(cookies);
  await page.goto(paths.inspections.list);
  await expect(page.getByRole('heading', { level: 1 }), 'the old token is dead').toHaveText(
    'Sign in',
  );
});

test('Signing in once more changes the token and ends the session before', async ({
  page,
  context,
}) => {
  await signIn(page, emailOf('official'));
  const [before] = await context.cookies();
  await signIn(page, emailOf('official'));
  const [after] = await context.cookies();

  expect(after?.value).not.toBe(before?.value);
  expect(after).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

const startingPlaces = [
  { role: 'councilLeader', heading: 'Improvement' },
  { role: 'official', heading: 'Find a local authority' },
  { role: 'qualityAssurer', heading: 'Your inspections' },
] as const;

for (const { role, heading } of startingPlaces) {
  test(`The ${role} begins where their work is`, async ({ page }) => {
    await signIn(page, emailOf(role));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}

test('Nobody is led to another site by the address of the sign-in page', async ({ page }) => {
  await page.goto('/sign-in?next=//evil.example/');
  await fillInSignIn(page, emailOf('official'));

  await expect(page).toHaveURL(paths.localAuthorities.list);
});
