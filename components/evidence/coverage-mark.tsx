import type { CriterionCoverage } from './coverage-words';

/** How well a criterion is covered, as a small bar: empty, a third, two thirds, full. Words stand beside it. */
export function CoverageMark({ status }: Pick<CriterionCoverage, 'status'>) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 18 10"
      className="inline-block h-2.5 w-[1.125rem] shrink-0"
    >
      <rect
        x="0.75"
        y="0.75"
        width="16.5"
        height="8.5"
        fill="none"
        stroke="var(--color-edge)"
        strokeWidth="1.5"
        strokeDasharray={status === 'none' ? '2 1.5' : undefined}
      />
      {status !== 'none' && (
        <rect
          x="2.5"
          y="2.5"
          width={{ thin: 4, singleMethod: 8.5, covered: 13 }[status]}
          height="5"
          fill="var(--color-ink)"
        />
      )}
    </svg>
  );
}
