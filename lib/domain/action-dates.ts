import { firstHolidayYear, lastHolidayYear } from './bank-holidays';
import type { FrameworkKey } from './frameworks';
import type { JudgementOutcome } from './grades';
import { type EventType, hasGrades } from './inspections';
import type { JudgementArea } from './judgement-areas';
import {
  actionPlanWorkingDays,
  addWorkingDays,
  lastWorkingDayBy,
  priorityActionDraftWorkingDays,
  priorityActionPlanWorkingDays,
} from './working-days';

/** A day that follows from a report or letter: what a council draws up by then, or when inspectors first look again. */
export type ActionDate =
  | {
      kind: 'actionPlan' | 'priorityDraft' | 'priorityPlan';
      workingDays: number;
      /** YYYY-MM-DD */
      dueOn: string;
    }
  | {
      kind: 'firstMonitoringVisit';
      /** The day the action plan is due, from which the weeks run. */
      planDueOn: string;
      /** The last working day of those weeks. */
      dueOn: string;
    };

type Published = {
  type: EventType;
  framework: FrameworkKey;
  /** YYYY-MM-DD, or null while there is nothing to answer. */
  publishedOn: string | null;
  judgements: readonly { area: JudgementArea; outcome: JudgementOutcome }[];
  areas: readonly { kind: 'improvement' | 'priorityAction' }[];
};

/** Ofsted asks for an early draft since August 2018: Children and Young People Now, 16 August 2018. */
const draftsSince = '2018-08-01';

/**
 * Where overall effectiveness is inadequate, Ofsted’s handbook of May 2016 (no. 160035) foresees monitoring visits:
 * the first within four weeks of the day the action plan is due, then one about every three months. Since April 2026
 * nothing is judged overall, and what sets the visits off now is not known here: no day is given then.
 */
const monitoringSince = '2016-05-31';
const monitored: readonly FrameworkKey[] = ['sif-2013', 'ilacs-2018', 'ilacs-2023'];
const firstMonitoringDays = 4 * 7;

/**
 * By when the council answers, and when inspectors look again, by the rules. An inspection asks for an action plan
 * (Education and Inspections Act 2006, section 137); a visit only where it names areas for priority action. The law
 * counts from the day the report is received; what is on record is the day it was published.
 *
 * @returns nothing where nothing follows, or where bank holidays are not known
 */
export function actionDates(published: Published): ActionDate[] {
  const { publishedOn } = published;
  if (!publishedOn || !isCountable(publishedOn)) return [];

  return [...answers(published, publishedOn), ...monitoring(published, publishedOn)];
}

function answers({ type, areas }: Published, publishedOn: string): ActionDate[] {
  if (areas.length === 0) return [];

  const date = (
    kind: 'actionPlan' | 'priorityDraft' | 'priorityPlan',
    workingDays: number,
  ): ActionDate => ({ kind, workingDays, dueOn: addWorkingDays(publishedOn, workingDays) });
  const urgent = areas.some(({ kind }) => kind === 'priorityAction');
  const draft =
    urgent && publishedOn >= draftsSince
      ? [date('priorityDraft', priorityActionDraftWorkingDays)]
      : [];

  // The plan of an inspection answers its areas for priority action with the others.
  if (hasGrades(type)) return [...draft, date('actionPlan', actionPlanWorkingDays)];
  return urgent ? [...draft, date('priorityPlan', priorityActionPlanWorkingDays)] : [];
}

/** They follow from the grade: whether the list of what to improve is held does not matter. */
function monitoring({ framework, judgements }: Published, publishedOn: string): ActionDate[] {
  const inadequate = judgements.some(
    ({ area, outcome }) => area === 'overallEffectiveness' && outcome === 'inadequate',
  );
  if (!inadequate || publishedOn < monitoringSince || !monitored.includes(framework)) return [];

  const planDueOn = addWorkingDays(publishedOn, actionPlanWorkingDays);
  return [
    {
      kind: 'firstMonitoringVisit',
      planDueOn,
      dueOn: lastWorkingDayBy(planDueOn, firstMonitoringDays),
    },
  ];
}

/** A plan is due within a year, so the list of holidays must know the next one too. */
function isCountable(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstHolidayYear && year < lastHolidayYear;
}
