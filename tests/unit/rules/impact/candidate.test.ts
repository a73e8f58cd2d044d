import { describe, expect, test } from 'vitest';
import { type Candidate, candidateFaults, toRuleSet } from '@/lib/rules/impact/candidate';
import { rulesInForce } from '@/lib/rules/versions';

const nothing: Candidate = { version: '2.0.0', limits: {}, rulesOff: [] };
const faultsOf = (changes: Partial<Candidate>) =>
  candidateFaults({ ...nothing, ...changes }, rulesInForce, ['1.0.0']);

describe('a candidate rule set', () => {
  test('changes limits of one version and switches rules off, and leaves the rest', () => {
    const limits = { 'ilacs-2018': { weakCriteria: { value: 3 }, entriesNeeded: { value: 4 } } };
    const candidate = toRuleSet({ version: '2.0.0', limits, rulesOff: ['R-09'] }, rulesInForce);
    const held = rulesInForce.limits['ilacs-2018'];

    expect(candidate).toStrictEqual({
      version: '2.0.0',
      rules: rulesInForce.rules.filter(({ code }) => code !== 'R-09'),
      limits: {
        ...rulesInForce.limits,
        'ilacs-2018': {
          ...held,
          weakCriteria: { ...held.weakCriteria, value: 3 },
          entriesNeeded: { ...held.entriesNeeded, value: 4 },
        },
      },
    });
  });

  test('may say another value where one judgement covers two groups', () => {
    const limits = { 'ilacs-2018': { weakCriteria: { value: 3, combined: 5 } } };

    expect(
      toRuleSet({ ...nothing, limits }, rulesInForce).limits['ilacs-2018'].weakCriteria,
    ).toMatchObject({ value: 3, combined: 5 });
  });

  test('may change as many limits as it switches rules off', () => {
    const limits = { 'ilacs-2018': { weakCriteria: { value: 3 } } };

    expect(faultsOf({ limits, rulesOff: ['R-09'] })).toEqual([]);
  });

  test.each([
    ['changes nothing', {}, 'the file: changes no limit and switches no rule off'],
    [
      'takes the version of others',
      { version: '1.0.0', rulesOff: ['R-01'] },
      'version: 1.0.0 is taken by rules there are',
    ],
    [
      'switches off what is no rule',
      { rulesOff: ['R-01', 'R-99'] },
      'rulesOff[1]: R-99 cannot be switched off; R-01, R-02,',
    ],
    [
      'names a limit there is not',
      { limits: { 'ilacs-2018': { toString: { value: 1 } } } },
      'limits.ilacs-2018.toString: the rules use no such limit',
    ],
    [
      'counts in halves',
      { limits: { 'ilacs-2018': { weakCriteria: { value: 1.5 } } } },
      'limits.ilacs-2018.weakCriteria.value: must be a whole number from 0 to 1000',
    ],
    [
      'counts below nothing',
      { limits: { 'sif-2013': { weakCriteria: { value: 1, combined: -1 } } } },
      'limits.sif-2013.weakCriteria.combined: must be a whole number from 0 to 1000',
    ],
    [
      'counts beyond reason',
      { limits: { 'ilacs-2026': { entriesNeeded: { value: 1001 } } } },
      'limits.ilacs-2026.entriesNeeded.value: must be a whole number from 0 to 1000',
    ],
    [
      'asks for more than the whole',
      { limits: { 'ilacs-2023': { unevenShare: { value: 1.01 } } } },
      'limits.ilacs-2023.unevenShare.value: must be a share from 0 to 1',
    ],
  ] as const)('is refused where it %s', (_, changes, says) => {
    const [fault, ...others] = faultsOf(changes);

    expect(fault).toContain(says);
    expect(others).toEqual([]);
  });

  test('may go to the ends of what a limit can be', () => {
    const ends = {
      weakCriteria: { value: 0, combined: 1000 },
      unevenShare: { value: 0 },
      strongCoreShare: { value: 1 },
    };

    expect(faultsOf({ limits: { 'ilacs-2018': ends } })).toEqual([]);
  });

  test('is never made where it has a fault', () => {
    expect(() => toRuleSet(nothing, rulesInForce)).toThrow('changes no limit');
  });
});
