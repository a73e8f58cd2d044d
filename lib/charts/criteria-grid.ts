import {
  type Direction,
  type Evidence,
  type Extent,
  extents,
  type Impact,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';

/** Where an entry stands on the grid: how far it reaches, or that it does not say. */
export const gridColumns = [...extents, 'notSaid'] as const;
export type GridColumn = (typeof gridColumns)[number];

/** Three steps of weight, lightest first. Context has none and takes the first. */
export type Weight = 1 | 2 | 3;

export type GridCriterion = { id: string; title: string; core: boolean };

export type GridDot = {
  id: string;
  direction: Direction;
  weight: Weight;
  /** The derived grade rests on it. */
  deciding: boolean;
  extent: Extent | null;
  impact: Impact | null;
};

export type GridRow = {
  criterion: GridCriterion;
  cells: Record<GridColumn, readonly GridDot[]>;
  /** Whether any entry speaks about the criterion. */
  covered: boolean;
};

export type CriteriaGridData = {
  rows: readonly GridRow[];
  /** The columns to draw: `notSaid` only where something stands in it. */
  columns: readonly GridColumn[];
  /** Entries that speak about none of these criteria. */
  elsewhere: readonly GridDot[];
  /** Ids of headline entries, which count for nothing and are not drawn. */
  headlines: readonly string[];
};

type GridEntry = Pick<Evidence, 'id' | 'criteria' | 'headline'> & {
  direction: Direction;
  extent?: Extent | undefined;
  impact?: Impact | undefined;
};

/**
 * Places every entry on the rows of the criteria it names. Within a cell weaknesses come first, the
 * heaviest first. An entry on several criteria stands on each of their rows.
 */
export function buildCriteriaGrid(
  criteria: readonly GridCriterion[],
  entries: readonly GridEntry[],
  deciding: readonly string[],
): CriteriaGridData {
  const counted = entries.filter((entry) => !entry.headline);
  const known = new Set(criteria.map(({ id }) => id));
  const placed = counted.map((entry) => ({ entry, dot: toDot(entry, deciding) }));

  const rows = criteria.map((criterion) => {
    const here = placed
      .filter(({ entry }) => entry.criteria.includes(criterion.id))
      .map(({ dot }) => dot)
      .sort(byWeight);
    const cellOf = (column: GridColumn) =>
      here.filter(({ extent }) => (extent ?? 'notSaid') === column);

    return {
      criterion,
      cells: {
        isolated: cellOf('isolated'),
        some: cellOf('some'),
        many: cellOf('many'),
        widespread: cellOf('widespread'),
        notSaid: cellOf('notSaid'),
      } satisfies Record<GridColumn, readonly GridDot[]>,
      covered: here.length > 0,
    };
  });

  return {
    rows,
    columns: gridColumns.filter(
      (column) => column !== 'notSaid' || rows.some((row) => row.cells.notSaid.length > 0),
    ),
    elsewhere: placed
      .filter(({ entry }) => !entry.criteria.some((id) => known.has(id)))
      .map(({ dot }) => dot),
    headlines: entries.filter((entry) => entry.headline).map(({ id }) => id),
  };
}

/** How heavily an entry weighs: low and sound 1, moderate and strong 2, serious and exceptional 3. */
export function weightOf(impact: Impact | undefined): Weight {
  if (impact === weaknessImpacts[2] || impact === strengthImpacts[2]) return 3;
  if (impact === weaknessImpacts[1] || impact === strengthImpacts[1]) return 2;

  return 1;
}

/** How many criteria have weaknesses, strengths, neither, and how many core ones lack evidence. */
export function countCriteria(grid: CriteriaGridData) {
  const has = (row: GridRow, direction: Direction) =>
    gridColumns.some((column) => row.cells[column].some((dot) => dot.direction === direction));

  return {
    all: grid.rows.length,
    withWeaknesses: grid.rows.filter((row) => has(row, 'weakness')).length,
    withStrengths: grid.rows.filter((row) => has(row, 'strength')).length,
    withoutEvidence: grid.rows.filter((row) => !row.covered).length,
    coreWithoutEvidence: grid.rows.filter((row) => !row.covered && row.criterion.core).length,
  };
}

function toDot(entry: GridEntry, deciding: readonly string[]): GridDot {
  return {
    id: entry.id,
    direction: entry.direction,
    weight: entry.direction === 'context' ? 1 : weightOf(entry.impact),
    deciding: deciding.includes(entry.id),
    extent: entry.extent ?? null,
    impact: entry.impact ?? null,
  };
}

const directionOrder = { weakness: 0, strength: 1, context: 2 } as const satisfies Record<
  Direction,
  number
>;

function byWeight(first: GridDot, second: GridDot): number {
  return (
    directionOrder[first.direction] - directionOrder[second.direction] ||
    second.weight - first.weight ||
    first.id.localeCompare(second.id, 'en', { numeric: true })
  );
}
