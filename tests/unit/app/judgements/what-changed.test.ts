import { describe, expect, test } from 'vitest';
import {
  groundOf,
  readGround,
  whatChanged,
} from '@/app/(inspector)/inspections/[inspectionId]/judgements/[area]/confirm/what-changed';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { frameworkFor } from '@/lib/frameworks';
import { weakness } from '@/tests/unit/rules/build';

const framework = frameworkFor('ilacs-2023');

const record = (id: string, version = 1, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  evidenceId: id,
  inspectionId: 'inspection',
  version,
  state: 'recorded',
  content: weakness(id, 'HP-02', 'serious', 'many'),
  reason: null,
  recordedAt: '2026-11-22T09:00:00Z',
  recordedBy: 'Inspector',
  identifyingReason: null,
  ...more,
});
const state = (area: JudgementArea, grade: Grade | null, version = 1): JudgedState => ({
  area,
  derived: 'good',
  digest: '',
  confirmed: grade && {
    version,
    grade,
    derived: 'good',
    reason: null,
    digest: '',
    rulesVersion: '1.0.0',
    recordedAt: new Date('2026-11-22T09:00:00Z'),
    recordedBy: { id: 'lead', name: 'Lead inspector' },
  },
  stands: true,
});

describe('what changed on a judgement', () => {
  const changed = (now: readonly EvidenceRecord[], judged = state('helpAndProtection', null)) =>
    whatChanged(groundOf('helpAndProtection', [record('E1'), record('E2')], []), 0, {
      state: judged,
      ground: groundOf('helpAndProtection', now, []),
      framework,
    });

  test('names entries that came, went and changed, and only those of the judgement', () => {
    const elsewhere = record('E4', 1, { content: weakness('E4', 'LE-01', 'serious', 'many') });

    expect(changed([record('E1', 2), record('E3'), elsewhere])).toEqual([
      'E1 was changed',
      'E2 was withdrawn or moved to another judgement',
      'E3 now counts towards this judgement',
    ]);
    expect(changed([record('E1'), record('E2', 2, { state: 'withdrawn' })])).toEqual([
      'E2 was withdrawn or moved to another judgement',
    ]);
  });

  test('names who confirmed it meanwhile', () => {
    expect(changed([record('E1'), record('E2')], state('helpAndProtection', 'inadequate'))).toEqual(
      ['Lead inspector confirmed inadequate on 22 November 2026 at 9:00am'],
    );
  });

  test('always says something', () => {
    expect(changed([record('E1'), record('E2')])).toEqual([
      'What the rules make of the evidence has changed',
    ]);
  });
});

test('overall effectiveness names the other grades that changed', () => {
  const ground = (leaders: Grade | null) =>
    groundOf('overallEffectiveness', [], [state('leaders', leaders), state('inCare', 'good')]);
  const changed = (before: Grade | null, now: Grade | null) =>
    whatChanged(ground(before), 0, {
      state: state('overallEffectiveness', null),
      ground: ground(now),
      framework,
    });

  expect(changed('good', 'requiresImprovement')).toEqual([
    'Leaders is now confirmed as requires improvement to be good',
  ]);
  expect(changed('good', null)).toEqual(['Leaders is no longer confirmed']);
});

test('what a form carried is read back, and anything else is no ground', () => {
  expect(readGround('{"E1":"2"}')).toEqual({ E1: '2' });
  expect(readGround('{"E1":2}')).toEqual({});
  expect(readGround('not json')).toEqual({});
  expect(readGround(null)).toEqual({});
});
