import type { Framework } from './framework';
import { ilacsGradeWords, ilacsJudgements } from './ilacs-judgements';
import { sharedLimits } from './limits';

/** Four judgements and no overall grade. The start of the inspection decides, not its publication. */
export const ilacs2026: Framework = {
  key: 'ilacs-2026',
  name: 'Inspecting local authority children’s services, without an overall effectiveness judgement',
  shortName: 'ILACS 2026',
  startsOn: '2026-04-01',
  tableOrder: ['leaders', 'helpAndProtection', 'inCare', 'careLeavers'],
  bodyOrder: ['helpAndProtection', 'inCare', 'careLeavers', 'leaders'],
  judgements: [
    {
      ...ilacsJudgements.leaders,
      name: 'The impact of leaders on practice with children and families',
    },
    ilacsJudgements.helpAndProtection,
    ilacsJudgements.inCare,
    ilacsJudgements.careLeavers,
  ],
  gradeWords: ilacsGradeWords,
  overall: 'none',
  limits: sharedLimits,
  references: [
    'Ofsted, press notice on the removal of the overall effectiveness judgement, 27 November 2025',
    'Ofsted, inspection reports of inspections from April 2026',
  ],
};
