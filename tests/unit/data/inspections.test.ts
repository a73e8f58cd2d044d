import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor, frameworkForStart } from '@/lib/frameworks';
import {
  inspections,
  localAuthorities,
  type RecordedInspection,
  sources,
  visits,
} from './reference-data';

const areasOf = ({ judgements }: RecordedInspection) => Object.keys(judgements).sort();
const ofStoke = inspections.filter(({ laCode }) => laCode === '861');

describe('inspections', () => {
  test('are 497: 173 single, 168 + 145 + 11 under the versions since', () => {
    const count = (framework: string) =>
      inspections.filter((inspection) => inspection.framework === framework).length;

    expect(inspections).toHaveLength(497);
    expect(['sif-2013', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026'].map(count)).toEqual([
      173, 168, 145, 11,
    ]);
  });

  // The digest was taken from the published judgements themselves, one a line as
  // "861-2019-03-18 leaders inadequate", sorted. It moves when any judgement does.
  test('carry the 2,631 judgements exactly as published', () => {
    const lines = inspections.flatMap(({ laCode, publishedOn, judgements }) =>
      Object.entries(judgements).map(
        ([area, outcome]) => `${laCode}-${publishedOn} ${area} ${outcome}`,
      ),
    );

    expect(lines).toHaveLength(2_631);
    expect(createHash('sha256').update(lines.sort().join('\n')).digest('hex')).toBe(
      '40216984dcde78e026754bbf2c8f4833d693fa8992b32d79e1b45d909a285b93',
    );
  });

  test('follow the framework in force when they started, the single inspection framework aside', () => {
    expect(
      inspections.filter(
        ({ framework, startedOn }) =>
          framework !== 'sif-2013' &&
          (!startedOn || frameworkForStart(startedOn).key !== framework),
      ),
    ).toEqual([]);
  });

  test('judge only what their framework judges, and all of it but the safeguarding board', () => {
    const expected = (inspection: RecordedInspection) =>
      frameworkFor(inspection.framework)
        .tableOrder.filter(
          (area) => area !== 'safeguardingBoard' || inspection.judgements.safeguardingBoard,
        )
        .toSorted();

    expect(
      inspections.filter(
        (inspection) => areasOf(inspection).join() !== expected(inspection).join(),
      ),
    ).toEqual([]);
  });

  test('have no overall grade from April 2026, and one to the end of March', () => {
    const without = inspections.filter(({ judgements }) => !judgements.overallEffectiveness);

    expect(without).toHaveLength(11);
    expect(without.filter(({ startedOn = '' }) => startedOn < '2026-04-01')).toEqual([]);
  });

  test('never copy a combined care judgement to care leavers', () => {
    expect(
      inspections.filter(
        ({ judgements }) => judgements.inCareAndCareLeavers && judgements.careLeavers,
      ),
    ).toEqual([]);
  });

  test('start before they end and end before they are published', () => {
    expect(
      inspections.filter(
        ({ startedOn = '0', endedOn = startedOn, publishedOn }) =>
          startedOn > endedOn || endedOn >= publishedOn,
      ),
    ).toEqual([]);
  });

  test('leave six start dates of former authorities unknown', () => {
    expect(
      inspections
        .filter(({ startedOn }) => !startedOn)
        .map(({ laCode, publishedOn }) => `${laCode} ${publishedOn}`),
    ).toEqual([
      '835 2016-05-23',
      '836 2017-11-24',
      '837 2014-06-30',
      '909 2015-05-13',
      '909 2018-01-29',
      '928 2016-04-27',
    ]);
  });

  test('keep the correction Ofsted made to Staffordshire’s care leavers grade', () => {
    expect(inspections.filter(({ corrections }) => corrections)).toEqual([
      expect.objectContaining({
        laCode: '860',
        startedOn: '2023-11-06',
        judgements: expect.objectContaining({ careLeavers: 'requiresImprovement' }),
        corrections: [
          expect.objectContaining({
            area: 'careLeavers',
            from: 'good',
            to: 'requiresImprovement',
            recordedOn: '2025-09-25',
          }),
        ],
      }),
    ]);
  });

  test('tell the story of Stoke-on-Trent with dates on site and of publication', () => {
    expect(
      ofStoke.map(({ framework, startedOn, endedOn, publishedOn, judgements }) => [
        framework,
        startedOn,
        endedOn,
        publishedOn,
        judgements.overallEffectiveness,
      ]),
    ).toEqual([
      ['sif-2013', '2015-06-01', '2015-06-25', '2015-08-10', 'requiresImprovement'],
      ['ilacs-2018', '2019-02-04', '2019-02-15', '2019-03-18', 'inadequate'],
      ['ilacs-2018', '2022-10-03', '2022-10-14', '2022-11-25', 'requiresImprovement'],
      ['ilacs-2023', '2025-05-12', '2025-05-23', '2025-07-15', 'requiresImprovement'],
    ]);
    expect(ofStoke[0]?.judgements.adoption).toBe('good');
    expect(ofStoke[2]?.leadInspectors).toEqual(['Rebecca Quested', 'Matthew Reed']);
    expect(ofStoke[3]?.judgements).toMatchObject({
      inCare: 'good',
      careLeavers: 'requiresImprovement',
    });
  });
});

describe('visits', () => {
  test('are 371 focused and 76 monitoring visits, each on a day of its own', () => {
    expect(visits.filter(({ type }) => type === 'focusedVisit')).toHaveLength(371);
    expect(visits.filter(({ type }) => type === 'monitoringVisit')).toHaveLength(76);
    expect(new Set(visits.map(({ laCode, startedOn }) => `${laCode} ${startedOn}`)).size).toBe(447);
  });

  test('follow the framework in force when they started', () => {
    expect(
      visits.filter(({ framework, startedOn }) => frameworkForStart(startedOn).key !== framework),
    ).toEqual([]);
  });

  test('start before they end and end before their letter is published', () => {
    expect(
      visits.filter(
        ({ startedOn, endedOn = startedOn, publishedOn = '9' }) =>
          startedOn > endedOn || endedOn >= publishedOn,
      ),
    ).toEqual([]);
  });

  test('include the one to Stoke-on-Trent of April 2018', () => {
    expect(visits.find(({ laCode }) => laCode === '861')).toMatchObject({
      type: 'focusedVisit',
      startedOn: '2018-04-11',
      endedOn: '2018-04-12',
      publishedOn: '2018-05-09',
      theme: 'Vulnerable adolescents',
      priorityAction: false,
      improvementItems: 3,
    });
  });
});

describe('inspections and visits', () => {
  test('belong to an authority we hold and cite a source we hold', () => {
    const authorities = new Set(localAuthorities.map(({ laCode }) => laCode));
    const known = new Set(sources.map(({ id }) => id));

    expect(
      [...inspections, ...visits].filter(
        ({ laCode, source }) => !authorities.has(laCode) || !known.has(source),
      ),
    ).toEqual([]);
  });
});

/** Where each authority of the day stood: its newest inspection begun by one day and published by another. */
function standing(asAt: string, publishedBy: string): RecordedInspection[] {
  const known = inspections
    .filter(
      ({ startedOn, publishedOn }) =>
        (startedOn ?? publishedOn) <= asAt && publishedOn <= publishedBy,
    )
    .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn));
  const existing = new Set(
    localAuthorities
      .filter(
        ({ establishedOn = '0', abolishedOn = '9' }) => establishedOn <= asAt && asAt < abolishedOn,
      )
      .map(({ laCode }) => laCode),
  );
  return [...new Map(known.map((inspection) => [inspection.laCode, inspection])).values()].filter(
    ({ laCode }) => existing.has(laCode),
  );
}

const regionOf = (code: string) =>
  localAuthorities.find(({ laCode }) => laCode === code)?.ofstedRegion;

function shareGoodOrBetter(
  area: JudgementArea,
  [asAt, publishedBy]: [string, string],
  region?: string,
): number {
  const judged = standing(asAt, publishedBy).filter(
    ({ laCode, judgements }) => judgements[area] && (!region || regionOf(laCode) === region),
  );
  const good = judged.filter(({ judgements }) =>
    ['good', 'outstanding'].includes(judgements[area] ?? ''),
  );
  return Math.round((100 * good.length) / judged.length);
}

describe('the record against figures Ofsted published', () => {
  test.each([
    ['overallEffectiveness', ['2018-08-31', '2018-10-31'], undefined, 42],
    ['overallEffectiveness', ['2019-08-31', '2019-09-30'], undefined, 49],
    ['leaders', ['2019-08-31', '2019-09-30'], undefined, 56],
    ['overallEffectiveness', ['2022-03-31', '2022-04-30'], undefined, 53],
    ['overallEffectiveness', ['2024-03-31', '2024-06-30'], undefined, 60],
    ['helpAndProtection', ['2024-03-31', '2024-06-30'], undefined, 54],
    ['overallEffectiveness', ['2024-03-31', '2024-06-30'], 'London', 85],
    ['overallEffectiveness', ['2024-03-31', '2024-06-30'], 'North West', 36],
  ] as const)(
    '%s at %s in %s: %i%% good or outstanding',
    (area, [asAt, publishedBy], region, share) => {
      expect(shareGoodOrBetter(area, [asAt, publishedBy], region)).toBe(share);
    },
  );

  test.each([
    ['outstanding', 36],
    ['good', 67],
    ['requiresImprovement', 31],
    ['inadequate', 19],
  ])('%s overall at 31 March 2025: %i', (grade, number) => {
    expect(
      standing('2025-03-31', '2025-06-30').filter(
        ({ judgements }) => judgements.overallEffectiveness === grade,
      ),
    ).toHaveLength(number);
  });

  test('17 inadequate in November 2022', () => {
    expect(
      standing('2022-11-24', '2022-11-24').filter(
        ({ judgements }) => judgements.overallEffectiveness === 'inadequate',
      ),
    ).toHaveLength(17);
  });
});
