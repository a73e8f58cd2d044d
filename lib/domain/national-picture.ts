import type { AsAtView } from './as-at';
import { type Grade, grades } from './grades';
import type { RegionChoice } from './local-authorities';
import type { FilterableJudgement } from './national-list';

/** How far apart the points of a series over time stand. */
export const pointSpacings = ['yearly', 'quarterly'] as const;
export type PointSpacing = (typeof pointSpacings)[number];

/** What a reader asks of the national picture or the map. Everything in it is in the address of the page. */
export type NationalPictureSearch = AsAtView & {
  judgement: FilterableJudgement;
  region: RegionChoice | null;
  points: PointSpacing;
};

/** Good enough for nobody to step in: what “less than good” leaves out. */
export const lessThanGood = [
  'requiresImprovement',
  'inadequate',
] as const satisfies readonly Grade[];

/** What government set itself: under this share of authorities inadequate overall, by the end of this year. */
export const inadequateTarget = {
  area: 'overallEffectiveness',
  below: 0.1,
  byEndOf: 2022,
  source:
    'the Parliamentary Under-Secretary of State for Education, Westminster Hall, 3 April 2019',
} as const;

/** Why an authority has no grade for a judgement. Each is another fact, so they are never added up as one. */
export const absentKinds = [
  'notJudged',
  'together',
  'earlier',
  'notInFramework',
  'notInspected',
] as const;
export type AbsentKind = (typeof absentKinds)[number];

/** Everything an authority can stand at in one judgement: a grade, or why there is none. */
export const outcomeKinds = [...grades, ...absentKinds] as const;
export type OutcomeKind = Grade | AbsentKind;
