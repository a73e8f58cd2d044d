import { describe, expect, test } from 'vitest';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { judgementAreaFromSegment, paths, problemKindFromSegment, problemKinds } from '@/lib/paths';

describe('paths', () => {
  test('lead to a paragraph of a published inspection', () => {
    expect(paths.localAuthorities.inspection('861', '2019-02-04', 'p12')).toBe(
      '/local-authorities/861/inspections/2019-02-04#p12',
    );
  });

  test('lead to an entry behind it', () => {
    expect(paths.localAuthorities.evidence('861', '2019-02-04', 'P03')).toBe(
      '/local-authorities/861/inspections/2019-02-04/evidence#P03',
    );
  });

  test('lead to a rule under the framework version that used it', () => {
    expect(paths.howGradesAreDerivedUnder('ilacs-2018', 'R-01')).toBe(
      '/how-grades-are-derived?framework=ilacs-2018#R-01',
    );
  });

  test('spell a judgement in kebab-case', () => {
    expect(paths.inspections.judgement('1', 'inCareAndCareLeavers')).toBe(
      '/inspections/1/judgements/in-care-and-care-leavers',
    );
  });

  test('carry where to go after signing in', () => {
    expect(paths.signIn('/inspections?status=planned')).toBe(
      '/sign-in?next=%2Finspections%3Fstatus%3Dplanned',
    );
  });

  test('cannot be left by what stands in an id', () => {
    expect(paths.inspections.evidenceEntry('a/b', '../c?d#e')).toBe(
      '/inspections/a%2Fb/evidence/..%2Fc%3Fd%23e',
    );
  });
});

describe('segments', () => {
  test.each(judgementAreas)('read back %s', (area) => {
    const segment = paths.inspections.judgement('1', area).split('/').at(-1) ?? '';

    expect(judgementAreaFromSegment(segment)).toBe(area);
  });

  test.each(problemKinds)('read back the problem %s', (kind) => {
    expect(problemKindFromSegment(paths.problems[kind].split('/').at(-1) ?? '')).toBe(kind);
  });

  test('that name nothing are nothing', () => {
    expect(judgementAreaFromSegment('helpAndProtection')).toBeNull();
    expect(problemKindFromSegment('toString')).toBeNull();
  });
});
