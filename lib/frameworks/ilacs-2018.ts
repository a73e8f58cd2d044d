import type { Framework } from './framework';
import { ilacsGradeWords, ilacsJudgements } from './ilacs-judgements';
import { sharedLimits } from './limits';

/** Three judgements and an overall grade; care leavers are judged together with children in care. */
export const ilacs2018: Framework = {
  key: 'ilacs-2018',
  name: 'Inspecting local authority children’s services',
  shortName: 'ILACS 2018',
  startsOn: '2018-01-01',
  endsOn: '2022-12-31',
  tableOrder: ['leaders', 'helpAndProtection', 'inCareAndCareLeavers', 'overallEffectiveness'],
  bodyOrder: ['helpAndProtection', 'inCareAndCareLeavers', 'leaders'],
  judgements: [
    ilacsJudgements.leaders,
    ilacsJudgements.helpAndProtection,
    ilacsJudgements.inCareAndCareLeavers,
    ilacsJudgements.overallEffectiveness,
  ],
  gradeWords: ilacsGradeWords,
  overall: 'ilacs',
  limits: sharedLimits,
  references: [
    'Ofsted, Inspecting local authority children’s services, November 2017, with updates to 2022',
    'Ofsted, inspection reports of inspections from January 2018 to December 2022',
  ],
};
