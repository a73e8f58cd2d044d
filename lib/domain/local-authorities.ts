/** The nine regions of the Office for National Statistics, north to south. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;
export type Region = (typeof regions)[number];

/** Ofsted counts eight: it joins North East with Yorkshire and the Humber. */
export const ofstedRegions = [
  'North East, Yorkshire and the Humber',
  'North West',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;
export type OfstedRegion = (typeof ofstedRegions)[number];

/** A region to look at, in either count. Both have a London, so Ofsted’s are told apart. */
export const regionChoices = [
  ...regions,
  'Ofsted North East, Yorkshire and the Humber',
  'Ofsted North West',
  'Ofsted East Midlands',
  'Ofsted West Midlands',
  'Ofsted East of England',
  'Ofsted London',
  'Ofsted South East',
  'Ofsted South West',
] as const satisfies readonly (Region | `Ofsted ${OfstedRegion}`)[];
export type RegionChoice = (typeof regionChoices)[number];

/** Whether an authority lies in a region of either count. */
export function isIn(
  place: { region: Region; ofstedRegion: OfstedRegion },
  choice: RegionChoice,
): boolean {
  return choice === place.region || choice === `Ofsted ${place.ofstedRegion}`;
}

export const localAuthorityTypes = [
  'London borough',
  'Metropolitan borough',
  'Unitary authority',
  'County council',
  'City of London',
  'Isles of Scilly',
] as const;
export type LocalAuthorityType = (typeof localAuthorityTypes)[number];
