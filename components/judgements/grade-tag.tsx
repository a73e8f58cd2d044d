import { type Grade, isGrade } from '@/lib/domain/grades';
import { type AbsentGrade, absentGradeLabels, gradeLabels } from '@/lib/format/grades';
import { GradeMark, gradeFill, gradeInk } from './grade-mark';

type Props = {
  /** A grade, or which of the absences it is: they are different words on plain grey. */
  grade: Grade | AbsentGrade;
  /** The words of the framework, where it printed others. */
  words?: Readonly<Record<Grade, string>>;
  /** `tag` fills the grade's colour; `text` sets mark and words in a line, for dense tables. */
  form?: 'tag' | 'text';
};

/** A grade that stands, in words. Colour and shape repeat the words and never replace them. */
export function GradeTag({ grade, words = gradeLabels, form = 'tag' }: Props) {
  if (!isGrade(grade)) {
    return (
      <span className={form === 'tag' ? `${box} border-transparent bg-wash` : 'text-quiet'}>
        {absentGradeLabels[grade]}
      </span>
    );
  }

  if (form === 'text') {
    return (
      <span className="inline-flex items-baseline gap-[0.45em] text-left">
        <span className={`relative top-[0.04em] ${gradeInk[grade]}`}>
          <GradeMark grade={grade} />
        </span>
        <span>{words[grade]}</span>
      </span>
    );
  }

  return (
    <strong className={`${box} text-paper ${gradeFill[grade]}`}>
      <GradeMark grade={grade} />
      <span>{words[grade]}</span>
    </strong>
  );
}

const box =
  'inline-flex items-center gap-2 rounded-small border-2 px-2 py-0.5 font-semibold text-table leading-snug';
