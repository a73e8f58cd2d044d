import { describe, expect, test } from 'vitest';
import { type ChangeSince, changeSince } from '@/lib/comparison/change-since';
import type { AsAt } from '@/lib/domain/as-at';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { recordedAuthority } from '@/tests/support/public-record';
import { neighbourLists } from '@/tests/unit/data/reference-data';

const today: AsAt = { day: '2026-11-22', rule: 'publication', publishedBy: '2026-11-22' };
const change = (laCode: string, area: JudgementArea, since = '2018-01-01') =>
  changeSince(recordedAuthority(laCode), area, since, today);

const neighbours = neighbourLists
  .filter(({ model, laCode }) => model === 2025 && laCode === '861')
  .flatMap((list) => list.neighbours)
  .map(({ laCode }) => change(laCode, 'helpAndProtection'));
const named = (wanted: (one: ChangeSince) => boolean) =>
  neighbours.filter(wanted).map(({ authority }) => authority.name);

describe('what became of a judgement since a day', () => {
  test('answers which of Stoke’s 2025 neighbours improved on help and protection since 2018', () => {
    expect(named(({ verdict }) => verdict === 'better')).toEqual([
      'Walsall',
      'Doncaster',
      'North East Lincolnshire',
      'Kingston upon Hull',
      'Sandwell',
      'Derby',
      'Rotherham',
    ]);
    expect(named(({ verdict }) => verdict === 'same')).toEqual([
      'Rochdale',
      'Wolverhampton',
      'Tameside',
    ]);
  });

  test('says that all ten of these first grades were given under another framework', () => {
    expect(named(({ crosses }) => crosses)).toHaveLength(10);
  });

  test('answers the same among inspections since 2018 alone, where two more fell', () => {
    expect(named(({ alike }) => alike?.verdict === 'better')).toEqual([
      'Walsall',
      'Doncaster',
      'North East Lincolnshire',
      'Kingston upon Hull',
      'Sandwell',
      'Rotherham',
    ]);
    expect(named(({ alike }) => alike?.verdict === 'worse')).toEqual(['Wolverhampton', 'Tameside']);
  });

  test('begins with what stood on the day and goes through every inspection since', () => {
    const steps = change('371', 'helpAndProtection').steps.map(
      ({ inspection, outcome }) => `${inspection.publishedOn} ${outcome}`,
    );

    expect(steps).toEqual([
      '2015-11-27 inadequate',
      '2018-01-19 good',
      '2022-04-08 requiresImprovement',
      '2025-03-18 good',
    ]);
  });

  test('does not set a grade for both care groups against one for care leavers', () => {
    expect(change('861', 'careLeavers', '2020-01-01').verdict).toBe('anotherJudgement');
  });

  test('says that a new authority had nothing before', () => {
    expect(change('839', 'leaders', '2019-12-31').verdict).toBe('nothingBefore');
  });

  test('says nothing of the overall grade where the newest inspection gives none', () => {
    expect(change('304', 'overallEffectiveness').verdict).toBe('anotherJudgement');
  });

  test('is no change from a day to itself', () => {
    expect(change('861', 'leaders', '2026-11-22').verdict).toBe('same');
  });
});
