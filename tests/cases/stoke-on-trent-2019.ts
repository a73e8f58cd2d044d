import type { Evidence } from '@/lib/domain/evidence';
import { encode } from './encode';

/**
 * The inspection of Stoke-on-Trent, 4 to 15 February 2019, as facts: criteria, direction, extent and
 * impact of each numbered paragraph, in our words. A paragraph that praises and faults is two.
 * Published: inadequate in all three judgements and overall.
 */
export const helpAndProtection: readonly Evidence[] = encode('helpAndProtection', [
  ['P01', 'headline', 'HP-02', 'widespread', 'serious', 'Failings expose children to harm'],
  ['P02', '-', 'HP-02 HP-03 HP-01', 'widespread', 'moderate', 'Thresholds are misread'],
  ['P03', '-', 'HP-02 HP-20 HP-22', 'many', 'serious', 'Contacts about danger are closed'],
  ['P04', '-', 'HP-05 HP-06 HP-22', 'widespread', 'serious', 'Strategy talks lack information'],
  ['P05a', '-', 'HP-07 HP-08 HP-10', 'widespread', 'serious', 'Assessments are optimistic'],
  ['P05b', '+', 'HP-08', 'some', 'sound', 'Core groups share information'],
  ['P06', '-', 'HP-11', 'many', 'serious', 'Pre-proceedings starts late'],
  ['P07a', '-', 'HP-12', 'some', 'moderate', 'The exploitation tool looks only at the present'],
  ['P07b', '+', 'HP-12', 'some', 'sound', 'A risk tool and panel exist'],
  ['P08a', '-', 'HP-17', 'many', 'moderate', 'Allegations are poorly tracked'],
  ['P08b', '+', 'HP-17', 'some', 'sound', 'First protective steps are right'],
  ['P09', '-', 'HP-14', 'widespread', 'moderate', 'Safety of pupils missing school is unchecked'],
  ['P10a', '-', 'HP-15 HP-16 HP-13', 'some', 'serious', 'Checks on hidden groups are incomplete'],
  ['P10b', '+', 'HP-15', 'some', 'sound', 'Some privately fostered children are visited'],
  ['P11', '+', 'HP-18', 'some', 'strong', 'Joined services help some disabled children'],
]);

export const inCareAndCareLeavers: readonly Evidence[] = encode('inCareAndCareLeavers', [
  ['P12', 'headline', 'CC-03', 'widespread', 'serious', 'Welfare is not safeguarded'],
  ['P13', '-', 'CC-12', 'widespread', 'moderate', 'Numbers have outgrown workers and homes'],
  ['P14', '-', 'CC-01 CC-11', 'many', 'moderate', 'Children enter care in emergencies'],
  ['P15', '-', 'CC-07 CL-02', 'widespread', 'moderate', 'Plans are poor and stale'],
  ['P16a', '-', 'CC-09', 'widespread', 'moderate', 'No time for direct or life-story work'],
  ['P16b', '+', 'CC-09', 'many', 'sound', 'Children are visited often'],
  ['P17', '-', 'CC-03 CC-04 CC-05', 'widespread', 'moderate', 'Permanence drifts at every stage'],
  ['P18', '-', 'CC-02', 'widespread', 'serious', 'Voluntary accommodation is misunderstood'],
  ['P19', '-', 'CC-05 CC-03', 'many', 'moderate', 'Adoption starts late'],
  ['P20', '-', 'CC-12 CC-11 CC-14', 'many', 'moderate', 'Too few carers, poor matches'],
  ['P21a', '-', 'CC-14', 'many', 'moderate', 'Carers lack a supervising worker'],
  ['P21b', '+', 'CC-14', 'many', 'sound', 'Assessments of carers are thorough'],
  ['P22', '-', 'CC-13', 'widespread', 'serious', 'Unregulated settings are unassessed or unsafe'],
  ['P23', '-', 'CC-08', 'widespread', 'moderate', 'Reviewing officers cannot escalate'],
  ['P24', '-', 'CC-17', 'many', 'moderate', 'The response to missing children varies'],
  ['P25', '+', 'CL-01 CL-04', 'widespread', 'strong', 'Persistent workers, suitable homes'],
  ['P26', '-', 'CC-15 CL-06', 'many', 'low', 'Health assessments and histories run late'],
  ['P27a', '-', 'CL-05 CC-16', 'many', 'moderate', 'Older care leavers are far from work'],
  ['P27b', '+', 'CC-16', 'many', 'sound', 'School outcomes are fair from low starts'],
]);

export const leaders: readonly Evidence[] = encode('leaders', [
  [
    'P28',
    'headline',
    'LE-01',
    'widespread',
    'serious',
    'Leadership failed at the most basic level',
  ],
  ['P29a', '0', 'LE-01', 'An interim director began on the first day'],
  ['P29b', '-', 'LE-03', 'widespread', 'moderate', 'The action plan missed most problems'],
  ['P30', '-', 'LE-03', 'widespread', 'moderate', 'Most earlier recommendations were left'],
  ['P31', '-', 'LE-02 LE-08', 'widespread', 'serious', 'Leaders missed risk at every level'],
  ['P32', '-', 'LE-13 LE-02', 'widespread', 'moderate', 'Children’s views are not heard'],
  ['P33', '-', 'LE-04 LE-05 LE-01', 'widespread', 'moderate', 'Concerns were not shared early'],
  ['P34a', '-', 'LE-08 LE-11', 'widespread', 'serious', 'No worker has one-to-one supervision'],
  ['P34b', '+', 'LE-11', 'some', 'sound', 'Workers are committed'],
  ['P35', '-', 'LE-09 LE-10', 'widespread', 'moderate', 'Caseloads are high'],
  ['P36', '-', 'LE-15', 'widespread', 'low', 'Records are incomplete'],
  ['P37', '-', 'LE-06', 'widespread', 'moderate', 'Audits are weak on risk'],
  ['P38', '-', 'LE-07', 'widespread', 'moderate', 'Data are too thin'],
  ['P39', '-', 'LE-14 LE-13', 'widespread', 'low', 'Complaints teach little'],
]);
