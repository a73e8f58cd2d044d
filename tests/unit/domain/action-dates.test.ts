import { describe, expect, test } from 'vitest';
import { actionDates } from '@/lib/domain/action-dates';

const improvement = [{ kind: 'improvement' }] as const;
const urgent = [{ kind: 'improvement' }, { kind: 'priorityAction' }] as const;
const inspection = { type: 'standardInspection', areas: improvement } as const;

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
    const visit = { type: 'focusedVisit', publishedOn: '2019-03-18', areas: urgent } as const;

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
    const visit = { type: 'focusedVisit', publishedOn: '2018-06-04', areas: urgent } as const;

    expect(actionDates(visit).map(({ kind }) => kind)).toEqual(['priorityPlan']);
  });

  test('nothing is due before publication, without areas, or after a visit without priority', () => {
    expect(actionDates({ ...inspection, publishedOn: null })).toEqual([]);
    expect(actionDates({ ...inspection, areas: [], publishedOn: '2019-03-18' })).toEqual([]);
    expect(
      actionDates({ type: 'monitoringVisit', areas: improvement, publishedOn: '2019-03-18' }),
    ).toEqual([]);
  });

  test('the first single inspections are counted, and no day beyond the holidays that are known', () => {
    expect(actionDates({ ...inspection, publishedOn: '2013-12-20' })[0]?.dueOn).toBe('2014-04-02');
    expect(actionDates({ ...inspection, publishedOn: '2012-12-20' })).toEqual([]);
    expect(actionDates({ ...inspection, publishedOn: '2090-12-20' })).toEqual([]);
  });
});
