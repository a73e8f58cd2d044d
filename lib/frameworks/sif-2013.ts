import { careLeaversCriteria } from './criteria/care-leavers';
import { childrenInCareCriteria } from './criteria/children-in-care';
import { helpAndProtectionCriteria } from './criteria/help-and-protection';
import { leadersCriteria } from './criteria/leaders';
import type { Framework } from './framework';
import { sharedLimits } from './limits';

/**
 * The single inspection framework. It printed recommendations under its own descriptors; the later
 * criteria are mapped on to its judgements so that evidence can be compared across versions.
 *
 * Its re-inspections of inadequate authorities ran to June 2018, when inspections under the next
 * version had begun, so a published record states its framework itself.
 */
export const sif2013: Framework = {
  key: 'sif-2013',
  name: 'Single inspection framework: services for children in need of help and protection, children looked after and care leavers',
  shortName: 'Single inspection framework',
  startsOn: '2013-11-01',
  endsOn: '2017-12-31',
  tableOrder: [
    'helpAndProtection',
    'lookedAfterAndPermanence',
    'adoption',
    'careLeavers',
    'leaders',
    'safeguardingBoard',
    'overallEffectiveness',
  ],
  bodyOrder: [
    'helpAndProtection',
    'lookedAfterAndPermanence',
    'adoption',
    'careLeavers',
    'leaders',
    'safeguardingBoard',
  ],
  judgements: [
    {
      area: 'helpAndProtection',
      name: 'The experiences and progress of children who need help and protection',
      shortName: 'Help and protection',
      criteria: helpAndProtectionCriteria,
    },
    {
      area: 'lookedAfterAndPermanence',
      name: 'The experiences and progress of children looked after and achieving permanence',
      shortName: 'Looked after and permanence',
      criteria: childrenInCareCriteria,
    },
    {
      area: 'adoption',
      name: 'Adoption performance',
      shortName: 'Adoption',
      partOf: 'lookedAfterAndPermanence',
      criteria: childrenInCareCriteria.filter((criterion) => criterion.id === 'CC-05'),
    },
    {
      area: 'careLeavers',
      name: 'The experiences and progress of care leavers',
      shortName: 'Care leavers',
      partOf: 'lookedAfterAndPermanence',
      criteria: careLeaversCriteria,
    },
    {
      area: 'leaders',
      name: 'Leadership, management and governance',
      shortName: 'Leaders',
      criteria: leadersCriteria,
    },
    {
      area: 'safeguardingBoard',
      name: 'The effectiveness of the Local Safeguarding Children Board',
      shortName: 'Safeguarding board',
      separate: true,
      criteria: [],
    },
    {
      area: 'overallEffectiveness',
      name: 'Overall effectiveness',
      shortName: 'Overall effectiveness',
      criteria: [],
    },
  ],
  gradeWords: {
    outstanding: 'Outstanding',
    good: 'Good',
    requiresImprovement: 'Requires improvement',
    inadequate: 'Inadequate',
  },
  overall: 'singleInspection',
  limits: sharedLimits,
  references: [
    'Ofsted, Framework and evaluation schedule for the inspection of services for children in need of help and protection, children looked after and care leavers, December 2014 and February 2017',
    'Definitions of judgements printed in single inspection reports, 2013 to 2015',
    'Ofsted, inspection reports published November 2013 to August 2018',
  ],
};
