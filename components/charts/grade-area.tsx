import { gradeInk } from '@/components/judgements/grade-mark';
import type { Grade } from '@/lib/domain/grades';

type Props = { grade: Grade | 'none'; x: number; y: number; width: number; height: number };

/**
 * A part of a bar or a column in the form of its grade, so that it reads without colour: a double edge, filled, half
 * filled, hollow with a bar. Without a grade it is a quiet outline.
 */
export function GradeArea({ grade, x, y, width, height }: Props) {
  if (grade === 'none') {
    return (
      <path
        d={boxOf(x, y, width, height, 0.5)}
        fill="none"
        stroke="var(--color-edge)"
        strokeDasharray="2 2"
      />
    );
  }

  return (
    <g className={gradeInk[grade]} fill="currentColor">
      {grade === 'good' || Math.min(width, height) < 5 ? (
        <path d={boxOf(x, y, width, height, 0)} />
      ) : (
        <>
          <path
            d={boxOf(x, y, width, height, 0.75)}
            fill="var(--color-paper)"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          <path d={insideOf(grade, x, y, width, height)} />
        </>
      )}
    </g>
  );
}

function insideOf(grade: Grade, x: number, y: number, width: number, height: number): string {
  if (grade === 'outstanding') return boxOf(x, y, width, height, 3);
  if (grade === 'requiresImprovement') return boxOf(x, y + height / 2, width, height / 2, 0);

  const bar = Math.min(4, height / 3);
  return boxOf(x + 3, y + (height - bar) / 2, Math.max(width - 6, 1), bar, 0);
}

function boxOf(x: number, y: number, width: number, height: number, inset: number): string {
  const [left, top] = [x + inset, y + inset].map(round);
  const [across, down] = [width - 2 * inset, height - 2 * inset].map((length) =>
    round(Math.max(length, 0)),
  );
  return `M${left} ${top}h${across}v${down}h-${across}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
