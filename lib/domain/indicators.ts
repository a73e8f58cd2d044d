/** A published figure about children's services. It says nothing about quality by itself. */
export type Indicator = {
  key: string;
  label: string;
  unit: string;
  /** Which way is better; many counts and rates have no such way. */
  better: 'higher' | 'lower' | 'neither';
  /** What a period is: "at 31 March", "year ending 30 September", "academic year". */
  period: string;
  /** Set where the figure is worked out here from published ones. */
  note: string | null;
};

/** One figure, or the publisher’s word for why there is none. A figure held back is never zero. */
export type IndicatorCell = { value: number | null; flag: string | null };

/** Where a figure is for: an authority by its code, a region by its name, or England. */
export const indicatorLevels = ['authority', 'region', 'national'] as const;
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** One indicator in its periods for the areas asked for. What the publisher has no row for is absent. */
export type IndicatorFigures = {
  indicator: Indicator;
  /** Oldest first. */
  periods: readonly string[];
  england: Readonly<Record<string, IndicatorCell>>;
  regions: Readonly<Record<string, Readonly<Record<string, IndicatorCell>>>>;
  /** By authority code, then by period. */
  authorities: Readonly<Record<string, Readonly<Record<string, IndicatorCell>>>>;
};

/** The publisher’s note on a figure that two authorities report together. It has a value. */
export const sharedReturn = 'shared return';
