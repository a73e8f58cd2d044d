import { describe, expect, test } from 'vitest';
import { derivedAppUrl } from '@/lib/cli/database/roles.mjs';
import { serverFromEnvironment } from '@/lib/cli/database/settings.mjs';
import { appEnvironment } from '@/lib/cli/project/app-settings.mjs';

const ownerUrl = 'postgresql://owner:secret@db.example.org:5432/inspect?sslmode=require';

describe('the database the environment names', () => {
  test('is the built-in one when it names none', () => {
    expect(serverFromEnvironment({ NODE_ENV: 'test', DATABASE_URL: ' ' })).toBeUndefined();
  });

  test('is used by the app as a plain role with a password that follows from the owner’s', () => {
    const server = serverFromEnvironment({ NODE_ENV: 'test', DATABASE_URL: ownerUrl });

    expect(server).toEqual({
      ownerUrl,
      appUrl: expect.stringMatching(
        /^postgresql:\/\/inspect_app:[\w-]{43}@db\.example\.org:5432\/inspect\?sslmode=require$/,
      ),
      managed: true,
    });
  });

  test('is used by the app as the role in APP_DATABASE_URL when that is given', () => {
    const appUrl = 'postgresql://app:other@db.example.org:5432/inspect';

    expect(
      serverFromEnvironment({
        NODE_ENV: 'test',
        DATABASE_URL: ownerUrl,
        APP_DATABASE_URL: appUrl,
      }),
    ).toEqual({ ownerUrl, appUrl, managed: false });
  });

  test.each([
    ['something else', 'mysql://a:b@c/d', /must look like postgresql:/],
    ['no address', 'inspect', /must look like postgresql:/],
    ['no database', 'postgresql://owner:secret@db.example.org/', /must look like postgresql:/],
    ['another schema', `${ownerUrl}&schema=inspect`, /names a schema/],
    ['no password', 'postgresql://owner@db.example.org/inspect', /APP_DATABASE_URL/],
  ])('is refused in one line when it is %s', (_, url, message) => {
    expect(() => serverFromEnvironment({ NODE_ENV: 'test', DATABASE_URL: url })).toThrow(message);
  });
});

describe('the address that follows from the owner’s', () => {
  test('is the same on every host', () => {
    expect(derivedAppUrl(ownerUrl)).toBe(derivedAppUrl(ownerUrl));
  });

  test('does not tell the owner’s password', () => {
    expect(derivedAppUrl(ownerUrl)).not.toContain('secret');
  });
});

describe('what the app is told', () => {
  test('leaves out how to connect as the owner', () => {
    process.env.DATABASE_URL = ownerUrl;
    const told = appEnvironment({
      appUrl: 'postgresql://app:app@localhost/inspect',
      origin: 'http://localhost:3000',
      demo: false,
      secret: 'x'.repeat(43),
    });
    delete process.env.DATABASE_URL;

    expect(Object.values(told)).not.toContain(ownerUrl);
  });
});
