import { isVisitType } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { type AuthorityIndex, findAuthority } from './authorities';
import type { ColumnMeaning, Columns } from './columns';
import { frameworkOfRow } from './framework-of-row';
import { type JudgementCell, judgementsOfRow } from './judgements-of-row';
import type { OutcomeRow, RowPlace } from './outcome-row';
import { plainText, quoted } from './plain-text';
import { type DayCell, hasNumericOrder, isMonthFirst, readDay } from './read-day';
import { type GradeKey, readGrade } from './read-grade';
import { readType, type TypeCell } from './read-type';
import { themeOf } from './theme';

/** A table in a sheet, with what is known about all of its rows. */
export type Table = {
  name: string;
  columns: Columns;
  authorities: AuthorityIndex;
  gradeKey: GradeKey;
  /** By the name of the sheet, where no row says it. */
  family: 'sif' | 'ilacs' | null;
  /** Whether a day of the table is written month first, so that no other can be read with certainty. */
  monthFirst: boolean;
  asAt: string | null;
};

/** What became of a row: read, refused with a reason, or none, with something to say or nothing. */
export type RowAnswer =
  | { row: OutcomeRow; warnings: readonly string[] }
  | { why: string }
  | { notYet: string }
  | null;

/** Whether any day of these rows can only be read month first. */
export function hasMonthFirst(columns: Columns, rows: readonly (readonly string[])[]): boolean {
  const places = [columns.places.get('startedOn'), columns.places.get('publishedOn')].flatMap(
    (found) => found ?? [],
  );
  return rows.some((cells) => places.some((place) => isMonthFirst(cells[place] ?? '')));
}

function cellOf(cells: readonly string[], columns: Columns, meaning: ColumnMeaning): string {
  const place = columns.places.get(meaning)?.[0];
  return place === undefined ? '' : (cells[place] ?? '').trim();
}

function cellsOf(cells: readonly string[], columns: Columns, meaning: ColumnMeaning): string[] {
  return (columns.places.get(meaning) ?? []).map((place) => (cells[place] ?? '').trim());
}

/** Reads one row of a table of outcomes. */
export function readRow(cells: readonly string[], place: RowPlace, table: Table): RowAnswer {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (filled === 0 || isHeading(cells, table.columns)) return null;
  const said = {
    name: cellOf(cells, table.columns, 'name'),
    codes: cellsOf(cells, table.columns, 'code'),
    urn: cellOf(cells, table.columns, 'urn'),
  };
  // A note below the table fills one cell, in whichever column it stands.
  const authority = findAuthority(table.authorities, said, null);
  if (filled === 1 && ('why' in authority || said.name === '')) return null;

  const provider = cellsOf(cells, table.columns, 'provider').find(isProvider);
  if (provider !== undefined)
    return { why: `${quoted(provider)} is a provider, not a local authority` };
  const type = readType(cellOf(cells, table.columns, 'type'));
  if (type.kind === 'other')
    return {
      why: `${quoted(cellOf(cells, table.columns, 'type'))} is no inspection or visit of children’s services`,
    };

  const started = dayOf(cells, 'startedOn', table);
  const published = dayOf(cells, 'publishedOn', table);
  if (started.kind === 'unread') return { why: unreadDay(cells, 'startedOn', table) };
  if (published.kind === 'unread') return { why: unreadDay(cells, 'publishedOn', table) };
  const days = {
    startedOn: started.kind === 'day' ? started.day : null,
    publishedOn: published.kind === 'day' ? published.day : null,
  };
  if (started.kind === 'notYet') {
    if ('why' in authority && !authority.why.includes('more than one')) return authority;
    return withoutInspection(cells, table, said.name || said.codes.join(' '), days.publishedOn);
  }
  return readEvent(cells, place, table, { ...days, said, type });
}

type Said = {
  startedOn: string | null;
  publishedOn: string | null;
  said: { name: string; codes: readonly string[]; urn: string };
  type: Exclude<TypeCell, { kind: 'other' }>;
};

function readEvent(
  cells: readonly string[],
  place: RowPlace,
  table: Table,
  event: Said,
): RowAnswer {
  const { startedOn, publishedOn, said } = event;
  const authority = findAuthority(table.authorities, said, startedOn ?? publishedOn);
  if ('why' in authority) return authority;
  if (startedOn === null && publishedOn === null)
    return { why: 'The row has no day of inspection' };
  if (startedOn !== null && publishedOn !== null && publishedOn < startedOn)
    return { why: `Published on ${publishedOn}, before the inspection of ${startedOn}` };
  if (startedOn !== null && table.asAt !== null && startedOn > table.asAt)
    return {
      why: `The inspection of ${startedOn} is later than the day of the table, ${table.asAt}`,
    };

  const judged = judgementCells(cells, table);
  const ownType = event.type.kind === 'event' ? event.type : null;
  const { laCode } = authority;
  const framework = frameworkOfRow({
    laCode,
    startedOn,
    publishedOn,
    family: familyOf(cells, table) ?? ownType?.family ?? table.family,
    graded: judged.filter(({ grade }) => grade.kind === 'outcome').map(({ area }) => area),
    singleTable: table.columns.areas.includes('lookedAfterAndPermanence'),
  });
  if ('why' in framework) return framework;

  const type = ownType?.type;
  const row = {
    ...place,
    laCode,
    ...(startedOn !== null && { startedOn }),
    ...(publishedOn !== null && { publishedOn }),
    ...framework,
    ...(type && { type }),
  };
  if (type && isVisitType(type)) {
    if (judged.some(({ grade }) => grade.kind !== 'blank' && grade.kind !== 'none'))
      return { why: 'A visit has no grades, and the row has' };
    const theme = themeOf(cellOf(cells, table.columns, 'theme'));
    return { row: { ...row, judgements: {}, ...(theme && { theme }) }, warnings: [] };
  }
  const answer = judgementsOfRow(judged, framework.framework);
  if ('why' in answer) return answer;
  return { row: { ...row, judgements: answer.judgements }, warnings: answer.warnings };
}

function dayOf(
  cells: readonly string[],
  meaning: 'startedOn' | 'publishedOn',
  table: Table,
): DayCell {
  const cell = cellOf(cells, table.columns, meaning);
  return table.monthFirst && hasNumericOrder(cell) ? { kind: 'unread' } : readDay(cell);
}

function unreadDay(
  cells: readonly string[],
  meaning: 'startedOn' | 'publishedOn',
  table: Table,
): string {
  const cell = quoted(cellOf(cells, table.columns, meaning));
  return table.monthFirst
    ? `${cell}: days of this table are written month first, so none in figures is certain`
    : `${cell} is not a day`;
}

function withoutInspection(
  cells: readonly string[],
  table: Table,
  name: string,
  publishedOn: string | null,
): RowAnswer {
  const graded = judgementCells(cells, table).some(({ grade }) => grade.kind === 'outcome');
  return graded || publishedOn !== null
    ? { why: 'The row says not yet inspected and has a grade or a day of publication' }
    : { notYet: `${quoted(name)} had not been inspected yet` };
}

function judgementCells(cells: readonly string[], { columns, gradeKey }: Table): JudgementCell[] {
  return columns.areas.flatMap((area: JudgementArea) =>
    (columns.places.get(area) ?? []).map((place) => {
      const text = (cells[place] ?? '').trim();
      const heading = (columns.headings[place] ?? '').replaceAll(/\s+/g, ' ').trim();
      return { area, heading, text, grade: readGrade(text, gradeKey) };
    }),
  );
}

function familyOf(cells: readonly string[], { columns }: Table): 'sif' | 'ilacs' | null {
  const read = readType(cellOf(cells, columns, 'framework'));
  return read.kind === 'event' ? (read.family ?? null) : null;
}

function isProvider(cell: string): boolean {
  return (
    cell !== '' &&
    !/^(?:local authority|la|council)\b(?!.*\b(?:home|agency|fostering|adoption)\b)/.test(
      plainText(cell),
    )
  );
}

function isHeading(cells: readonly string[], { headings, places }: Columns): boolean {
  const place = places.get('name')?.[0] ?? places.get('code')?.[0] ?? 0;
  return cells[place] !== '' && cells[place] === headings[place];
}
