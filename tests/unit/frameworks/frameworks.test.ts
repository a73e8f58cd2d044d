import { describe, expect, test } from 'vitest';
import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import {
  criterionOf,
  frameworkFor,
  frameworkForStart,
  frameworkOf,
  frameworks,
  judgementOf,
} from '@/lib/frameworks';
import { careLeaversCriteria } from '@/lib/frameworks/criteria/care-leavers';
import { childrenInCareCriteria } from '@/lib/frameworks/criteria/children-in-care';
import { helpAndProtectionCriteria } from '@/lib/frameworks/criteria/help-and-protection';
import { leadersCriteria } from '@/lib/frameworks/criteria/leaders';
import { givesGrades } from '@/lib/frameworks/framework';
import { deriveJudgements } from '@/lib/rules/derive-judgements';

const versions = frameworkKeys.map((key) => frameworks[key]);
const allCriteria = [
  ...helpAndProtectionCriteria,
  ...childrenInCareCriteria,
  ...careLeaversCriteria,
  ...leadersCriteria,
];

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

describe('the framework a visit goes by', () => {
  const of = (theme: string | null, framework: FrameworkKey = 'ilacs-2026') =>
    frameworkOf({ framework, type: 'focusedVisit', theme });

  test('has the areas and criteria of an inspection, and no grade', () => {
    const { tableOrder, judgements, overall } = of(null, 'ilacs-2018');

    expect(tableOrder).toEqual([]);
    expect(overall).toBe('none');
    expect(givesGrades(of(null))).toBe(false);
    expect(givesGrades(frameworkFor('ilacs-2018'))).toBe(true);
    expect(judgements).toEqual(
      frameworkFor('ilacs-2018').judgements.filter(({ criteria }) => criteria.length > 0),
    );
    expect(deriveJudgements([], of(null)).judgements).toEqual([]);
  });

  test('has nothing in its letter that no criteria are looked at for', () => {
    expect(frameworkFor('sif-2013').bodyOrder).toContain('safeguardingBoard');
    expect(of(null, 'sif-2013').bodyOrder).toEqual(
      frameworkFor('sif-2013').bodyOrder.filter((area) => area !== 'safeguardingBoard'),
    );
  });

  test('begins with what its theme is about', () => {
    expect(of('Care leavers').bodyOrder).toEqual([
      'careLeavers',
      'helpAndProtection',
      'inCare',
      'leaders',
    ]);
    expect(of('Care leavers', 'ilacs-2018').bodyOrder[0]).toBe('inCareAndCareLeavers');
    expect(of('Something nobody knows').bodyOrder).toEqual(frameworkFor('ilacs-2026').bodyOrder);
  });

  test('is untouched for an inspection', () => {
    const inspection = { framework: 'ilacs-2023', type: 'shortInspection', theme: null } as const;

    expect(frameworkOf(inspection)).toBe(frameworkFor('ilacs-2023'));
  });
});

describe('every framework version', () => {
  test('has unique criterion ids that say which judgement they belong to', () => {
    const ids = allCriteria.map((criterion) => criterion.id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(79);
    expect(ids.filter((id) => !/^(HP|CC|CL|LE)-\d\d$/.test(id))).toEqual([]);
  });

  test('leaves no criterion without a judgement', () => {
    const orphans = versions.flatMap((framework) =>
      allCriteria.filter((criterion) => criterionOf(framework, criterion.id) !== criterion),
    );

    expect(orphans).toEqual([]);
  });

  test.each(versions)('$key lists its judgements once in table and body order', (framework) => {
    const areas = framework.judgements.map((judgement) => judgement.area);
    const sections = areas.filter((area) => area !== 'overallEffectiveness');

    expect(framework.tableOrder).toEqual(areas);
    expect(new Set(areas).size).toBe(areas.length);
    expect(framework.bodyOrder.toSorted()).toEqual(sections.toSorted());
  });

  test.each(versions)('$key puts overall effectiveness last or has none', (framework) => {
    const hasOverall = framework.overall !== 'none';

    expect(framework.tableOrder.indexOf('overallEffectiveness')).toBe(
      hasOverall ? framework.tableOrder.length - 1 : -1,
    );
  });

  test.each(versions)(
    '$key gives every graded section of practice its core criteria',
    (framework) => {
      const withoutCore = framework.judgements
        .filter((judgement) => !judgement.criteria.some((criterion) => criterion.core))
        .map((judgement) => judgement.area);

      expect(withoutCore.toSorted()).toEqual(
        framework.tableOrder
          .filter((area) => area === 'overallEffectiveness' || area === 'safeguardingBoard')
          .toSorted(),
      );
    },
  );

  test.each(versions)('$key puts sub-judgements under a judgement it has', (framework) => {
    const parents = framework.judgements.flatMap((judgement) => judgement.partOf ?? []);

    expect(parents.filter((parent) => !judgementOf(framework, parent))).toEqual([]);
  });

  test.each(versions)('$key cites its sources, limits included', (framework) => {
    const sources = [
      ...framework.references,
      ...Object.values(framework.limits).map((limit) => limit.reference),
    ];

    expect(framework.references.length).toBeGreaterThan(0);
    expect(sources.filter((source) => source.trim() === '')).toEqual([]);
  });

  test('says which limits were taken from published reports', () => {
    const { limits } = frameworkFor('ilacs-2023');
    const measured = Object.entries(limits)
      .filter(([, { reference }]) => /Published inspection reports of 2018 to 2026/.test(reference))
      .map(([name]) => name);

    expect(measured).toEqual([
      'weakCriteria',
      'unevenShare',
      'weaknessShareAtOutstanding',
      'strongCoreShare',
    ]);
  });

  test('follows the one before without a gap or an overlap', () => {
    const starts = versions.slice(1).map((framework) => framework.startsOn);
    const daysAfterEnd = versions
      .slice(0, -1)
      .map((framework) => framework.endsOn && dayAfter(framework.endsOn));

    expect(starts).toEqual(daysAfterEnd);
    expect(versions.at(-1)?.endsOn).toBeUndefined();
  });
});

describe('the framework of an inspection', () => {
  test.each([
    ['2013-11-01', 'sif-2013'],
    ['2013-11-19', 'sif-2013'],
    ['2017-12-31', 'sif-2013'],
    ['2018-01-01', 'ilacs-2018'],
    ['2018-01-29', 'ilacs-2018'],
    ['2019-02-04', 'ilacs-2018'],
    ['2022-12-05', 'ilacs-2018'],
    ['2023-01-16', 'ilacs-2023'],
    ['2026-03-16', 'ilacs-2023'],
    ['2026-03-31', 'ilacs-2023'],
    ['2026-04-01', 'ilacs-2026'],
    ['2026-04-27', 'ilacs-2026'],
  ])('that starts on %s is %s', (startedOn, key) => {
    expect(frameworkForStart(startedOn).key).toBe(key);
  });

  test('still has an overall grade on 16 March 2026 and none on 27 April 2026', () => {
    expect(frameworkForStart('2026-03-16').tableOrder).toContain('overallEffectiveness');
    expect(frameworkForStart('2026-04-27').tableOrder).not.toContain('overallEffectiveness');
  });

  test('is unknown before the first version', () => {
    expect(() => frameworkForStart('2013-10-31')).toThrow(
      'No framework was in force on 2013-10-31',
    );
  });
});

describe('what a version judges', () => {
  test('the care judgement of 2018 takes the criteria of both groups', () => {
    const ids = judgementOf(frameworkFor('ilacs-2018'), 'inCareAndCareLeavers')?.criteria.map(
      (criterion) => criterion.id.slice(0, 2),
    );

    expect(new Set(ids)).toEqual(new Set(['CC', 'CL']));
  });

  test('from 2023 care leavers stand apart', () => {
    expect(judgementOf(frameworkFor('ilacs-2023'), 'inCareAndCareLeavers')).toBeUndefined();
    expect(judgementOf(frameworkFor('ilacs-2023'), 'careLeavers')?.criteria).toBe(
      careLeaversCriteria,
    );
  });

  test('one rank has two labels', () => {
    expect(frameworkFor('sif-2013').gradeWords.requiresImprovement).toBe('Requires improvement');
    expect(frameworkFor('ilacs-2018').gradeWords.requiresImprovement).toBe(
      'Requires improvement to be good',
    );
  });

  test('the safeguarding board is graded beside the single inspection', () => {
    expect(judgementOf(frameworkFor('sif-2013'), 'safeguardingBoard')?.separate).toBe(true);
  });

  test('a criterion nobody judges is unknown', () => {
    expect(criterionOf(frameworkFor('ilacs-2026'), 'HP-99')).toBeUndefined();
  });
});
