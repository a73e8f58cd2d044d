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

export const localAuthorityTypes = [
  'London borough',
  'Metropolitan borough',
  'Unitary authority',
  'County council',
  'City of London',
  'Isles of Scilly',
] as const;
export type LocalAuthorityType = (typeof localAuthorityTypes)[number];
