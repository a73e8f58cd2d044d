import 'server-only';
import { formatDate } from '@/lib/format/dates';
import { fail, type Result, succeed } from '@/lib/result';
import { parseItemContent } from '@/lib/schemas/council-item-form';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import { toPartialDay } from '@/lib/schemas/partial-day';
import { plainWords } from '@/lib/services/note-table/columns';
import type { TableFault, TableLine } from '@/lib/services/note-table/read-table';
import { type ActionColumn, actionColumns } from './columns';

/** An action of a table, and the line it stands on. */
export type TableAction = { line: number; content: CouncilItemContents['planAction'] };

/** An area for improvement as the table names it: by its number in the report. */
export type NumberedAreaId = { id: string; number: number };

type Place = { column: ActionColumn; index: number };
type Answer<Value> = Result<Value, readonly TableFault[]>;

/**
 * The actions of a table by the rules of the form, or every fault there is, line by line.
 *
 * @param began the first day of the inspection they answer, YYYY-MM-DD: nothing is due before it
 */
export function toActions(
  [head, ...lines]: readonly TableLine[],
  areas: readonly NumberedAreaId[],
  began: string,
): Answer<readonly TableAction[]> {
  if (!head) return fail([{ line: null, column: null, message: 'The file is empty' }]);

  const places = placeColumns(head);
  if (!places.ok) return places;
  if (lines.length === 0)
    return fail([{ line: null, column: null, message: 'There are no actions under the headings' }]);

  const actions: TableAction[] = [];
  const faults: TableFault[] = [];
  const seen = new Map<string, number>();
  for (const given of lines) {
    const read = notBefore(began, given, toAction(given, places.value, head.cells.length, areas));
    if (!read.ok) {
      faults.push(...read.error);
      continue;
    }
    const key = JSON.stringify(read.value);
    const earlier = seen.get(key);
    if (earlier === undefined) actions.push({ line: given.line, content: read.value });
    else faults.push(onLine(given, `The action says the same as the one on line ${earlier}`));
    seen.set(key, earlier ?? given.line);
  }
  return faults.length > 0 ? fail(faults) : succeed(actions);
}

function notBefore(
  began: string,
  { line }: TableLine,
  read: Answer<CouncilItemContents['planAction']>,
): Answer<CouncilItemContents['planAction']> {
  const early = read.ok && read.value.dueOn !== null && read.value.dueOn < began;
  return early
    ? fail([
        {
          line,
          column: headingOf('dueOn'),
          message: `This is before the inspection began, on ${formatDate(began)}. Check the day`,
        },
      ])
    : read;
}

function onLine({ line }: TableLine, message: string): TableFault {
  return { line, column: null, message };
}

/** Which cell of a line answers which question. Headings nobody knows are faults: nothing is dropped in silence. */
function placeColumns(head: TableLine): Answer<readonly Place[]> {
  const places: Place[] = [];
  const faults: TableFault[] = [];
  for (const [index, heading] of head.cells.entries()) {
    if (heading === '') continue;
    const column = actionColumns.find((one) =>
      [one.heading, one.field, ...one.also].some(
        (name) => plainWords(name) === plainWords(heading),
      ),
    );
    const message = column
      ? places.some((place) => place.column === column) && 'The heading stands there twice'
      : 'No question has this heading. Rename the column as in the template, or take it out';
    if (message) faults.push({ line: head.line, column: heading, message });
    else if (column) places.push({ column, index });
  }
  for (const { heading, required } of actionColumns) {
    if (required && !places.some(({ column }) => column.heading === heading))
      faults.push({ line: head.line, column: heading, message: 'The column is missing' });
  }
  return faults.length > 0 ? fail(faults) : succeed(places);
}

function toAction(
  given: TableLine,
  places: readonly Place[],
  width: number,
  areas: readonly NumberedAreaId[],
): Answer<CouncilItemContents['planAction']> {
  const faults: TableFault[] = [];
  const form = new FormData();
  for (const { column, index } of places) {
    const wrong = answer(form, column.field, given.cells[index] ?? '', areas);
    if (wrong) faults.push({ line: given.line, column: column.heading, message: wrong });
  }
  if (given.cells.slice(width).some((cell) => cell !== ''))
    faults.push(
      onLine(
        given,
        'The line has more cells than there are headings: put text with a comma in double quotes',
      ),
    );
  const content = parseItemContent('planAction', form);
  if (content.ok && faults.length === 0) return content;

  const answered = new Set(faults.map(({ column }) => column));
  const byTheForm = content.ok ? [] : content.error.errors;
  return fail([
    ...faults,
    ...byTheForm
      .map(({ field, message }) => ({ line: given.line, column: headingOf(field), message }))
      .filter(({ column }) => !answered.has(column)),
  ]);
}

/** Puts a cell into the form as somebody would type it; what cannot be typed there is wrong. */
function answer(
  form: FormData,
  field: string,
  cell: string,
  areas: readonly NumberedAreaId[],
): string | null {
  if (cell.startsWith('=')) return 'The cell holds a formula: copy it and paste it as a value';
  if (cell === '') return null;
  if (field === 'dueOn') return answerDay(form, field, cell);
  if (field === 'areaIds') return answerAreas(form, field, cell, areas);

  form.set(field, cell);
  return null;
}

function answerDay(form: FormData, field: string, cell: string): string | null {
  const day = toPartialDay(cell);
  const [year, month, dayOfMonth] = day?.split('-') ?? [];
  if (!year || !month || !dayOfMonth)
    return `“${cell.slice(0, 60)}” is no day. Enter one like 31/10/2026`;

  form.set(`${field}-day`, dayOfMonth);
  form.set(`${field}-month`, month);
  form.set(`${field}-year`, year);
  return null;
}

function answerAreas(
  form: FormData,
  field: string,
  cell: string,
  areas: readonly NumberedAreaId[],
): string | null {
  const numbers = cell.split(/[\s,;]+|\band\b/).filter((part) => part !== '');
  for (const written of numbers) {
    const area = areas.find(({ number }) => String(number) === written);
    if (!area) return `“${written.slice(0, 60)}” is no area of this report. ${numbersOf(areas)}`;
    if (!form.getAll(field).includes(area.id)) form.append(field, area.id);
  }
  return null;
}

function numbersOf(areas: readonly NumberedAreaId[]): string {
  const numbers = areas.map(({ number }) => number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `It has area ${first} only` : `It has areas ${first} to ${last}`;
}

function headingOf(field: string): string {
  return actionColumns.find((column) => column.field === field)?.heading ?? field;
}
