/** Where a published file holds an indicator: in which column, and in which of its rows. */
export type Measure = {
  /** The key of the indicator's definition, which has its unit, polarity, period and source. */
  indicator: string;
  /** The name of the file up to its years, which change with each edition. */
  file: string;
  /** In lower case, as headings are compared. */
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

const needs = 'b1_children_in_need';
const laterPlans = 'd3_cpps_subsequent_plan';
const plans = 'd5_cpps_at31march_by_duration';
const activity = 'la_care_leavers_activity';
const accommodation = 'la_care_leavers_accommodation_suitability';
const stability = 'la_cla_placement_stability';
const socialWorkers = 'la_cla_swcount';
const health = 'la_conviction_health_outcome_cla';
const newPlacements = 'la_cla_during_year_new_placements';
const keyStage4 = 'ks4_la';
const keyStage2 = 'ks2_la';

const second = { category: 'Child Protection Plans which are a second or subsequent plan' };
const byLength = { category: 'Child Protection Plans by length of time' };
const outOfWork = { breakdown: 'Total not in education, employment or training' };
const suitable = 'Accommodation considered suitable';
const lookedAfterYear = { social_care_group: 'CLA 12 months at 31 March' };

/**
 * The measures we know how to find in files of Explore education statistics. Every heading and every word of a filter
 * is as a published file has it; a measure has a line for each layout its file has had.
 */
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
  {
    indicator: 'children_in_need',
    file: needs,
    column: 'at31_episodes',
    where: { category: 'Children in Need' },
  },
  {
    indicator: 'child_protection_plans_starting',
    file: laterPlans,
    column: 'cpp_start',
    where: second,
  },
  {
    indicator: 'repeat_child_protection_plan_rate',
    file: laterPlans,
    column: 'cpp_subsequent_percent',
    where: second,
  },
  { indicator: 'child_protection_plans', file: plans, column: 'cpp_at31', where: byLength },
  {
    indicator: 'long_child_protection_plan_rate',
    file: plans,
    column: '2_years_or_more_percent',
    where: byLength,
  },
  ...(['17_18', '19_21'] as const).flatMap((ages): Measure[] => {
    const years = `${ages.replace('_', ' to ')} years`;
    return [
      {
        indicator: `care_leavers_neet_${ages}`,
        file: activity,
        column: 'care_leaver_percent',
        where: { care_leaver_age: years, ...outOfWork },
      },
      {
        indicator: `care_leavers_suitable_accommodation_${ages}`,
        file: accommodation,
        column: 'care_leaver_percent',
        where: { care_leaver_age: years, breakdown: suitable },
      },
      // Until the edition of 2024.
      {
        indicator: `care_leavers_suitable_accommodation_${ages}`,
        file: accommodation,
        column: 'percentage',
        where: { age: years, accommodation_suitability: suitable },
      },
    ];
  }),
  {
    indicator: 'three_or_more_placements',
    file: stability,
    column: 'children_percent',
    where: {
      cla_group: 'CLA on 31 March',
      placement_stability: 'With 3 or more placements during the year',
    },
  },
  {
    indicator: 'same_placement_two_years',
    file: stability,
    column: 'children_percent',
    where: {
      cla_group:
        'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
      placement_stability: 'Living with the same carer for at least 2 years',
    },
  },
  {
    indicator: 'three_or_more_social_workers',
    file: socialWorkers,
    column: 'children_percent',
    where: {
      cla_group: 'CLA on 31 March',
      sw_stability: '3 or more social workers during the year',
    },
  },
  // The two of health as editions up to 2024 have them; how the columns of a later one are called is not known here.
  {
    indicator: 'annual_health_assessment',
    file: health,
    column: 'percentage',
    where: { characteristic: 'Had their annual health assessment' },
  },
  {
    indicator: 'sdq_average_score',
    file: health,
    column: 'number',
    where: { cla_group: 'Ages 5 to 16 years with SDQ score', characteristic: 'SDQ average score' },
  },
  {
    indicator: 'placed_over_20_miles_outside',
    file: newPlacements,
    column: 'children_percent',
    where: {
      characteristic: 'Location of new placements during the year',
      breakdown: 'Placed outside LA boundary more than 20 miles from home',
    },
  },
  {
    indicator: 'ks4_attainment8_looked_after',
    file: keyStage4,
    column: 'avg_att8',
    where: lookedAfterYear,
  },
  {
    indicator: 'ks2_rwm_looked_after',
    file: keyStage2,
    column: 'pt_rwm_met_expected_standard',
    where: lookedAfterYear,
  },
];

/** The measures that files of this name hold, whatever their columns. */
function namedFor(fileName: string): Measure[] {
  const plain = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  return measures.filter(({ file }) => plain.startsWith(file));
}

/** The measures that a file of this name and these columns holds. */
export function measuresOf(fileName: string, columns: readonly string[]): Measure[] {
  return namedFor(fileName).filter((measure) => missingColumns(measure, columns).length === 0);
}

/** Why a file holds none of the measures: nobody knows its name, or its columns are not those we know. */
export function whyNone(fileName: string, columns: readonly string[]): string {
  const [named, ...others] = namedFor(fileName).toSorted(
    (a, b) => missingColumns(a, columns).length - missingColumns(b, columns).length,
  );
  if (!named)
    return `The file holds no indicator we know. Its name and columns say what it is: ${fileName}`;

  const layouts = others.length > 0 ? 'any layout' : 'the layout';
  return `The file is called like one we know, and has not ${layouts} of it that we know: it has no column ${missingColumns(named, columns).join(' and no column ')}`;
}

function missingColumns({ column, where }: Measure, columns: readonly string[]): string[] {
  return [column, ...Object.keys(where)].filter((name) => !columns.includes(name));
}

/** The files we understand, by how their names begin, with the keys of the indicators in each. */
export function indicatorFiles(): { file: string; indicators: readonly string[] }[] {
  return [...new Set(measures.map(({ file }) => file))].map((file) => ({
    file,
    indicators: [...new Set(measures.flatMap((one) => (one.file === file ? [one.indicator] : [])))],
  }));
}
