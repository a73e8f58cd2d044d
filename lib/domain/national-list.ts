import type { AsAtView } from './as-at';
import type { FrameworkKey } from './frameworks';
import type { Grade, JudgementOutcome } from './grades';
import type { InspectionType } from './inspections';
import type { JudgementArea } from './judgement-areas';
import type { LocalAuthorityType, OfstedRegion, Region, RegionChoice } from './local-authorities';

/** The judgements of today as columns, overall effectiveness first while most authorities still have it. */
export const nationalListColumns = [
  'overallEffectiveness',
  'leaders',
  'helpAndProtection',
  'inCare',
  'careLeavers',
] as const satisfies readonly JudgementArea[];
export type NationalListColumn = (typeof nationalListColumns)[number];

/** Judgements one can ask for by grade: the columns, and those that stood in their place before 2023. */
export const filterableJudgements = [
  ...nationalListColumns,
  'inCareAndCareLeavers',
  'lookedAfterAndPermanence',
] as const satisfies readonly JudgementArea[];
export type FilterableJudgement = (typeof filterableJudgements)[number];

export const nationalListSorts = ['name', 'region', 'published', ...nationalListColumns] as const;
export type NationalListSort = (typeof nationalListSorts)[number];

export const sortOrders = ['ascending', 'descending'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** How long before the day of the list a report came out. */
export const reportAges = ['over 3 years', 'over 4 years'] as const;
export type ReportAge = (typeof reportAges)[number];

/** Who runs the services. */
export const deliveries = ['council', 'trust or company'] as const;
export type Delivery = (typeof deliveries)[number];

/** What a reader asks of the national list. Everything in it is in the address of the page. */
export type NationalListSearch = AsAtView & {
  /** A name or a code, as typed. Empty for none. */
  q: string;
  region: RegionChoice | null;
  type: LocalAuthorityType | null;
  delivery: Delivery | null;
  age: ReportAge | null;
  framework: FrameworkKey | null;
  /** Which judgement `grade` is about. */
  judgement: FilterableJudgement;
  /** `none` asks for authorities whose newest inspection gives that judgement no grade. */
  grade: Grade | 'none' | null;
  sort: NationalListSort;
  /** Names and grades ascend from A and from the best; dates ascend from the oldest. */
  order: SortOrder;
};

/** The newest published inspection of an authority, as far as a list needs it. Days are YYYY-MM-DD. */
export type NewestInspection = {
  framework: FrameworkKey;
  type: InspectionType;
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  judgements: Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;
};

/** One authority in the national list. */
export type NationalListRow = {
  laCode: string;
  gssCode: string;
  name: string;
  region: Region;
  ofstedRegion: OfstedRegion;
  type: LocalAuthorityType;
  /** The trust or company that ran its services that day, or null where the council did. */
  delivery: string | null;
  /** Every name it has been seen under. */
  names: readonly string[];
  /** Every code it has been seen under. */
  codes: readonly string[];
  newest: NewestInspection | null;
};

/** An authority that did not exist on the day of the list, found by name or code only. */
export type FormerAuthority = {
  laCode: string;
  name: string;
  names: readonly string[];
  codes: readonly string[];
  establishedOn: string | null;
  abolishedOn: string | null;
};
