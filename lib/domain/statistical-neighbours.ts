/** The Department’s models of statistical neighbours, newest first. They name other authorities. */
export const neighbourModels = [2025, 2021] as const;
export type NeighbourModel = (typeof neighbourModels)[number];

/** How near a neighbour is, in the model’s own words. */
export const closenessBands = [
  'extremelyClose',
  'veryClose',
  'close',
  'somewhatClose',
  'notClose',
] as const;
export type Closeness = (typeof closenessBands)[number];

/** One of the ten nearest authorities. It may no longer exist. */
export type StatisticalNeighbour = { laCode: string; rank: number; closeness: Closeness };
