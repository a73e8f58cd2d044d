import type { Grade } from '@/lib/domain/grades';
import { gradeLabels } from '@/lib/format/grades';
import { GradeMark, gradeInk } from './grade-mark';

type Props = {
  /** What the rules make of the evidence, or that it does not settle the judgement yet. */
  grade: Grade | 'undecided';
  words?: Readonly<Record<Grade, string>>;
};

const box =
  'inline-flex items-center gap-2 rounded-small border-2 border-dashed bg-paper px-2 py-0.5 font-semibold text-table leading-snug';

/** A grade the rules propose: outlined, and called derived. A confirmed grade is a filled `GradeTag`. */
export function DerivedTag({ grade, words = gradeLabels }: Props) {
  if (grade === 'undecided') {
    return (
      <span className={`${box} border-edge text-quiet`}>
        <span>
          Undecided <span className="font-normal">derived</span>
        </span>
      </span>
    );
  }

  return (
    <span className={`${box} border-current ${gradeInk[grade]}`}>
      <GradeMark grade={grade} />
      <span>
        {words[grade]} <span className="font-normal text-ink">derived</span>
      </span>
    </span>
  );
}
