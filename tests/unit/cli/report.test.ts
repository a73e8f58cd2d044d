import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReports, emptyReport, readReport, summaryOf } from '@/lib/cli/testing/report.mjs';

describe('what a run of tests reports', () => {
  test('ends with the line that counts', () => {
    expect(summaryOf({ ...emptyReport(), passed: 12 })).toBe('12 passed, 0 failed');
  });

  test('names what failed, and what was skipped with its reason', () => {
    const report = {
      files: [],
      passed: 3,
      failed: ['lint: see above'],
      skipped: [{ test: 'prints', reason: 'no printer' }],
    };

    expect(summaryOf(report)).toBe(
      'Skipped:\n  prints (no printer)\n\nFailed:\n  lint: see above\n\n3 passed, 1 failed, 1 skipped',
    );
  });

  test('adds up the runners', () => {
    const unit = { files: ['a'], passed: 2, failed: [], skipped: [] };
    const e2e = { files: ['b'], passed: 3, failed: ['b > fails'], skipped: [] };

    expect(addReports([unit, e2e])).toEqual({
      files: ['a', 'b'],
      passed: 5,
      failed: ['b > fails'],
      skipped: [],
    });
  });
});

describe('the report a runner left', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is a failure when there is none', () => {
    expect(readReport('vitest', join(folder, 'none.json'), true).failed).toEqual([
      'vitest ended without a report',
    ]);
  });

  test('is a failure when the runner ended badly although no test failed', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ ...emptyReport(), passed: 4 }));

    expect(readReport('vitest', file, false)).toMatchObject({
      passed: 4,
      failed: ['vitest ended with an error'],
    });
  });
});
