import { describe, expect, test } from 'vitest';
import { strongPracticeNotGeneral } from '@/lib/rules/strong-practice-not-general';
import { ask, strength, strengths, weakness } from './build';

const core = ['LE-01', 'LE-02', 'LE-04', 'LE-05', 'LE-06', 'LE-07', 'LE-08', 'LE-09'];

describe('R-13 strong practice is not general', () => {
  test('keeps a judgement below outstanding when strong on less than two thirds of core criteria', () => {
    expect(ask(strongPracticeNotGeneral, strengths(core.slice(1)))).toMatchObject({
      applies: true,
      because: 'Practice is strong on seven core criteria of 12',
    });
  });

  test('is clear at two thirds', () => {
    expect(ask(strongPracticeNotGeneral, strengths(core)).applies).toBe(false);
  });

  test.each([
    ['sound', strengths(['LE-01'], 'sound')],
    ['strong for some only', strengths(['LE-01'], 'strong', 'some')],
    [
      'strong beside a moderate weakness',
      [...strengths(['LE-01']), weakness('P1', 'LE-01', 'moderate', 'isolated')],
    ],
  ])('does not count a criterion that is %s', (_, first) => {
    expect(ask(strongPracticeNotGeneral, [...first, ...strengths(core.slice(1))]).applies).toBe(
      true,
    );
  });

  test('counts exceptional practice, and every criterion an entry names', () => {
    const [first, second, ...others] = core;
    const both = strengths([first ?? ''], 'exceptional').map((entry) => ({
      ...entry,
      criteria: [first ?? '', second ?? ''],
    }));

    expect(ask(strongPracticeNotGeneral, [...both, ...strengths(others)]).applies).toBe(false);
  });

  test('rests on the entries that are strong for many, and on no others', () => {
    const evidence = [
      strength('strong for many', 'LE-01', 'strong', 'many'),
      strength('sound for many', 'LE-01', 'sound', 'many'),
      strength('strong for some', 'LE-01', 'strong', 'some'),
    ];

    expect(ask(strongPracticeNotGeneral, evidence).evidence).toEqual(['strong for many']);
  });
});
