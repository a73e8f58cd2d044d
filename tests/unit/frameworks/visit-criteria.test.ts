import { describe, expect, test } from 'vitest';
import { startableThemes } from '@/lib/domain/visits';
import { frameworkOf, frameworks } from '@/lib/frameworks';
import { criteriaOfTheme } from '@/lib/frameworks/visit-criteria';

const versions = (['ilacs-2018', 'ilacs-2023', 'ilacs-2026'] as const).map(
  (key) => frameworks[key],
);

describe('what a visit looks at', () => {
  test.each(startableThemes)('%s has criteria in every version that visits go by', (theme) => {
    const counts = versions.map((version) => criteriaOfTheme(version, theme)?.size ?? 0);

    expect(Math.min(...counts)).toBeGreaterThan(5);
  });

  test('is of the framework and no more than half of it', () => {
    for (const version of versions) {
      const own = version.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id));
      for (const theme of startableThemes) {
        const looked = [...(criteriaOfTheme(version, theme) ?? [])];

        expect(looked.filter((id) => !own.includes(id))).toEqual([]);
        expect(looked.length).toBeLessThan(new Set(own).size / 2);
      }
    }
  });

  test('begins with the judgements that the theme puts first', () => {
    const framework = frameworkOf({
      framework: 'ilacs-2023',
      type: 'focusedVisit',
      theme: 'Care leavers',
    });
    const looked = criteriaOfTheme(framework, 'Care leavers') ?? new Set();

    expect(framework.bodyOrder[0]).toBe('careLeavers');
    expect(looked.has('CL-04')).toBe(true);
    expect(looked.has('HP-02')).toBe(false);
    expect(looked.has('LE-05')).toBe(true);
  });

  test.each([['Whole service (COVID-19 period)'], ['Something of 2016'], [null]])(
    'is everything for %s',
    (theme) => {
      expect(criteriaOfTheme(frameworks['ilacs-2023'], theme)).toBeNull();
    },
  );
});
