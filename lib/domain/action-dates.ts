import { firstHolidayYear, lastHolidayYear } from './bank-holidays';
import { type EventType, hasGrades } from './inspections';
import {
  actionPlanWorkingDays,
  addWorkingDays,
  priorityActionDraftWorkingDays,
  priorityActionPlanWorkingDays,
} from './working-days';

/** What a council draws up in answer to a report or letter. */
export type ActionDate = {
  kind: 'actionPlan' | 'priorityDraft' | 'priorityPlan';
  workingDays: number;
  /** YYYY-MM-DD */
  dueOn: string;
};

type Published = {
  type: EventType;
  /** YYYY-MM-DD, or null while there is nothing to answer. */
  publishedOn: string | null;
  areas: readonly { kind: 'improvement' | 'priorityAction' }[];
};

/** Ofsted asks for an early draft since August 2018: Children and Young People Now, 16 August 2018. */
const draftsSince = '2018-08-01';

/**
 * By when the council answers, by the rules. An inspection asks for an action plan (Education and Inspections Act
 * 2006, section 137); a visit only where it names areas for priority action. The law counts from the day the report
 * is received; what is on record is the day it was published.
 *
 * @returns nothing where there is no area to answer, or where bank holidays are not known
 */
export function actionDates({ type, publishedOn, areas }: Published): ActionDate[] {
  if (!publishedOn || areas.length === 0 || !isCountable(publishedOn)) return [];

  const date = (kind: ActionDate['kind'], workingDays: number): ActionDate => ({
    kind,
    workingDays,
    dueOn: addWorkingDays(publishedOn, workingDays),
  });
  const urgent = areas.some(({ kind }) => kind === 'priorityAction');
  const draft =
    urgent && publishedOn >= draftsSince
      ? [date('priorityDraft', priorityActionDraftWorkingDays)]
      : [];

  // The plan of an inspection answers its areas for priority action with the others.
  if (hasGrades(type)) return [...draft, date('actionPlan', actionPlanWorkingDays)];
  return urgent ? [...draft, date('priorityPlan', priorityActionPlanWorkingDays)] : [];
}

/** A plan is due within a year, so the list of holidays must know the next one too. */
function isCountable(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstHolidayYear && year < lastHolidayYear;
}
