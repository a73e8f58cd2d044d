import type { Grade } from '@/lib/domain/grades';

/** The colour of a grade's ink. Total, so that a new grade cannot be left without one. */
export const gradeInk = {
  outstanding: 'text-outstanding',
  good: 'text-good',
  requiresImprovement: 'text-requires-improvement',
  inadequate: 'text-inadequate',
} as const satisfies Record<Grade, string>;

/** The colour of a grade's filled tag. */
export const gradeFill = {
  outstanding: 'border-outstanding bg-outstanding',
  good: 'border-good bg-good',
  requiresImprovement: 'border-requires-improvement bg-requires-improvement',
  inadequate: 'border-inadequate bg-inadequate',
} as const satisfies Record<Grade, string>;

type ShapeProps = { grade: Grade };

/**
 * The shape of a grade in a 16 by 16 box: a filled square with a double edge, filled, half filled,
 * hollow with a bar. It takes the colour of the text around it.
 */
export function GradeShape({ grade }: ShapeProps) {
  switch (grade) {
    case 'outstanding':
      return (
        <>
          <rect
            x="1"
            y="1"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
          <rect x="4.25" y="4.25" width="7.5" height="7.5" fill="currentColor" />
        </>
      );
    case 'good':
      return <rect width="16" height="16" fill="currentColor" />;
    case 'requiresImprovement':
      return (
        <>
          <rect
            x="1"
            y="1"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
          <rect x="1" y="8" width="14" height="7" fill="currentColor" />
        </>
      );
    case 'inadequate':
      return (
        <>
          <rect
            x="1"
            y="1"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
          <rect x="4" y="6.75" width="8" height="2.5" fill="currentColor" />
        </>
      );
  }
}

/** The shape on its own, beside words that say the same. Never read out. */
export function GradeMark({ grade }: ShapeProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="inline-block size-[0.8em] shrink-0"
      focusable="false"
    >
      <GradeShape grade={grade} />
    </svg>
  );
}
