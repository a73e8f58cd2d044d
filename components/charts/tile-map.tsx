import { buildTileDrawing, type TileInput } from '@/lib/charts/tile-map';
import type { Grade } from '@/lib/domain/grades';
import { GradeArea } from './grade-area';

export type MapTile = TileInput & {
  grade: Grade | 'none';
  /** The name and what stands, for whoever listens or points: "Barnet: good, published 23 July 2024". */
  label: string;
  href: string;
};

type Props = { tiles: readonly MapTile[]; label: string };

/** An svg that holds links is neither an image nor hidden: it is a list of them. */
const list = { role: 'list' } as const;
const item = { role: 'listitem' } as const;

/** One tile for each authority, all of one size, each a link. Rows go from north to south. */
export function TileMapView({ tiles, label }: Props) {
  const { width, height, side, tiles: placed } = buildTileDrawing(tiles);

  return (
    <svg
      viewBox={`-3 -3 ${width + 6} ${height + 6}`}
      focusable="false"
      {...list}
      aria-label={label}
      className="block h-auto w-full min-w-[30rem] max-w-[52rem]"
    >
      {placed.map(({ tile, x, y, short }) => (
        <g key={tile.key} {...item} transform={`translate(${x} ${y})`}>
          <a href={tile.href} aria-label={tile.label} className="no-underline">
            <title>{tile.label}</title>
            <rect width="44" height="45" fill="transparent" />
            <GradeArea grade={tile.grade} x={7} y={0} width={side} height={side} />
            <text x="22" y={side + 12} textAnchor="middle" fontSize="11.5" fill="var(--color-ink)">
              {short}
            </text>
          </a>
        </g>
      ))}
    </svg>
  );
}
