import { describe, expect, test } from 'vitest';
import { startableThemes } from '@/lib/domain/visits';
import { frameworkOf, frameworks } from '@/lib/frameworks';
import { criteriaOfTheme } from '@/lib/frameworks/visit-criteria';
import { ids } from '@/tests/unit/rules/build';

const versions = (['ilacs-2018', 'ilacs-2023', 'ilacs-2026'] as const).map(
  (key) => frameworks[key],
);

/** "HP 1-3 7, LE 6" as ids. */
function toIds(short: string): string[] {
  return short.split(', ').flatMap((part) => {
    const [group = '', ...runs] = part.split(' ');
    return runs.flatMap((run) => {
      const [from = 0, to = from] = run.split('-').map(Number);
      return ids(group, from, to);
    });
  });
}

describe('what a visit looks at', () => {
  test.each([
    ['Front door', 'HP 1-5 7 20 22, LE 6 8-9'],
    ['Children in need or subject to a protection plan', 'HP 5-11 20 22, LE 6 8-9'],
    ['Vulnerable adolescents', 'HP 5 9 12-14 16 20 22, CC 17, CL 10, LE 4 6 8'],
    ['Disabled children', 'HP 7-9 18 20 22, CC 20, LE 6 8 12'],
    ['Children in care', 'CC 1 3 7-18, LE 5-6 8-9'],
    ['Achieving permanence', 'CC 2-11, LE 6 8 16'],
    ['Care leavers', 'CL 1-15, LE 5-6 8'],
  ])('%s: %s', (theme, short) => {
    expect([...(criteriaOfTheme(frameworks['ilacs-2023'], theme) ?? [])]).toEqual(toIds(short));
  });

  test('is of the criteria that the framework has', () => {
    const { judgements, ...others } = frameworks['ilacs-2023'];
    const leaders = { ...others, judgements: judgements.filter(({ area }) => area === 'leaders') };

    expect(criteriaOfTheme(leaders, 'Front door')).toEqual(new Set(toIds('LE 6 8 9')));
  });

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
