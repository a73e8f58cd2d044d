import { isVisitType } from '@/lib/domain/inspections';
import { atPlace, type OutcomeRow, type RejectedRow } from './outcome-row';

/**
 * Sets rows of one file against each other. A row said twice in a table counts once; rows that disagree about one
 * inspection are all refused, because nobody can say which of them is right.
 *
 * @param newestOnly the sheets that have one row an authority, for its newest inspection
 */
export function settleRows(
  rows: readonly OutcomeRow[],
  newestOnly: ReadonlySet<string>,
): {
  rows: OutcomeRow[];
  rejected: RejectedRow[];
} {
  const refused = new Map<OutcomeRow, string>();
  for (const group of groupBy(rows, eventKey)) refuseWithin(group, refused);
  for (const group of groupBy(rows.filter(isGraded), reportKey)) refuseTwoStarts(group, refused);
  const newest = rows.filter(({ table }) => newestOnly.has(table));
  for (const group of groupBy(newest, ({ table, laCode }) => `${table} ${laCode}`))
    refuseTwoNewest(group, refused);

  return {
    rows: withTypes(rows.filter((row) => !refused.has(row))),
    rejected: [...refused].map(([{ table, row }, why]) => ({ table, row, why })),
  };
}

function isGraded({ type }: OutcomeRow): boolean {
  return type === undefined || !isVisitType(type);
}

function eventKey({ laCode, startedOn, publishedOn }: OutcomeRow): string {
  return startedOn ? `${laCode} ${startedOn}` : `${laCode} published ${publishedOn}`;
}

function reportKey({ laCode, publishedOn, startedOn, table, row }: OutcomeRow): string {
  return publishedOn && startedOn ? `${laCode} ${publishedOn}` : `${table} ${row}`;
}

function groupBy(rows: readonly OutcomeRow[], key: (row: OutcomeRow) => string): OutcomeRow[][] {
  const groups = new Map<string, OutcomeRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function refuseWithin(group: readonly OutcomeRow[], refused: Map<OutcomeRow, string>): void {
  const difference = findDifference(group);
  if (difference) {
    for (const row of group) {
      const others = group.filter((each) => each !== row).map(atPlace);
      refused.set(row, `${difference}: see ${others.join('; ')}`);
    }
    return;
  }
  for (const [index, row] of group.entries()) {
    const before = group.slice(0, index).find(({ table }) => table === row.table);
    if (before) refused.set(row, `The same inspection as ${atPlace(before)}`);
  }
}

/** How rows about one event disagree, or null. A table that leaves something out does not disagree with another. */
function findDifference(group: readonly OutcomeRow[]): string | null {
  const distinct = (values: readonly (string | undefined)[]) =>
    new Set(values.filter((value) => value !== undefined)).size;
  if (distinct(group.map(({ type }) => type)) > 1) return 'Rows disagree about the type';
  if (distinct(group.map(({ framework }) => framework)) > 1)
    return 'Rows disagree about the framework';
  if (distinct(group.map(({ publishedOn }) => publishedOn)) > 1)
    return 'Rows disagree about the day of publication';
  if (distinct(group.map(({ theme }) => theme)) > 1) return 'Rows disagree about the theme';

  const areas = new Set(
    group.flatMap(({ judgements }) => Object.entries(judgements).map(([area]) => area)),
  );
  const grades = group.map(({ judgements }) => new Map<string, string>(Object.entries(judgements)));
  const disputed = [...areas].some((area) => distinct(grades.map((held) => held.get(area))) > 1);
  return disputed ? 'Rows give different grades for one inspection' : null;
}

function refuseTwoStarts(group: readonly OutcomeRow[], refused: Map<OutcomeRow, string>): void {
  if (new Set(group.map(({ startedOn }) => startedOn)).size < 2) return;
  for (const row of group) {
    const other = group.find(({ startedOn }) => startedOn !== row.startedOn);
    if (other) refused.set(row, `One report with two days of inspection: see ${atPlace(other)}`);
  }
}

function refuseTwoNewest(group: readonly OutcomeRow[], refused: Map<OutcomeRow, string>): void {
  for (const row of group) {
    const other = group.find((each) => each !== row);
    if (other && !refused.has(row))
      refused.set(
        row,
        `Two rows for the newest inspection of one authority: see ${atPlace(other)}`,
      );
  }
}

/** Tables of the newest judgements leave out the type, which another table of the same file may say. */
function withTypes(rows: readonly OutcomeRow[]): OutcomeRow[] {
  const types = new Map(
    rows.flatMap((row) => (row.type ? [[eventKey(row), row.type] as const] : [])),
  );
  return rows.map((row) => {
    const type = row.type ?? types.get(eventKey(row));
    return type ? { ...row, type } : row;
  });
}
