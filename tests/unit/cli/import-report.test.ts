import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '../importers/reports/recipes';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function importReport(...files: string[]) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/import-report.ts'];
  try {
    return { code: 0, ...(await run('node', [...command, ...files])) };
  } catch (error) {
    return Object.assign({ code: 1, stdout: '', stderr: '' }, error);
  }
}

describe('import-report', () => {
  test('prints one line of JSON a file, refusals included', async () => {
    const made = makeReport(plainRecipe);
    const report = path.join(folder, 'report.txt');
    const other = path.join(folder, 'other.txt');
    await writeFile(report, made.text);
    await writeFile(other, 'Minutes of a meeting that has nothing to do with it. '.repeat(10));

    const { code, stdout } = await importReport(report, other);
    const [read, refused, ...rest] = stdout.trimEnd().split('\n');

    expect({ code, rest }).toEqual({ code: 0, rest: [] });
    expect(JSON.parse(read ?? '')).toMatchObject({
      file: report,
      framework: 'ilacs-2023',
      laCode: '861',
      laName: 'Stoke-on-Trent',
      judgements: made.judgements,
      leadInspectors: ['Ann Example'],
      warnings: [],
    });
    expect(JSON.parse(refused ?? '')).toEqual({
      file: other,
      refused: expect.stringContaining('No title of an inspection report'),
    });
  });

  test.each([
    ['nothing is named', [], 'Name at least one inspection report (.pdf or .txt)\n'],
    ['a file is not there', ['nowhere.pdf'], 'nowhere.pdf: no such file\n'],
  ])('ends with 2 and one line when %s', async (_, files, line) => {
    const { code, stdout, stderr } = await importReport(...files);

    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: line });
  });
});
