import type { FrameworkKey } from './frameworks';
import type { JudgementOutcome } from './grades';
import type { InspectionType } from './inspections';
import type { JudgementArea } from './judgement-areas';
import type { LocalAuthorityType, OfstedRegion, Region } from './local-authorities';

/** One published inspection with the grades that stand, corrections included. Days are YYYY-MM-DD. */
export type PublishedInspection = {
  id: string;
  framework: FrameworkKey;
  type: InspectionType;
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  /** A judgement that the framework does not have is absent. */
  judgements: Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;
};

/** One authority of any time with everything published about its grades. */
export type RecordedAuthority = {
  laCode: string;
  gssCode: string;
  name: string;
  status: 'current' | 'former';
  region: Region;
  ofstedRegion: OfstedRegion;
  type: LocalAuthorityType;
  /** Null where it is older than the record. */
  establishedOn: string | null;
  /** The first day on which it no longer existed. */
  abolishedOn: string | null;
  /** Codes of the authorities it followed, and of those that followed it. */
  predecessors: readonly string[];
  successors: readonly string[];
  /** Every name and every code it has been seen under. */
  names: readonly string[];
  codes: readonly string[];
  /** Children aged 0 to 17 by the year of the mid-year estimate. */
  children: Readonly<Record<string, number>>;
  /** Its place on the map of equal tiles, from the top left. Former authorities have none. */
  tile: { row: number; column: number } | null;
  /** Newest first. */
  inspections: readonly PublishedInspection[];
};

/** Everything published, authorities by name. */
export type PublishedRecord = readonly RecordedAuthority[];
