/** How far a change of the data reaches. */
export const dataVersionWeights = ['major', 'minor', 'patch'] as const;
/**
 * - `major`: what is recorded of an authority or an inspection, or how, has changed: figures may not compare.
 * - `minor`: something was added, such as a report that came out.
 * - `patch`: something that was wrong was put right.
 */
export type DataVersionWeight = (typeof dataVersionWeights)[number];

/** The state of everything that comparisons rest on, by number. */
export type DataVersion = {
  number: number;
  weight: DataVersionWeight;
  /** What changed, as people read it. */
  changed: string;
  /** The day it began, as YYYY-MM-DD. */
  on: string;
};
