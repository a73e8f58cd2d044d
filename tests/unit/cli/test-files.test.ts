import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesNotRun, listTestFiles } from '@/lib/cli/testing/test-files.mjs';

describe('test files that no runner ran', () => {
  let root: string;
  const write = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'test-files-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('are looked for wherever people write, by their names', () => {
    write('tests/unit/grades.test.ts');
    write('tests/e2e/sign-in.spec.ts');
    write('lib/rules/lost.test.ts');
    write('components/ui/button.test.tsx');
    write('lib/generated/client.test.ts');
    write('tests/support/factories.ts');

    expect(listTestFiles(root)).toEqual([
      'components/ui/button.test.tsx',
      'lib/rules/lost.test.ts',
      'tests/e2e/sign-in.spec.ts',
      'tests/unit/grades.test.ts',
    ]);
  });

  test('are those that no report names', () => {
    const files = ['tests/unit/grades.test.ts', 'lib/rules/lost.test.ts'];

    expect(filesNotRun(files, ['tests/unit/grades.test.ts'])).toEqual(['lib/rules/lost.test.ts']);
  });
});
