import { describe, expect, test } from 'vitest';
import { describeOverall } from '@/app/(public)/how-grades-are-derived/describe-overall';
import {
  compareOverall,
  countHistory,
  countLeaders,
  listExceptions,
} from '@/app/(public)/how-grades-are-derived/published-history';
import { frameworkFor } from '@/lib/frameworks/index';
import type { PublishedGrades } from '@/lib/queries/published-grades';

function inspection(given: Partial<PublishedGrades>): PublishedGrades {
  return {
    id: '1',
    laCode: '332',
    laName: 'Dudley',
    framework: 'ilacs-2018',
    type: 'standardInspection',
    startedOn: '2018-10-29',
    endedOn: '2018-11-09',
    publishedOn: '2018-12-04',
    evidenceReleased: false,
    judgements: {},
    ...given,
  };
}

const dudley = inspection({
  judgements: {
    leaders: 'good',
    helpAndProtection: 'requiresImprovement',
    inCareAndCareLeavers: 'good',
    overallEffectiveness: 'requiresImprovement',
  },
});
const asRule = inspection({
  id: '2',
  judgements: { ...dudley.judgements, overallEffectiveness: 'good' },
});
const withoutOverall = inspection({
  id: '3',
  framework: 'ilacs-2026',
  judgements: {
    leaders: 'good',
    helpAndProtection: 'good',
    inCare: 'good',
    careLeavers: 'good',
  },
});
const history = [withoutOverall, dudley, asRule];
const compared = compareOverall(history);

describe('published history', () => {
  test('leaves out inspections without an overall grade', () => {
    expect(compared.map(({ inspection: { id } }) => id)).toEqual(['1', '2']);
  });

  test('is counted by version, newest first', () => {
    expect(countHistory(history, compared)).toMatchObject([
      { key: 'ilacs-2026', hasOverall: false, published: 1, compared: 0 },
      { key: 'ilacs-2023', published: 0, compared: 0 },
      { key: 'ilacs-2018', published: 2, compared: 2, asRule: 1, room: 2 },
      { key: 'sif-2013', published: 0, compared: 0 },
    ]);
  });

  test('lists an inspection that differs from the rule with the way to it', () => {
    expect(listExceptions(compared)).toMatchObject([
      {
        council: 'Dudley',
        dates: '29 October to 9 November 2018',
        href: '/local-authorities/332/inspections/2018-10-29',
        published: 'requiresImprovement',
        derived: 'good',
        rule: { code: 'O-06', href: '/how-grades-are-derived?framework=ilacs-2018#O-06' },
        latitude: true,
      },
    ]);
  });

  test('says when an inspection was published where its days on site are unknown', () => {
    const unknown = { ...dudley, startedOn: null, endedOn: null };

    expect(listExceptions(compareOverall([unknown]))).toMatchObject([
      {
        dates: 'published 4 December 2018',
        href: '/local-authorities/332/inspections/2018-12-04',
      },
    ]);
  });

  test('counts leaders that stand further above practice than the rules allow', () => {
    const far = inspection({ judgements: { leaders: 'good', helpAndProtection: 'inadequate' } });

    expect(countLeaders([dudley, far])).toEqual({ inspections: 2, within: 1 });
  });
});

describe('describeOverall', () => {
  test('counts each line and the sets of grades that leave room', () => {
    const { lines, room, versions } = describeOverall(frameworkFor('ilacs-2018'), compared);

    expect(lines.find(({ code }) => code === 'O-06')).toMatchObject({
      all: { asRule: 1, inspections: 2 },
      room: { asRule: 1, inspections: 2 },
    });
    expect(room).toMatchObject([{ derived: 'good', asRule: 1, inspections: 2 }]);
    expect(versions).toEqual(['ILACS 2018']);
  });

  test('has no lines where the version has no overall grade', () => {
    const { lines, room, without } = describeOverall(frameworkFor('ilacs-2026'), compared);

    expect({ lines, room }).toEqual({ lines: [], room: [] });
    expect(without.code).toBe('O-00');
  });
});
