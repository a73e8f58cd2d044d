import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { PackedEvidence } from '@/lib/rules/counting/packed-evidence';
import type { DerivedJudgement, GradeCondition } from './derivation';
import { deriveOverall } from './derive-overall';
import type { JudgementContext } from './describe-judgement';
import { describeRobustness } from './robustness';
import type { Settled } from './settle';

/** Overall effectiveness with its reasons, or undecided while a judgement it follows from is. */
export function describeOverall(
  packed: PackedEvidence,
  { settled, effects, framework }: Pick<JudgementContext, 'settled' | 'effects' | 'framework'>,
): DerivedJudgement {
  const { overall } = settled;
  const area = 'overallEffectiveness';
  const reasons = overall?.reasons ?? [];
  const grade = overall?.grade ?? null;
  if (grade === null) {
    return {
      area,
      status: 'undecided',
      reasons,
      deciding: [],
      needs: reasons.map((reason) => reason.because),
    };
  }
  return {
    area,
    status: 'derived',
    grade,
    reasons,
    deciding: [],
    robustness: describeRobustness(area, effects, packed),
    towardsNextGrade: towardsNextGrade(grade, settled, framework),
  };
}

/** The smallest rise of one judgement that would lift the overall grade, one condition each. */
function towardsNextGrade(
  grade: Grade,
  { grades: settledGrades }: Settled,
  framework: Framework,
): GradeCondition[] {
  const next = grades[grades.indexOf(grade) - 1];
  if (next === undefined) return [];

  const standing: Partial<Record<JudgementArea, Grade>> = {};
  for (const [area, current] of settledGrades)
    if (current !== 'undecided') standing[area] = current;
  return framework.judgements.flatMap(({ area, shortName }): GradeCondition[] => {
    const needed = grades.toReversed().find((candidate) => {
      const { grade: lifted } = deriveOverall({ ...standing, [area]: candidate }, framework);
      return lifted !== null && compareGrades(lifted, grade) < 0;
    });
    if (needed === undefined) return [];

    return [
      {
        grade: next,
        met: false,
        text: `${shortName} at ${framework.gradeWords[needed].toLowerCase()} or better would be enough, with the other judgements as they are`,
        evidence: [],
      },
    ];
  });
}
