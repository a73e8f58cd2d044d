/**
 * Headings of files of Explore education statistics exactly as published, with some of their rows: England, a region, an
 * authority, and where the file has it a figure that was held back. Department for Education, Open Government Licence.
 */
export type PublishedFile = {
  name: string;
  header: string;
  rows: readonly string[];
  /** What is read, as indicator, area, period and value or the publisher’s word. */
  found: readonly string[];
};

const place =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';
/** The same with the name before the newer code, as files on children looked after have it. */
const placeByName =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
const england = '2025,Reporting year,National,E92000001,England,,,,,';
const durham =
  '2025,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham';
const hartlepool =
  '2025,Reporting year,Local authority,E92000001,England,E12000001,North East,805,Hartlepool,E06000001';
const protection = 'Child Protection Plans which are a second or subsequent plan';
const length = 'Child Protection Plans by length of time';
const longest =
  'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';

export const publishedFiles: readonly PublishedFile[] = [
  {
    name: 'b1_children_in_need_2013_to_2025.csv',
    header: `${place},category,Anypoint_episodes,Anypoint_child,Started_episodes,Started_child,Ended_episodes,Ended_child,At31_episodes,awaiting_assessment`,
    rows: [
      `${england},Children in Need,756120,704430,396870,371550,353720,334060,402400,16290`,
      `${durham},Children in Need,8160,7478,4272,3947,3745,3522,4415,84`,
    ],
    found: ['children_in_need England 2025 402400', 'children_in_need 840 2025 4415'],
  },
  {
    name: 'd3_cpps_subsequent_plan_2013_to_2025.csv',
    header: `${place},category,CPP_start,CPP_subsequent,CPP_subsequent_percent`,
    rows: [`${england},${protection},61840,15130,24.5`, `${durham},${protection},730,155,21.2`],
    found: [
      'child_protection_plans_starting England 2025 61840',
      'repeat_child_protection_plan_rate England 2025 24.5',
      'child_protection_plans_starting 840 2025 730',
      'repeat_child_protection_plan_rate 840 2025 21.2',
    ],
  },
  {
    name: 'd5_cpps_at31march_by_duration_2013_to_2025.csv',
    header: `${place},category,CPP_At31,3_months_or_less,3_months_or_less_percent,more_than_3_months_6_months,more_than_3_months_6_months_percent,more_than_6_months_less_than_1_year,more_than_6_months_less_than_1_year_percent,1_year_less_than_2_years,1_year_less_than_2_years_percent,2_years_or_more,2_years_or_more_percent`,
    rows: [
      `${england},${length},49420,15580,31.5,12620,25.5,13000,26.3,7090,14.4,1130,2.3`,
      `${durham},${length},489,185,37.8,170,34.8,80,16.4,c,c,c,c`,
    ],
    found: [
      'child_protection_plans England 2025 49420',
      'long_child_protection_plan_rate England 2025 2.3',
      'child_protection_plans 840 2025 489',
      'long_child_protection_plan_rate 840 2025 c',
    ],
  },
  {
    name: 'la_care_leavers_activity.csv',
    header: `${placeByName},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent`,
    rows: [
      `${england},17 to 18 years,"Total in education, employment or training",9430,64`,
      `${england},17 to 18 years,"Total not in education, employment or training",4490,30`,
      `${england},19 to 21 years,"Total not in education, employment or training",15290,40`,
    ],
    found: ['care_leavers_neet_17_18 England 2025 30', 'care_leavers_neet_19_21 England 2025 40'],
  },
  {
    name: 'la_care_leavers_accommodation_suitability.csv',
    header: `${placeByName},age,accommodation_suitability,number,percentage`,
    rows: [
      '2022,Reporting year,National,E92000001,England,,,,,,17 to 18 years,Accommodation considered not suitable,470,4',
      '2022,Reporting year,National,E92000001,England,,,,,,17 to 18 years,Accommodation considered suitable,11110,90',
      '2022,Reporting year,Local authority,E92000001,England,E12000001,North East,806,Middlesbrough,E06000002,19 to 21 years,Accommodation considered suitable,99,87',
    ],
    found: [
      'care_leavers_suitable_accommodation_17_18 England 2022 90',
      'care_leavers_suitable_accommodation_19_21 806 2022 87',
    ],
  },
  {
    name: 'la_cla_placement_stability.csv',
    header: `${placeByName},cla_group,placement_stability,children_count,children_percent`,
    rows: [
      `${hartlepool},${longest},Living with the same carer for at least 2 years,75,60`,
      `${hartlepool},${longest},Total children,126,100`,
      `${hartlepool},CLA 2 years on 31 March,With 3 or more placements during the previous 2 years,60,24`,
      `${hartlepool},CLA on 31 March,With 3 or more placements during the year,31,9`,
    ],
    found: ['same_placement_two_years 805 2025 60', 'three_or_more_placements 805 2025 9'],
  },
  {
    name: 'la_cla_during_year_new_placements.csv',
    header: `${placeByName},characteristic,breakdown,children_count,children_percent`,
    rows: [
      `${england},Location of new placements during the year,Placed outside LA boundary less than 20 miles from home,18220,20`,
      `${england},Location of new placements during the year,Placed outside LA boundary more than 20 miles from home,14560,16`,
      `${england},Reason for placement change during the year,Allegation (s47),390,1`,
    ],
    found: ['placed_over_20_miles_outside England 2025 16'],
  },
  {
    name: 'ks4_la.csv',
    header: `${placeByName},social_care_group,version,t_pupils,t_att8,avg_att8,t_l2basics_95,pt_l2basics_95,t_l2basics_94,pt_l2basics_94,t_ebacc_e_ptq_ee,pt_ebacc_e_ptq_ee,t_ebaccaps,avg_ebaccaps,t_inp8calc,t_p8score,avg_p8score,p8score_CI_low,p8score_CI_upp`,
    rows: [
      '202425,Academic year,Local authority,E92000001,England,E13000002,Outer London,320,Waltham Forest,E09000031,CLA 12 months at 31 March,Revised,18,446.5,24.8,c,c,6,33.3,x,x,x,x,x,x,x,x,x',
      '202425,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,CPPO at 31 March,Revised,12,219,18.3,x,x,x,x,x,x,x,x,x,x,x,x,x',
    ],
    found: ['ks4_attainment8_looked_after 320 2024-25 24.8'],
  },
  {
    name: 'ks2_la.csv',
    header: `${placeByName},social_care_group,version,t_read_eligible_pupils,t_read_met_expected_standard,pt_read_met_expected_standard,t_writta_eligible_pupils,t_writta_met_expected_standard,pt_writta_met_expected_standard,t_mat_eligible_pupils,t_mat_met_expected_standard,pt_mat_met_expected_standard,t_rwm_eligible_pupils,t_rwm_met_expected_standard,pt_rwm_met_expected_standard,t_gps_eligible_pupils,t_gps_met_expected_standard,pt_gps_met_expected_standard,t_scita_eligible_pupils,t_scita_met_expected_standard,pt_scita_met_expected_standard`,
    rows: [
      '202324,Academic year,Local authority,E92000001,England,E12000001,North East,807,Redcar and Cleveland,E06000003,CLA 12 months at 31 March,Revised,22,15,68,22,13,59,22,14,64,22,12,55,22,10,45,22,14,64',
      '202324,Academic year,Local authority,E92000001,England,E12000005,West Midlands,861,Stoke-on-Trent,E06000021,CLA 12 months at 31 March,Revised,48,27,56,47,27,57,48,30,63,47,16,34,48,27,56,47,30,64',
      '202324,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,CINO at 31 March,Revised,88,32,36,87,35,40,88,29,33,87,25,29,88,32,36,87,41,47',
    ],
    found: ['ks2_rwm_looked_after 807 2023-24 55', 'ks2_rwm_looked_after 861 2023-24 34'],
  },
];

/** A count that the record has for another year, so that its rows can be read but not be set beside it. */
export const socialWorkersFile: PublishedFile = {
  name: 'la_cla_swcount.csv',
  header: `${placeByName},cla_group,sw_stability,children_count,children_percent`,
  rows: [
    `${england},CLA 2 years on 31 March,3 or more social workers during the previous 2 years,31520,53`,
    `${england},CLA on 31 March,Total children,81770,100`,
    `${england},CLA on 31 March,3 or more social workers during the year,19900,24`,
  ],
  found: ['three_or_more_social_workers England 2025 24'],
};
