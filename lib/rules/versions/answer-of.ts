import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Derivation, DerivedJudgement } from '@/lib/rules/derivation';

/** What a derivation says of one judgement, apart from the words it says it in. */
export type Answer = { area: JudgementArea; grade: string } & Readonly<Record<string, unknown>>;

/**
 * The answers of a derivation: grades, rules and entries, and how firm. Whoever puts a reason into
 * better words changes none of them; whoever changes one of them makes a new version of the rules.
 */
export function answersOf({ judgements }: Pick<Derivation, 'judgements'>): Answer[] {
  return judgements.map(answerOf);
}

function answerOf(judgement: DerivedJudgement): Answer {
  const shared = {
    area: judgement.area,
    reasons: judgement.reasons.map(({ code, evidence }) => ({ code, evidence })),
    deciding: judgement.deciding,
  };
  if (judgement.status === 'undecided') {
    return { ...shared, grade: 'undecided', needs: judgement.needs.length };
  }
  const { grade, robustness, towardsNextGrade } = judgement;
  return {
    ...shared,
    grade,
    firm: { level: robustness.level, decisiveEntries: robustness.decisiveEntries },
    towards: towardsNextGrade.map(({ met, evidence }) => ({ met, evidence })),
  };
}
