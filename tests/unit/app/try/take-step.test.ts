import { describe, expect, test } from 'vitest';
import { beginWith, readWork } from '@/app/(public)/try/read-evidence';
import { takeStep } from '@/app/(public)/try/take-step';
import type { TryWork } from '@/app/(public)/try/try-state';
import type { Evidence } from '@/lib/domain/evidence';
import { tryLimits } from '@/lib/schemas/bundle-limits';
import { toBundle, writeBundle } from '@/lib/schemas/to-bundle';
import stoke from '@/prisma/data/stoke-on-trent-2019.json' with { type: 'json' };

const start = readStoke();

function readStoke(): TryWork {
  const form = new FormData();
  form.set(
    'bundle',
    JSON.stringify({
      format: 'inspection-evidence/1',
      framework: stoke.framework,
      inspection: { type: stoke.type, startedOn: stoke.startedOn, endedOn: stoke.endedOn },
      evidence: stoke.evidence,
    }),
  );
  const work = readWork(form);
  if (!work.ok) throw new Error(work.error.join('\n'));
  return work.value;
}

const none = new FormData();
const oneFailure: Evidence = {
  id: 'P1',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Contacts are closed.',
};
const inspection = {
  laCode: '831',
  framework: 'ilacs-2026',
  type: 'standardInspection',
  startedOn: '2026-09-07',
  endedOn: '2026-09-18',
} as const;
const single = beginWith(toBundle(inspection, [oneFailure], '2026-09-18'));

function answers(changes: Record<string, string> = {}): FormData {
  const form = new FormData();
  const given = {
    area: 'helpAndProtection',
    summary: 'Contacts are closed.',
    criteria: 'HP-02',
    direction: 'weakness',
    extent: 'widespread',
    weaknessImpact: 'serious',
    ...changes,
  };
  for (const [name, value] of Object.entries(given)) form.set(name, value);
  return form;
}

describe('a step', () => {
  test('begins with the first judgement of the report', () => {
    expect(start.area).toBe('helpAndProtection');
    expect(start.bundle.evidence).toHaveLength(stoke.evidence.length);
  });

  test('takes an entry out, tells what it did, and can be undone', () => {
    const taken = takeStep(single, { kind: 'remove', id: 'P1' }, none, 'k');

    expect(taken).toMatchObject({
      mode: 'work',
      news: {
        deed: 'P1 is taken out',
        moves: [{ area: 'helpAndProtection', before: 'inadequate', after: null }],
      },
    });
    expect(taken.mode === 'work' && takeStep(taken, { kind: 'undo' }, none, 'k')).toMatchObject({
      bundle: single.bundle,
      news: { deed: 'The last step is undone' },
    });
  });

  test('weighs an entry otherwise', () => {
    const step = {
      kind: 'weigh',
      id: 'P1',
      extent: 'some',
      impact: 'low',
      known: 'known',
    } as const;

    expect(takeStep(single, step, none, 'k')).toMatchObject({
      bundle: { evidence: [{ ...oneFailure, extent: 'some', impact: 'low', known: true }] },
    });
  });

  test('does not weigh a weakness as a strength', () => {
    const weight = { extent: 'some', impact: 'sound', known: 'unknown' } as const;
    const step = { kind: 'weigh', id: 'P1', ...weight } as const;

    expect(takeStep(single, step, none, 'k')).toMatchObject({
      bundle: single.bundle,
      news: null,
    });
  });

  test('opens an entry with its answers, in the judgement it is about', () => {
    expect(takeStep(start, { kind: 'change', id: 'P28a' }, none, 'k')).toMatchObject({
      mode: 'edit',
      area: 'leaders',
      editing: 'P28a',
      values: { direction: 'weakness' },
    });
  });

  test('saves a changed entry under its id', () => {
    const form = answers({ editing: 'P1', weaknessImpact: 'low', headline: 'yes' });

    expect(takeStep(single, { kind: 'save' }, form, 'k')).toMatchObject({
      mode: 'work',
      bundle: { evidence: [{ id: 'P1', impact: 'low', headline: true }] },
      news: { deed: 'P1 is changed' },
    });
  });

  test('adds an entry under an id of its own', () => {
    expect(takeStep(single, { kind: 'save' }, answers(), 'k')).toMatchObject({
      bundle: { evidence: [{ id: 'P1' }, { id: 'N1' }] },
      news: { deed: 'N1 is added', moves: [] },
    });
  });

  test('keeps every answer of an entry that cannot be saved', () => {
    const form = answers({ summary: '', extent: '' });

    expect(takeStep(single, { kind: 'save' }, form, 'k')).toMatchObject({
      mode: 'edit',
      editing: null,
      values: { criteria: 'HP-02' },
      errors: [
        { field: 'summary', message: 'Enter what you found' },
        { field: 'extent', message: 'Select how far it reaches' },
      ],
    });
  });

  test('refuses a criterion that the framework does not have', () => {
    expect(takeStep(single, { kind: 'save' }, answers({ criteria: 'HP-99' }), 'k')).toMatchObject({
      mode: 'edit',
      errors: [{ field: 'criteria', message: 'Select criteria of this judgement' }],
    });
  });

  test('makes the fewest changes that move a grade, and the grade moves', () => {
    const mild = { ...start, bundle: { ...start.bundle, evidence: onlyMild(start) } };

    expect(takeStep(mild, { kind: 'apply', towards: 'worse', set: 0 }, none, 'k')).toMatchObject({
      news: {
        moves: expect.arrayContaining([expect.objectContaining({ area: 'helpAndProtection' })]),
      },
    });
  });

  test('adds nothing to as much evidence as fits', () => {
    const evidence = Array.from({ length: tryLimits.entries }, (_, index) => ({
      ...oneFailure,
      id: `P${index}`,
    }));
    const full = { ...single, bundle: { ...single.bundle, evidence } };

    expect(takeStep(full, { kind: 'save' }, answers(), 'k')).toMatchObject({
      bundle: full.bundle,
      news: { deed: expect.stringContaining('Nothing is changed') },
    });
  });

  test('with an id that is not there changes nothing', () => {
    expect(takeStep(single, { kind: 'change', id: 'P9' }, none, 'k')).toMatchObject({
      mode: 'work',
      bundle: single.bundle,
    });
  });
});

function onlyMild({ bundle }: TryWork): Evidence[] {
  return bundle.evidence.map((entry) =>
    entry.direction === 'weakness' ? { ...entry, impact: 'low' } : entry,
  );
}

describe('what a form brings along', () => {
  function carried(parts: Record<string, string>): FormData {
    const form = new FormData();
    form.set('bundle', writeBundle(single.bundle));
    for (const [name, value] of Object.entries(parts)) form.set(name, value);
    return form;
  }

  test('is read back', () => {
    const undo = JSON.stringify([{ kind: 'remove', id: 'P1' }]);
    const work = readWork(carried({ area: 'leaders', undo, from: '0' }));

    expect(work).toMatchObject({
      ok: true,
      value: {
        area: 'leaders',
        undo: [{ kind: 'remove', id: 'P1' }],
        bundle: { framework: 'ilacs-2026', evidence: [{ id: 'P1', summary: oneFailure.summary }] },
      },
    });
  });

  test.each([
    ['a judgement the framework does not have', { area: 'adoption' }],
    ['a way back that is none', { undo: '[{"kind":"explode"}]' }],
    ['a way back that is not JSON', { undo: '{' }],
    ['a place beyond the end', { from: '1e9' }],
  ])('is put right where it holds %s', (_, parts) => {
    expect(readWork(carried(parts))).toMatchObject({
      ok: true,
      value: { area: 'helpAndProtection', undo: [], from: 0 },
    });
  });

  test.each([
    ['nothing', '', 'not JSON'],
    ['one id twice', writeTwice(), 'already used by evidence[0]'],
    ['too many entries', writeMany(), 'at most 2000 are read'],
    ['larger than it can go to and fro', writeLarge(), 'too large: at most 1000000 bytes'],
  ])('is refused where the evidence is %s', (_, bundle, message) => {
    const work = readWork(carried({ bundle }));

    expect(work.ok ? '' : work.error.join('\n')).toContain(message);
  });
});

function writeTwice(): string {
  return writeBundle({ ...single.bundle, evidence: [oneFailure, oneFailure] });
}

function writeMany(): string {
  return JSON.stringify({ ...single.bundle, evidence: new Array(2_001).fill(0) });
}

/** Within the limit as characters, and beyond it as bytes. */
function writeLarge(): string {
  const evidence = Array.from({ length: 240 }, (_, index) => ({
    ...oneFailure,
    id: `P${index}`,
    summary: '’'.repeat(3_900),
  }));
  return writeBundle({ ...single.bundle, evidence });
}

describe('another framework', () => {
  test('is shown with the evidence as it is, and left again', () => {
    const shown = takeStep(single, { kind: 'reframe', to: 'ilacs-2018' }, none, 'key');

    expect(shown).toEqual({ mode: 'reframed', ...single, to: 'ilacs-2018' });
    expect(takeStep(single, { kind: 'cancel' }, none, 'key')).toEqual({
      mode: 'work',
      ...single,
      news: null,
    });
  });

  test('is not the one the evidence is under', () => {
    expect(takeStep(single, { kind: 'reframe', to: 'ilacs-2026' }, none, 'key')).toMatchObject({
      mode: 'work',
    });
  });
});
