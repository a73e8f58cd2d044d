import type { LocalAuthorityType, OfstedRegion, Region } from './local-authorities';

export type LocalAuthority = {
  laCode: string;
  gssCode: string;
  name: string;
  status: 'current' | 'former';
  region: Region;
  ofstedRegion: OfstedRegion;
  type: LocalAuthorityType;
  deliveryOrganisation: string | null;
  establishedOn: string | null;
  abolishedOn: string | null;
  children0To17: number | null;
  childrenMidYear: number | null;
};

/** Which authority followed another, and when. Judgements stay with the authority they were made of. */
export type Succession = { laCode: string; name: string; effectiveOn: string; note: string | null };
