import { type Direction, directions, type Evidence } from '@/lib/domain/evidence';
import { directionLabels } from '@/lib/format/evidence';

type Props = {
  entries: readonly Evidence[];
  current: Direction | null;
  href: (direction: Direction | null) => string;
};

/** Strengths, weaknesses or all of it, with how many there are of each. */
export function DirectionLinks({ entries, current, href }: Props) {
  const choices = [
    { direction: null, text: 'All', count: entries.length },
    ...directions.map((direction) => ({
      direction,
      text: plurals[direction],
      count: entries.filter((entry) => entry.direction === direction).length,
    })),
  ];

  return (
    <nav aria-label="Which entries" className="mt-6 text-table print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {choices
          .filter(({ count }) => count > 0)
          .map(({ direction, text, count }) => (
            <li key={text}>
              <a
                href={href(direction)}
                aria-current={direction === current ? 'true' : undefined}
                className={`inline-block py-0.5 ${direction === current ? 'font-semibold text-ink no-underline' : ''}`}
              >
                {text} ({count})
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const plurals = {
  strength: 'Strengths',
  weakness: 'Weaknesses',
  context: directionLabels.context,
} as const satisfies Record<Direction, string>;
