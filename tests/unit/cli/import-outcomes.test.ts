import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { odsTable, openDocument } from '@/tests/support/workbooks';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outcomes-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function importOutcomes(...files: string[]) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/import-outcomes.ts'];
  try {
    const { stdout, stderr } = await run('node', [...command, ...files]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const { code, stdout, stderr } = Object.assign({ stdout: '', stderr: '' }, error);
    return { code, stdout, stderr };
  }
}

const headings = [
  'Local authority name',
  'Inspection date',
  'Overall effectiveness',
  'Impact of leaders',
];
const rows = [
  headings,
  ['Camden', '25/04/2022', 'Outstanding', 'Outstanding'],
  ['Nowhere', '', '', 'Good'],
];
const csv = rows.map((cells) => cells.join(',')).join('\n');

describe('npm run import-outcomes', { timeout: 60_000 }, () => {
  test('prints one line of JSON a file, in the order they are named', async () => {
    const first = await write('as at 31 March 2023.csv', csv);
    const second = await write(
      'outcomes.ods',
      openDocument(odsTable('LA_level_at_31_Mar_2023', rows)),
    );
    const { code, stdout, stderr } = await importOutcomes(first, second);
    const [one, two, ...rest] = stdout.split('\n').map((line) => line && JSON.parse(line));
    const read = {
      row: 2,
      laCode: '202',
      startedOn: '2022-04-25',
      framework: 'ilacs-2018',
      judgements: { overallEffectiveness: 'outstanding', leaders: 'outstanding' },
    };

    expect({ code, stderr, rest }).toEqual({ code: 0, stderr: '', rest: [''] });
    expect(one).toEqual({
      file: first,
      asAt: '2023-03-31',
      rows: [{ table: '', ...read }],
      rejected: [
        { table: '', row: 3, why: '“Nowhere” is no authority with children’s services in England' },
      ],
      warnings: [],
    });
    expect(two).toMatchObject({
      file: second,
      rows: [{ table: 'LA_level_at_31_Mar_2023', ...read }],
    });
  });

  test.each([
    [
      'is damaged',
      'damaged.ods',
      openDocument(odsTable('a', rows)).subarray(0, 600),
      'The file is damaged or cut short',
    ],
    ['has no such table', 'other.csv', 'a,b\n1,2\n', 'No table of inspection outcomes was found'],
    ['is empty', 'empty.csv', '', 'The file is empty'],
  ])('says one line and nothing else when a file %s', async (_, name, content, words) => {
    const good = await write('good.csv', csv);
    const file = await write(name, content);
    const { code, stdout, stderr } = await importOutcomes(good, file);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`${file}: ${words}`)]);
  });

  test('says so when a file is not there or none is named', async () => {
    expect(await importOutcomes(path.join(folder, 'none.csv'))).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await importOutcomes()).toMatchObject({
      code: 2,
      stderr: 'Name at least one file of outcomes\n',
    });
  });
});
