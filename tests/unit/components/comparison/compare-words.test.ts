import { describe, expect, test } from 'vitest';
import { explainColumn, verdictText } from '@/components/comparison/compare-words';
import { buildSideBySide } from '@/lib/comparison/side-by-side';
import { recordedAuthority } from '@/tests/support/public-record';

const names: Readonly<Record<string, string>> = {
  861: 'Stoke-on-Trent',
  335: 'Walsall',
  371: 'Doncaster',
  304: 'Brent',
};
const explain = (codes: readonly string[], area: string, day: string) => {
  const column = buildSideBySide(codes.map(recordedAuthority), {
    day,
    rule: 'publication',
    publishedBy: day,
  }).columns.find((one) => one.area === area);
  return column && explainColumn(column, (laCode) => names[laCode] ?? laCode);
};

describe('why a column cannot be compared', () => {
  test('is nothing where all of it is alike', () => {
    expect(explain(['861', '371'], 'leaders', '2026-11-22')).toBeNull();
  });

  test('names who was graded under which framework', () => {
    expect(explain(['861', '335'], 'leaders', '2019-03-31')).toBe(
      'Walsall was graded under the single inspection framework (to 2018), Stoke-on-Trent under the frameworks since 2018, which looked at other things.',
    );
  });

  test('names who has no overall grade, and says that the others can be compared', () => {
    expect(explain(['861', '371', '304'], 'overallEffectiveness', '2026-11-22')).toBe(
      'Brent has no overall grade: inspections that began in April 2026 or later give none. The others can be compared.',
    );
  });

  test('says that two groups of children had one grade together', () => {
    expect(explain(['861', '335'], 'inCare', '2025-07-10')).toBe(
      'Stoke-on-Trent had one grade for children in care and care leavers together, as until January 2023.',
    );
  });

  test('is in words too where two days cannot be set against each other', () => {
    expect(verdictText({ verdict: 'anotherJudgement' })).toContain('Cannot be compared');
    expect(verdictText({ verdict: 'nothingBefore' })).toBe('No report by then');
    expect(verdictText({ verdict: 'better' })).toBe('Better');
  });
});
