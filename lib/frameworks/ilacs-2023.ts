import type { Framework } from './framework';
import { ilacsGradeWords, ilacsJudgements } from './ilacs-judgements';
import { sharedLimits } from './limits';

/** Care leavers have a judgement of their own, after Ofsted's consultation of June and July 2022. */
export const ilacs2023: Framework = {
  key: 'ilacs-2023',
  name: 'Inspecting local authority children’s services, with a separate judgement on care leavers',
  shortName: 'ILACS 2023',
  startsOn: '2023-01-01',
  endsOn: '2026-03-31',
  tableOrder: ['leaders', 'helpAndProtection', 'inCare', 'careLeavers', 'overallEffectiveness'],
  bodyOrder: ['helpAndProtection', 'inCare', 'careLeavers', 'leaders'],
  judgements: [
    ilacsJudgements.leaders,
    ilacsJudgements.helpAndProtection,
    ilacsJudgements.inCare,
    ilacsJudgements.careLeavers,
    ilacsJudgements.overallEffectiveness,
  ],
  gradeWords: ilacsGradeWords,
  overall: 'ilacs',
  limits: sharedLimits,
  references: [
    'Ofsted, Inspecting local authority children’s services, updated 5 April 2024 and 13 December 2024',
    'Ofsted, response to the consultation on a separate judgement about care leavers, 2 December 2022',
    'Ofsted, inspection reports of inspections from January 2023 to March 2026',
  ],
};
