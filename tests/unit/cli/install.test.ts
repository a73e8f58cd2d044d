import { describe, expect, test } from 'vitest';
import { isInstalled } from '@/lib/cli/project/install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
};

describe('whether the dependencies are installed', () => {
  test('they are when each has the version of the lockfile', () => {
    expect(isInstalled(wanted, { 'node_modules/next': { version: '16.4.5' } })).toBe(true);
  });

  test('they are not when nothing is there', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
  });

  test('they are not when one is missing', () => {
    expect(isInstalled(wanted, {})).toBe(false);
  });

  test('they are not when one has another version', () => {
    expect(isInstalled(wanted, { 'node_modules/next': { version: '16.4.4' } })).toBe(false);
  });

  test('they are not when an optional one has another version', () => {
    const installed = {
      'node_modules/next': { version: '16.4.5' },
      'node_modules/other-system': { version: '0.9.0' },
    };

    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
