import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids, strengths, weakness } from '@/tests/unit/rules/build';

const run = promisify(execFile);
let folder = '';

/** Two weak criteria that are not vital: R-08 alone keeps it below good. */
const bundle = {
  format: 'inspection-evidence/1',
  framework: 'ilacs-2023',
  inspection: { type: 'standardInspection', startedOn: '2023-05-15', endedOn: '2023-05-26' },
  evidence: [
    ...strengths(ids('HP', 8, 20)),
    weakness('W1', 'HP-07', 'moderate', 'many'),
    weakness('W2', 'HP-01', 'moderate', 'many'),
  ],
};
const candidate = { format: 'rule-set-candidate/1', version: '2.0.0', rulesOff: ['R-08'] };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rules-impact-'));
  await write('candidate.txt', JSON.stringify(candidate));
  await write('bundle.json', JSON.stringify(bundle));
  await write(
    'published-grades.csv',
    'bundle,council,area,grade\nbundle.json,Somewhere,helpAndProtection,good\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string) => writeFile(at(name), content);

async function impact(...words: string[]) {
  const script = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/rules-impact.ts'];
  // With a data folder of its own there is no database to find.
  const env = { ...process.env, INSPECT_DATA: at('data'), DATABASE_URL: '' };
  try {
    const { stdout, stderr } = await run('node', [...script, ...words], { env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const { code, stdout, stderr } = Object.assign({ stdout: '', stderr: '' }, error);
    return { code, stdout, stderr };
  }
}

describe('npm run rules:impact', { timeout: 30_000 }, () => {
  test('says what moves, with the reasons before and after and the published grades', async () => {
    const { code, stdout } = await impact(at('candidate.txt'), folder);

    expect(code).toBe(0);
    expect(stdout).toContain('Rules 1.0.0 and candidate 2.0.0 on 1 inspection from');
    expect(stdout).toMatch(/ILACS 2023, Help and protection +1 +1 +0 +0 +0 +0 → 1/);
    expect(stdout).toContain('1 grade would move.');
    expect(stdout).toContain(
      'bundle.json: Help and protection from requires improvement to good, published good',
    );
    expect(stdout).toMatch(/before R-08 .*\n {2}after +R-16 /);
  });

  test('says the same to programs, of one bundle without published grades', async () => {
    const { code, stdout } = await impact('--json', at('candidate.txt'), at('bundle.json'));
    const told = JSON.parse(stdout);

    expect(code).toBe(0);
    expect(told).toMatchObject({
      before: '1.0.0',
      after: '2.0.0',
      inspections: 1,
      total: { judgements: 5, up: 1, down: 0, published: 0 },
      moves: [{ area: 'helpAndProtection', before: 'requiresImprovement', after: 'good' }],
    });
  });

  test.each([
    ['nothing', [], 'Name a candidate rule set'],
    ['an option there is not', ['--wet'], '--wet is no option'],
    ['no file', ['missing'], 'missing: no such file'],
    ['evidence for a candidate', ['bundle.json', 'bundle.json'], 'format: must be'],
    ['neither bundles nor a database', ['candidate.txt'], 'There is no database here'],
    [
      'a candidate for evidence',
      ['candidate.txt', 'candidate.txt'],
      'format: must be inspection-evidence/1',
    ],
    ['an empty folder', ['candidate.txt', 'empty'], 'holds no evidence bundle'],
  ])('refuses %s in one line', async (_, words, says) => {
    await run('mkdir', ['-p', at('empty')]);
    const given = words.map((word) => (word.startsWith('--') ? word : at(word)));
    const { code, stdout, stderr } = await impact(...given);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim()).not.toContain('\n');
  });
});
