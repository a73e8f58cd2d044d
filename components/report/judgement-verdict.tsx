import { DerivedTag } from '@/components/judgements/derived-tag';
import { GradeStrip, type PreviousGrade } from '@/components/judgements/grade-strip';
import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import { paths } from '@/lib/paths';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { gradeOfDerived } from './held-evidence';

type Props = {
  outcome: JudgementOutcome | null;
  derived: DerivedJudgement;
  previous: PreviousGrade | undefined;
  words: Readonly<Record<Grade, string>>;
};

/** What was published, what the evidence leads to, and whether the two agree. */
export function JudgementVerdict({ outcome, derived, previous, words }: Props) {
  const grade = gradeOfDerived(derived);
  const strip = (
    <GradeStrip size="head" standing={outcome ?? undefined} derived={grade} previous={previous} />
  );
  if (outcome === grade) {
    return (
      <div className="max-w-form">
        {strip}
        <p className="mt-2 text-table">
          This is the published grade, and what the evidence leads to.
        </p>
      </div>
    );
  }

  return (
    <div className="max-w-form">
      <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        {outcome && (
          <>
            <span>Published</span>
            <GradeTag grade={outcome} words={words} />
          </>
        )}
        <DerivedTag grade={grade} words={words} />
        <span>from the evidence</span>
      </p>
      {strip}
      {outcome && (
        <p className="mt-4">
          The two differ. Rules propose and people judge:{' '}
          <a href={paths.howGradesAreDerived}>how grades are derived</a> says how often they agree.
        </p>
      )}
    </div>
  );
}
