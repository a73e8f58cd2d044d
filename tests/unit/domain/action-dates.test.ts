import { describe, expect, test } from 'vitest';
import { actionDates } from '@/lib/domain/action-dates';

const improvement = [{ kind: 'improvement' }] as const;
const urgent = [{ kind: 'improvement' }, { kind: 'priorityAction' }] as const;
const graded = { framework: 'ilacs-2018', judgements: [] } as const;
const inspection = { ...graded, type: 'standardInspection', areas: improvement } as const;
const overall = (outcome: 'inadequate' | 'requiresImprovement') =>
  [
    { area: 'leaders', outcome: 'inadequate' },
    { area: 'overallEffectiveness', outcome },
  ] as const;
const failing = { ...inspection, judgements: overall('inadequate') } as const;

describe('by when a council answers', () => {
  test('70 working days after the report, across Easter and three other bank holidays', () => {
    // Stoke-on-Trent: Good Friday, Easter Monday and both holidays of May lie between.
    expect(actionDates({ ...inspection, publishedOn: '2019-03-18' })).toEqual([
      { kind: 'actionPlan', workingDays: 70, dueOn: '2019-06-28' },
    ]);
    // As Stockton-on-Tees minuted it.
    expect(actionDates({ ...inspection, publishedOn: '2023-05-09' })[0]?.dueOn).toBe('2023-08-16');
  });

  test('an area for priority action asks for a draft after 20 working days and a plan after 70', () => {
    const visit = {
      ...graded,
      type: 'focusedVisit',
      publishedOn: '2019-03-18',
      areas: urgent,
    } as const;

    expect(actionDates(visit)).toEqual([
      { kind: 'priorityDraft', workingDays: 20, dueOn: '2019-04-15' },
      { kind: 'priorityPlan', workingDays: 70, dueOn: '2019-06-28' },
    ]);
    expect(actionDates({ ...inspection, areas: urgent, publishedOn: '2019-04-01' })).toEqual([
      { kind: 'priorityDraft', workingDays: 20, dueOn: '2019-05-01' },
      { kind: 'actionPlan', workingDays: 70, dueOn: '2019-07-12' },
    ]);
  });

  test('no draft was asked for before August 2018', () => {
    const visit = {
      ...graded,
      type: 'focusedVisit',
      publishedOn: '2018-06-04',
      areas: urgent,
    } as const;

    expect(actionDates(visit).map(({ kind }) => kind)).toEqual(['priorityPlan']);
  });

  test('nothing is due before publication, without areas, or after a visit without priority', () => {
    expect(actionDates({ ...inspection, publishedOn: null })).toEqual([]);
    expect(actionDates({ ...inspection, areas: [], publishedOn: '2019-03-18' })).toEqual([]);
    expect(
      actionDates({
        ...graded,
        type: 'monitoringVisit',
        areas: improvement,
        publishedOn: '2019-03-18',
      }),
    ).toEqual([]);
  });

  test('the first single inspections are counted, and no day beyond the holidays that are known', () => {
    expect(actionDates({ ...inspection, publishedOn: '2013-12-20' })[0]?.dueOn).toBe('2014-04-02');
    expect(actionDates({ ...inspection, publishedOn: '2012-12-20' })).toEqual([]);
    expect(actionDates({ ...inspection, publishedOn: '2090-12-20' })).toEqual([]);
  });
});

describe('when inspectors look again', () => {
  const monitoring = (publishedOn: string, more: Partial<Parameters<typeof actionDates>[0]> = {}) =>
    actionDates({ ...failing, publishedOn, ...more }).filter(
      ({ kind }) => kind === 'firstMonitoringVisit',
    );

  test('within four weeks of the day the action plan is due', () => {
    // Stoke-on-Trent: Easter and both holidays of May lie before the plan, and no holiday after it.
    expect(actionDates({ ...failing, publishedOn: '2019-03-18' })).toEqual([
      { kind: 'actionPlan', workingDays: 70, dueOn: '2019-06-28' },
      { kind: 'firstMonitoringVisit', planDueOn: '2019-06-28', dueOn: '2019-07-26' },
    ]);
  });

  test('nobody comes on a bank holiday: the day before it counts', () => {
    // The four weeks end on Easter Monday, so the last day for it is the Thursday before Good Friday.
    expect(monitoring('2018-12-12')).toEqual([
      { kind: 'firstMonitoringVisit', planDueOn: '2019-03-25', dueOn: '2019-04-18' },
    ]);
    // They end on the second day of Christmas.
    expect(monitoring('2017-08-21')).toEqual([
      { kind: 'firstMonitoringVisit', planDueOn: '2017-11-28', dueOn: '2017-12-22' },
    ]);
  });

  test('follows from the grade, whether the list of what to improve is held or not', () => {
    expect(actionDates({ ...failing, areas: [], publishedOn: '2019-03-18' })).toEqual(
      monitoring('2019-03-18'),
    );
  });

  test('only where overall effectiveness is inadequate, and only while the rule stood', () => {
    expect(monitoring('2019-03-18', { judgements: overall('requiresImprovement') })).toEqual([]);
    expect(monitoring('2016-05-30', { framework: 'sif-2013' })).toEqual([]);
    expect(monitoring('2016-05-31', { framework: 'sif-2013' })).toHaveLength(1);
    expect(monitoring('2025-03-18', { framework: 'ilacs-2023' })).toHaveLength(1);
    expect(monitoring('2026-08-20', { framework: 'ilacs-2026' })).toEqual([]);
  });
});
