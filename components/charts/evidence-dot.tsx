import type { Weight } from '@/lib/charts/criteria-grid';
import type { Direction } from '@/lib/domain/evidence';

const inks = {
  weakness: 'text-weakness',
  strength: 'text-strength',
  context: 'text-edge',
} as const satisfies Record<Direction, string>;

/** Half the width of a triangle, by weight. */
const reach = { 1: 4, 2: 5.5, 3: 7.5 } as const satisfies Record<Weight, number>;

type Props = { direction: Direction; weight: Weight; deciding?: boolean };

/**
 * One entry as a mark: pointing down for a weakness, up for a strength, a ring for context. It grows
 * with weight, and the lightest is hollow. A circle round it says that it decided.
 */
export function EvidenceDot({ direction, weight, deciding = false }: Props) {
  const half = reach[weight];
  const height = half * 1.7;
  // A triangle's weight lies a third of the way up from its base: move it there.
  const top = 12 - height / 2 + (direction === 'weakness' ? height / 8 : -height / 8);
  const points =
    direction === 'weakness'
      ? `${12 - half},${top} ${12 + half},${top} 12,${top + height}`
      : `${12 - half},${top + height} ${12 + half},${top + height} 12,${top}`;

  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={`inline-block size-6 shrink-0 ${inks[direction]}`}
    >
      {deciding && (
        <circle cx="12" cy="12" r="11" fill="none" stroke="var(--color-ink)" strokeWidth="1.75" />
      )}
      {direction === 'context' ? (
        <circle cx="12" cy="12" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      ) : (
        <polygon
          points={points}
          fill={weight === 1 ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
