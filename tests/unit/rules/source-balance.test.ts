import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks';
import { sourceBalanceOf } from '@/lib/rules/source-balance';
import { strength, weakness } from '@/tests/unit/rules/build';

const framework = frameworkFor('ilacs-2026');
const help = (entries: Parameters<typeof sourceBalanceOf>[0]) =>
  sourceBalanceOf(entries, framework).find(({ area }) => area === 'helpAndProtection');

describe('how evidence was gathered', () => {
  test('is counted by judgement and method; headlines are out, and entries that do not say are told', () => {
    const sampled = {
      ...strength('P1', 'HP-02', 'sound', 'many'),
      method: 'caseSampling' as const,
    };
    const told = { ...weakness('P3', 'HP-05', 'low', 'some'), method: 'interview' as const };
    const entries = [
      sampled,
      { ...sampled, id: 'P2' },
      told,
      { ...told, id: 'P4', headline: true },
      weakness('P5', 'HP-06', 'low', 'some'),
      { ...sampled, id: 'P6', area: 'leaders' as const },
    ];

    expect(help(entries)).toEqual({
      area: 'helpAndProtection',
      entries: 4,
      byMethod: { caseSampling: 2, interview: 1 },
      untold: 1,
    });
  });

  test('is told of every judgement that rests on criteria, evidence or not', () => {
    const areas = ['leaders', 'helpAndProtection', 'inCare', 'careLeavers'];

    // The version before has an overall grade besides, which rests on none.
    for (const version of [framework, frameworkFor('ilacs-2023')]) {
      const balance = sourceBalanceOf([], version);
      expect(balance.map(({ area }) => area)).toEqual(areas);
      expect(balance.map(({ entries }) => entries)).toEqual([0, 0, 0, 0]);
    }
  });
});
