import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'derive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function tsx(script: string, ...files: string[]) {
  try {
    const { stdout, stderr } = await run('node', ['--import', 'tsx', script, ...files]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const { code, stdout, stderr } = Object.assign({ stdout: '', stderr: '' }, error);
    return { code, stdout, stderr };
  }
}
const derive = (...files: string[]) => tsx('lib/cli/derive.ts', ...files);
const deriveOverall = (...files: string[]) => tsx('lib/cli/derive-overall.ts', ...files);

const entry = {
  id: 'P03',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  summary: 'Contacts about danger are closed.',
};
const bundle = {
  format: 'inspection-evidence/1',
  framework: 'ilacs-2018',
  inspection: { type: 'standardInspection', startedOn: '2019-02-04', endedOn: '2019-02-15' },
  evidence: [entry, { ...entry, id: 'P04', criteria: ['HP-05', 'LE-08'] }],
};

describe('npm run derive', { timeout: 30_000 }, () => {
  test('prints one line of JSON a file and warns beside it', async () => {
    const first = await write('first.json', bundle);
    const second = await write('second.json', { ...bundle, framework: 'ilacs-2026' });
    const { code, stdout, stderr } = await derive(first, second);
    const [one, two, ...rest] = stdout.split('\n').map((line) => line && JSON.parse(line));

    expect(code).toBe(0);
    expect(rest).toEqual(['']);
    expect(one).toMatchObject({
      file: first,
      framework: 'ilacs-2018',
      rulesVersion: expect.any(String),
      judgements: [
        { area: 'leaders', status: 'undecided', needs: expect.any(Array) },
        {
          area: 'helpAndProtection',
          status: 'derived',
          grade: 'inadequate',
          reasons: [{ code: 'R-01', evidence: ['P03', 'P04'] }, expect.anything()],
          deciding: ['P03', 'P04'],
          robustness: { level: 'oneEntry' },
        },
        { area: 'inCareAndCareLeavers', status: 'undecided' },
        { area: 'overallEffectiveness', status: 'undecided' },
      ],
    });
    expect(two.judgements).toHaveLength(4);
    expect(stderr).toContain('evidence[1] (P04): LE-08 is a criterion of another judgement');
  });

  test.each([
    ['not JSON', '{\n  "format": x', 'not JSON: line 2, column 13'],
    ['nothing at all', '', 'not JSON: line 1, column 1: the text ends too early'],
    ['another thing than a bundle', '42', 'the file: must be an object'],
    ['a framework nobody knows', { ...bundle, framework: 'ilacs-2030' }, 'framework: must be'],
    [
      'a judgement of another framework',
      {
        ...bundle,
        framework: 'ilacs-2026',
        evidence: [{ ...entry, area: 'inCareAndCareLeavers' }],
      },
      'evidence[0] (P03): ilacs-2026 takes no evidence about inCareAndCareLeavers',
    ],
    [
      'fields that contradict each other',
      { ...bundle, evidence: [{ ...entry, direction: 'strength', impact: 'strong', known: true }] },
      'evidence[0].known (P03): only a weakness can be known',
    ],
    [
      'dates in the wrong order',
      { ...bundle, inspection: { ...bundle.inspection, endedOn: '2019-02-03' } },
      'inspection.endedOn: 2019-02-03 is before the start',
    ],
    [
      'a million entries',
      `${JSON.stringify({ ...bundle, evidence: [] }).slice(0, -2)}${'{},'.repeat(999_999)}{}]}`,
      'evidence: 1000000 entries, and at most 50000 are read',
    ],
    [
      'a file of 50 MB',
      { ...bundle, evidence: [{ ...entry, summary: 'x'.repeat(50_000_000) }] },
      'too large: 50000',
    ],
    [
      'another shape',
      { ...bundle, evidence: [{ ...entry, extent: 'much' }] },
      'evidence[0].extent (P03)',
    ],
    ['an unknown criterion', { ...bundle, evidence: [{ ...entry, criteria: ['HP-77'] }] }, 'HP-77'],
    ['one id twice', { ...bundle, evidence: [entry, entry] }, 'already used by evidence[0]'],
  ])('refuses %s in one line with the place', async (_, content, message) => {
    const { code, stdout, stderr } = await derive(await write('bad.json', content));

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim()).not.toContain('\n');
  });

  test('says of many faults which is the first and how many more there are', async () => {
    const faulty = `${JSON.stringify({ ...bundle, evidence: [] }).slice(0, -2)}${'{},'.repeat(49_999)}{}]}`;
    const { code, stderr } = await derive(await write('faulty.json', faulty));

    expect(code).toBe(2);
    expect(stderr).toMatch(/evidence\[0\]\.direction: must be .* \(and 49999 more\)\n$/);
  });

  test('says no more than twenty things that were read with care, and how many more', async () => {
    const evidence = Array.from({ length: 1000 }, (_, index) => ({
      ...entry,
      id: `P${index}`,
      criteria: ['HP-02', 'LE-08'],
    }));
    const { code, stderr } = await derive(await write('misfiled.json', { ...bundle, evidence }));

    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(21);
    expect(stderr).toContain('980 more read with care');
  });

  test('prints nothing of any file when one of them is bad', async () => {
    const good = await write('good.json', bundle);
    const bad = await write('bad.json', '{}');

    expect(await derive(good, bad)).toMatchObject({ code: 2, stdout: '' });
  });

  test('asks for a file when none is named', async () => {
    expect(await derive()).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Name at least one evidence bundle\n',
    });
  });
});

describe('npm run derive-overall', { timeout: 30_000 }, () => {
  const judgements = {
    leaders: 'inadequate',
    helpAndProtection: 'requiresImprovement',
    inCareAndCareLeavers: 'requiresImprovement',
  };

  test('prints one line of JSON an inspection', async () => {
    const file = await write('confirmed.json', [
      { framework: 'ilacs-2018', judgements },
      { framework: 'ilacs-2026', judgements: { leaders: 'good' } },
    ]);
    const { code, stdout } = await deriveOverall(file);

    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { grade: 'requiresImprovement', latitude: true, reasons: [{ code: 'O-02' }] },
      { grade: null, latitude: false },
    ]);
  });

  test('takes a single inspection', async () => {
    const file = await write('one.json', { framework: 'ilacs-2018', judgements });

    expect((await deriveOverall(file)).stdout.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [{ framework: 'ilacs-2018', judgements: { leaders: 'fine' } }, 'judgements.leaders: must be'],
    [{ framework: 'ilacs-2018', judgements: { adoption: 'good' } }, 'does not judge adoption'],
    [[{ framework: 'ilacs-1999', judgements }], '[0].framework: must be'],
  ])('refuses %j', async (content, message) => {
    const { code, stderr } = await deriveOverall(await write('bad.json', content));

    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
