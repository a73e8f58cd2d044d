import type { PlanActionContent, PlanNoteContent } from '@/lib/domain/improvement-plan';
import { monthsBetween } from './lineage';

export type PlanArea = { id: string; number: number; text: string };
export type PlanAction = { id: string } & PlanActionContent;
/** A note of an action, in the order they were recorded. */
export type PlanNote = { id: string; actionId: string } & PlanNoteContent;

/** Where an action stands. Closed needs proof and no reopening since; the board may disagree with a closure. */
export type ActionState = 'open' | 'closed' | 'closedAgreed' | 'closedDisputed';

export type ActionStanding = {
  action: PlanAction;
  notes: readonly PlanNote[];
  state: ActionState;
  overdue: boolean;
  /** Open, and nothing noted for so long that nobody can say how it goes. */
  stalled: boolean;
  lastNotedOn: string | null;
  /** What a plan must say and this action does not. */
  lacks: readonly Lack[];
};

/** What every action needs. */
export const lacks = ['owner', 'due', 'measure', 'childrensExperience', 'area'] as const;
export type Lack = (typeof lacks)[number];

export type AreaCoverage = {
  area: PlanArea;
  actions: readonly ActionStanding[];
  /** Answered by no action; by actions that nobody owns; by actions still open; or by closed ones alone. */
  state: 'noAction' | 'noOwner' | 'open' | 'closed';
};

export type PlanStanding = {
  actions: readonly ActionStanding[];
  coverage: readonly AreaCoverage[];
  /** Actions that answer none of the areas. */
  besides: readonly ActionStanding[];
  counts: {
    actions: number;
    /** Closed with proof, and not disputed. */
    closed: number;
    /** Closed, and the newest check of the board says that it does not hold. */
    disputed: number;
    overdue: number;
    stalled: number;
    areas: number;
    areasWithoutAction: number;
    areasWithoutOwner: number;
  };
};

/** An open action with no note for longer than this has stalled. */
export const stalledAfterMonths = 3;

/**
 * What the plan answers and how it goes on a day. Nothing is scored: an area is answered, owned and done, or it is not.
 *
 * @param today YYYY-MM-DD
 */
export function standingOfPlan(
  areas: readonly PlanArea[],
  actions: readonly PlanAction[],
  notes: readonly PlanNote[],
  today: string,
): PlanStanding {
  const standings = actions.map((action) =>
    standingOfAction(
      action,
      notes.filter(({ actionId }) => actionId === action.id),
      today,
    ),
  );
  const coverage = areas.map((area): AreaCoverage => {
    const answering = standings.filter(({ action }) => action.areaIds.includes(area.id));
    return { area, actions: answering, state: stateOfArea(answering) };
  });
  const count = (of: (standing: ActionStanding) => boolean) => standings.filter(of).length;

  return {
    actions: standings,
    coverage,
    besides: standings.filter(({ action }) => !areas.some(({ id }) => action.areaIds.includes(id))),
    counts: {
      actions: standings.length,
      closed: count(({ state }) => isDone(state)),
      disputed: count(({ state }) => state === 'closedDisputed'),
      overdue: count(({ overdue }) => overdue),
      stalled: count(({ stalled }) => stalled),
      areas: areas.length,
      areasWithoutAction: coverage.filter(({ state }) => state === 'noAction').length,
      areasWithoutOwner: coverage.filter(({ state }) => state === 'noOwner').length,
    },
  };
}

/** Closed with proof. What the board does not agree to is not done. */
export function isDone(state: ActionState): boolean {
  return state === 'closed' || state === 'closedAgreed';
}

function standingOfAction(
  action: PlanAction,
  notes: readonly PlanNote[],
  today: string,
): ActionStanding {
  const inTime = notes.toSorted((a, b) => a.notedOn.localeCompare(b.notedOn));
  const state = stateOfAction(inTime);
  const lastNotedOn = inTime.at(-1)?.notedOn ?? null;
  const open = state === 'open';

  return {
    action,
    notes: inTime,
    state,
    overdue: open && action.dueOn !== null && action.dueOn < today,
    stalled:
      open && lastNotedOn !== null && monthsBetween(lastNotedOn, today) >= stalledAfterMonths,
    lastNotedOn,
    lacks: lacksOf(action),
  };
}

function stateOfAction(notes: readonly PlanNote[]): ActionState {
  let state: ActionState = 'open';
  for (const { kind, outcome } of notes) {
    if (kind === 'closure') state = 'closed';
    if (kind === 'reopening') state = 'open';
    if (kind === 'check' && state !== 'open')
      state = outcome === 'agreed' ? 'closedAgreed' : 'closedDisputed';
  }
  return state;
}

function lacksOf(action: PlanAction): Lack[] {
  return [
    ...(action.ownerPost ? [] : (['owner'] as const)),
    ...(action.dueOn ? [] : (['due'] as const)),
    ...(action.measure ? [] : (['measure'] as const)),
    ...(action.childrensExperience ? [] : (['childrensExperience'] as const)),
    ...(action.areaIds.length > 0 ? [] : (['area'] as const)),
  ];
}

function stateOfArea(actions: readonly ActionStanding[]): AreaCoverage['state'] {
  if (actions.length === 0) return 'noAction';
  if (actions.every(({ action }) => !action.ownerPost)) return 'noOwner';

  return actions.every(({ state }) => isDone(state)) ? 'closed' : 'open';
}
