import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '@/lib/cli/project/fingerprint.mjs';

describe('the fingerprint of sources', () => {
  let root: string;
  const take = (except: string[] = []) => fingerprint(['app', 'one.json'], { root, except });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'app/made'), { recursive: true });
    writeFileSync(join(root, 'app/page.tsx'), 'a page');
    writeFileSync(join(root, 'app/made/client.ts'), 'made');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('stays the same when nothing changes', () => {
    expect(take()).toBe(take());
  });

  test('changes with the content of a file', () => {
    const before = take();
    writeFileSync(join(root, 'app/page.tsx'), 'b page');

    expect(take()).not.toBe(before);
  });

  test('changes with the name of a file', () => {
    const before = take();
    renameSync(join(root, 'app/page.tsx'), join(root, 'app/other.tsx'));

    expect(take()).not.toBe(before);
  });

  test('changes when a file appears', () => {
    const before = take();
    writeFileSync(join(root, 'one.json'), '');

    expect(take()).not.toBe(before);
  });

  test('leaves out what it is told to', () => {
    const before = take(['app/made']);
    writeFileSync(join(root, 'app/made/client.ts'), 'made anew');

    expect(take(['app/made'])).toBe(before);
  });
});
