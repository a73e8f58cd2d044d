/** Where a published file holds an indicator: in which column, and in which of its rows. */
export type Measure = {
  /** The key of the indicator's definition, which has its unit, polarity, period and source. */
  indicator: string;
  /** The name of the file up to its years, which change with each edition. */
  file: string;
  column: string;
  /** Filters of the file, and what each must say. */
  where: Readonly<Record<string, string>>;
};

const lookedAfter = 'cla_number_and_rate_per_10k_children';
const workforce = 'csww_indicators';
const referrals = 'c1_children_in_need_referrals_and_rereferrals';

const at31March = { population_type: 'Children looked after on 31 March each year' };
const starting = { population_type: 'Children starting to be looked after each year' };
const ceasing = { population_type: 'Children ceasing to be looked after each year' };

/** The measures we know how to find in files of Explore education statistics. */
export const measures: readonly Measure[] = [
  {
    indicator: 'looked_after_count',
    file: lookedAfter,
    column: 'children_count',
    where: at31March,
  },
  { indicator: 'looked_after_rate', file: lookedAfter, column: 'rate_per_10000', where: at31March },
  {
    indicator: 'looked_after_starting_rate',
    file: lookedAfter,
    column: 'rate_per_10000',
    where: starting,
  },
  {
    indicator: 'looked_after_ceasing_rate',
    file: lookedAfter,
    column: 'rate_per_10000',
    where: ceasing,
  },
  { indicator: 'agency_worker_rate', file: workforce, column: 'agency_rate_fte', where: {} },
  {
    indicator: 'social_worker_vacancy_rate',
    file: workforce,
    column: 'vacancy_rate_fte',
    where: {},
  },
  {
    indicator: 'social_worker_turnover_rate',
    file: workforce,
    column: 'turnover_rate_fte',
    where: {},
  },
  { indicator: 'average_caseload', file: workforce, column: 'caseload_fte', where: {} },
  {
    indicator: 'social_worker_absence_rate',
    file: workforce,
    column: 'absence_rate_fte',
    where: {},
  },
  { indicator: 'social_workers_in_post', file: workforce, column: 'inpost_fte', where: {} },
  { indicator: 'referrals', file: referrals, column: 'referral_count', where: {} },
  { indicator: 're_referral_rate', file: referrals, column: 'rereferral_percent', where: {} },
];

/** The measures that a file of this name and these columns holds. */
export function measuresOf(fileName: string, columns: readonly string[]): Measure[] {
  const plain = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  return measures.filter(
    ({ file, column, where }) =>
      plain.startsWith(file) &&
      columns.includes(column) &&
      Object.keys(where).every((filter) => columns.includes(filter)),
  );
}

/** The files we understand, by how their names begin, with the keys of the indicators in each. */
export function indicatorFiles(): { file: string; indicators: readonly string[] }[] {
  return [...new Set(measures.map(({ file }) => file))].map((file) => ({
    file,
    indicators: measures.flatMap((measure) => (measure.file === file ? [measure.indicator] : [])),
  }));
}
