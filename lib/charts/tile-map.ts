export type TileInput = { key: string; name: string; row: number; column: number };

export type TileDrawing<Input extends TileInput> = {
  width: number;
  height: number;
  /** The side of a mark. */
  side: number;
  tiles: readonly { tile: Input; x: number; y: number; short: string }[];
};

const pitch = 46;
const rowHeight = 47;
const side = 30;

/** Places tiles on a grid in which every second row is moved by half a tile, as in the original hexagons. */
export function buildTileDrawing<Input extends TileInput>(
  inputs: readonly Input[],
): TileDrawing<Input> {
  const columns = inputs.map(({ row, column }) => column + (row % 2) / 2);
  const rows = inputs.map(({ row }) => row);
  const [left, top] = [Math.min(...columns, 99), Math.min(...rows, 99)];

  return {
    width: (Math.max(...columns, left) - left + 1) * pitch,
    height: (Math.max(...rows, top) - top + 1) * rowHeight,
    side,
    tiles: inputs.map((tile, index) => ({
      tile,
      x: ((columns[index] ?? 0) - left) * pitch,
      y: (tile.row - top) * rowHeight,
      short: shortName(tile.name),
    })),
  };
}

/** "NE Linc" for North East Lincolnshire: as much of a name as fits under its tile. */
export function shortName(name: string): string {
  const words = name.split(/[\s-]+/);
  const compass = words.findIndex((word) => !/^(north|south|east|west)$/i.test(word));
  const initials = words
    .slice(0, Math.max(compass, 0))
    .map((word) => word.charAt(0))
    .join('');
  const rest = words.slice(Math.max(compass, 0)).join(' ');

  return initials ? `${initials} ${rest.slice(0, 4)}` : rest.slice(0, 6).trim();
}
