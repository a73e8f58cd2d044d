import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade } from '@/lib/domain/grades';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { standingLabels, standingOf } from '@/lib/format/checking';

type Props = {
  state: Pick<JudgedState, 'confirmed' | 'stands'>;
  words: Readonly<Record<Grade, string>>;
};

/** The confirmed grade, and whether it still stands on what was judged. */
export function ConfirmedGrade({ state, words }: Props) {
  const { confirmed } = state;
  const standing = standingOf(state);
  if (!confirmed) return <GradeTag grade="notYetConfirmed" words={words} />;

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <GradeTag grade={confirmed.grade} words={words} />
      {standing === 'changed' && <strong>{standingLabels.changed}</strong>}
    </span>
  );
}
