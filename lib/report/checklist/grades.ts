import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Framework } from '@/lib/frameworks/framework';
import type { ChecklistItem } from './item';

type Given = {
  framework: Framework;
  judgements: readonly Pick<JudgedState, 'area' | 'confirmed' | 'stands'>[];
  unsettled: readonly JudgementArea[];
};

/** Every grade is confirmed, on the evidence as it now stands. A dissent nobody has settled is worth a look. */
export function checkGrades({ framework, judgements, unsettled }: Given): ChecklistItem[] {
  const nameOf = (area: JudgementArea) =>
    framework.judgements.find((judgement) => judgement.area === area)?.shortName ?? area;
  const open = judgements
    .filter(({ stands }) => !stands)
    .map(({ area, confirmed }): ChecklistItem => {
      const message = confirmed
        ? `${nameOf(area)} has changed since its grade was confirmed. Confirm it again`
        : `The grade for ${nameOf(area).toLowerCase()} is not confirmed yet`;
      return {
        check: 'gradeConfirmed',
        level: 'error',
        subject: { kind: 'judgement', area },
        message,
      };
    });
  const dissents = [...new Set(unsettled)].map(
    (area): ChecklistItem => ({
      check: 'dissentSettled',
      level: 'warning',
      subject: { kind: 'dissent', area },
      message: `Somebody on the team holds another grade for ${nameOf(area).toLowerCase()}, and what settled it is not recorded`,
    }),
  );

  return [...open, ...dissents];
}
