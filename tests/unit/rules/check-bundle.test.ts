import { describe, expect, test } from 'vitest';
import { type CheckableBundle, checkBundle } from '@/lib/rules/check-bundle';

const entry = { id: 'P1', area: 'helpAndProtection', criteria: ['HP-02'] } as const;
const bundle: CheckableBundle = {
  framework: 'ilacs-2018',
  inspection: { type: 'standardInspection', startedOn: '2019-02-04', endedOn: '2019-02-15' },
  evidence: [entry],
};

function checkEntries(...evidence: CheckableBundle['evidence']) {
  return checkBundle({ ...bundle, evidence });
}

function checkInspection(changes: Partial<CheckableBundle['inspection']>) {
  return checkBundle({ ...bundle, inspection: { ...bundle.inspection, ...changes } });
}

describe('checking a bundle', () => {
  test('finds nothing wrong with a good one', () => {
    expect(checkBundle(bundle)).toEqual({ faults: [], warnings: [] });
  });

  test('refuses an id used twice', () => {
    expect(checkEntries(entry, { ...entry, criteria: ['HP-05'] }).faults).toEqual([
      'evidence[1] (P1): the id is already used by evidence[0]',
    ]);
  });

  test('refuses a judgement the framework does not have', () => {
    expect(checkEntries({ ...entry, area: 'careLeavers', criteria: ['CL-01'] }).faults).toEqual([
      'evidence[0] (P1): ilacs-2018 takes no evidence about careLeavers',
    ]);
  });

  test('refuses evidence about the overall grade', () => {
    expect(checkEntries({ ...entry, area: 'overallEffectiveness' }).faults).toHaveLength(1);
  });

  test('refuses a criterion no framework has', () => {
    expect(checkEntries({ ...entry, criteria: ['HP-02', 'HP-99'] }).faults).toEqual([
      'evidence[0] (P1): ilacs-2018 has no criterion HP-99',
    ]);
  });

  test('warns of a criterion of another judgement', () => {
    expect(checkEntries({ ...entry, criteria: ['HP-02', 'LE-09'] })).toEqual({
      faults: [],
      warnings: [
        'evidence[0] (P1): LE-09 is a criterion of another judgement than helpAndProtection',
      ],
    });
  });

  test('refuses an end before the start', () => {
    expect(checkInspection({ endedOn: '2019-02-03' }).faults).toEqual([
      'inspection.endedOn: 2019-02-03 is before the start, 2019-02-04',
    ]);
  });

  test('warns of a framework that was not in force', () => {
    const late = { startedOn: '2026-04-27', endedOn: '2026-05-08' };

    expect(checkInspection(late).warnings).toEqual([
      'framework: ilacs-2018 was not in force on 2026-04-27, when the inspection began',
    ]);
  });

  test('warns of a type the framework does not have', () => {
    expect(checkInspection({ type: 'singleInspection' }).warnings).toEqual([
      'inspection.type: ilacs-2018 has no singleInspection',
    ]);
  });

  test('takes a single re-inspection of 2018 as the record states it', () => {
    const single = {
      ...bundle,
      framework: 'sif-2013',
      inspection: {
        type: 'singleReinspection',
        startedOn: '2018-06-11',
        endedOn: '2018-06-29',
      },
    } as const;

    expect(checkBundle(single)).toEqual({ faults: [], warnings: [] });
  });

  test('takes an inspection of a single day', () => {
    expect(checkInspection({ endedOn: '2019-02-04' }).faults).toEqual([]);
  });

  test.each([
    ['2017-12-31', 1],
    ['2018-01-01', 0],
    ['2022-12-31', 0],
    ['2023-01-01', 1],
  ])('of a version in force from 2018 to 2022, begun on %s, warns %i times', (day, warnings) => {
    const dates = { startedOn: day, endedOn: '2023-02-01' };

    expect(checkInspection(dates).warnings).toHaveLength(warnings);
  });

  test('takes any later start where the version is still in force', () => {
    const late = { type: 'standardInspection', startedOn: '2031-01-01', endedOn: '2031-01-09' };

    expect(checkBundle({ ...bundle, framework: 'ilacs-2026', inspection: late }).warnings).toEqual(
      [],
    );
  });

  test.each(['singleInspection', 'singleReinspection'])('ILACS has no %s', (type) => {
    expect(checkInspection({ type }).warnings).toEqual([
      `inspection.type: ilacs-2018 has no ${type}`,
    ]);
  });

  test('the single inspection framework has no short inspection', () => {
    const { warnings } = checkBundle({
      ...bundle,
      framework: 'sif-2013',
      inspection: { ...bundle.inspection, type: 'shortInspection' },
    });

    expect(warnings).toEqual(['inspection.type: sif-2013 has no shortInspection']);
  });

  test('names every fault with its place', () => {
    const { faults, warnings } = checkBundle({
      ...bundle,
      inspection: { ...bundle.inspection, endedOn: '2019-02-03' },
      evidence: [
        { ...entry, criteria: ['HP-98', 'HP-99'] },
        entry,
        { id: 'P2', area: 'safeguardingBoard', criteria: ['HP-02'] },
        { id: 'P3', area: 'leaders', criteria: ['LE-01', 'HP-02', 'CC-01'] },
      ],
    });

    expect(faults).toEqual([
      'inspection.endedOn: 2019-02-03 is before the start, 2019-02-04',
      'evidence[0] (P1): ilacs-2018 has no criterion HP-98',
      'evidence[0] (P1): ilacs-2018 has no criterion HP-99',
      'evidence[1] (P1): the id is already used by evidence[0]',
      'evidence[2] (P2): ilacs-2018 takes no evidence about safeguardingBoard',
    ]);
    expect(warnings).toEqual([
      'evidence[3] (P3): HP-02 is a criterion of another judgement than leaders',
      'evidence[3] (P3): CC-01 is a criterion of another judgement than leaders',
    ]);
  });
});
