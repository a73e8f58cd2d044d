import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { DerivedJudgement, GradeCondition } from './derivation';
import { deriveOverall } from './derive-overall';
import { describeRobustness } from './robustness';
import type { Settled } from './settle';
import type { SingleEntryEffects } from './single-entry-effects';

/** Overall effectiveness with its reasons, or undecided while a judgement it follows from is. */
export function describeOverall(
  settled: Settled,
  effects: SingleEntryEffects,
  framework: Framework,
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
    robustness: describeRobustness(area, effects),
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

  const standing = new Map<JudgementArea, Grade>(
    [...settledGrades].filter(
      (pair): pair is [JudgementArea, Grade] =>
        pair[1] !== 'undecided' && pair[0] !== 'overallEffectiveness',
    ),
  );
  return [...standing].flatMap(([area, current]): GradeCondition[] => {
    const rises = grades.filter((candidate) => compareGrades(candidate, current) < 0).toReversed();
    const needed = rises.find((candidate) => {
      const { grade: lifted } = deriveOverall(
        Object.fromEntries(new Map(standing).set(area, candidate)),
        framework,
      );
      return lifted !== null && compareGrades(lifted, grade) < 0;
    });
    if (needed === undefined) return [];
    const name = framework.judgements.find((judgement) => judgement.area === area)?.shortName;

    return [
      {
        grade: next,
        met: false,
        text: `${name ?? area} at ${framework.gradeWords[needed].toLowerCase()} or better would be enough, with the other judgements as they are`,
        evidence: [],
      },
    ];
  });
}
