import type { Evidence } from '@/lib/domain/evidence';
import { encode } from './encode';

/**
 * Help and protection at Trafford, 8 to 19 June 2026, as facts in our words. Ten of its eighteen
 * paragraphs are strengths, and it was published inadequate: averaging is wrong.
 */
export const helpAndProtection: readonly Evidence[] = encode('helpAndProtection', [
  ['P01', '-', 'HP-02', 'many', 'serious', 'Contacts wait too long, unprioritised'],
  ['P02', '-', 'HP-02', 'many', 'moderate', 'Referrals are weak and repeat'],
  ['P03', '-', 'HP-01', 'many', 'moderate', 'Families wait for support'],
  ['P04', '+', 'HP-04', 'widespread', 'strong', 'Emergency duty is much better'],
  ['P05', '+', 'HP-07', 'widespread', 'sound', 'Assessments are comprehensive'],
  ['P06a', '-', 'HP-05', 'many', 'serious', 'Strategy discussions are delayed'],
  ['P06b', '+', 'HP-05', 'many', 'sound', 'They are good once held'],
  ['P07a', '-', 'HP-05 HP-08', 'some', 'moderate', 'Some safety plans are unrealistic'],
  ['P07b', '+', 'HP-05', 'many', 'sound', 'Enquiries are mostly sound'],
  ['P08', '+', 'HP-09', 'widespread', 'strong', 'Visits and direct work are good'],
  ['P09', '+', 'HP-08', 'widespread', 'sound', 'Planning is effective'],
  ['P10', '+', 'HP-11', 'widespread', 'sound', 'Pre-proceedings is timely'],
  ['P11', '+', 'HP-12', 'widespread', 'strong', 'The exploitation team is strong'],
  ['P12', '+', 'HP-11', 'widespread', 'strong', 'Edge-of-care help is strong'],
  ['P13', '+', 'HP-17', 'widespread', 'strong', 'The designated officer is effective'],
  ['P14a', '-', 'HP-16', 'some', 'serious', 'Homeless teenagers come into care late'],
  ['P14b', '+', 'HP-16', 'many', 'sound', 'They are assessed well'],
  ['P15', '+', 'HP-15', 'widespread', 'sound', 'Private fostering is good'],
  ['P16', '-', 'HP-11', 'isolated', 'serious', 'A few enter care too late'],
  ['P17', '-', 'HP-19', 'widespread', 'moderate', 'Young carers are never identified'],
  ['P18', '+', 'HP-14', 'widespread', 'sound', 'Missing education is well handled'],
]);
