import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence, EvidenceContent } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { fail, type Result, succeed } from '@/lib/result';
import { evidenceContentSchema } from '@/lib/schemas/evidence';
import type { FormValues } from '@/lib/schemas/form-state';
import { checkCriteria } from '@/lib/services/check-criteria';
import { type NoteColumn, noteColumns, plainWords } from './columns';
import type { TableFault, TableLine } from './read-table';

/** An entry of a table, and the line it stands on. Its id says what it says, so the same note has the same id. */
export type TableEntry = { line: number; entry: Evidence };

type Place = { column: NoteColumn; index: number };

/** The notes of a table by the rules of the form, or every fault there is, line by line. */
export function toEntries(
  [head, ...lines]: readonly TableLine[],
  framework: Framework,
): Result<readonly TableEntry[], readonly TableFault[]> {
  if (!head) return fail([{ line: null, column: null, message: 'The file is empty' }]);

  const places = placeColumns(head, noteColumns(framework));
  if (!places.ok) return places;
  if (lines.length === 0)
    return fail([{ line: null, column: null, message: 'There are no notes under the headings' }]);

  const entries: TableEntry[] = [];
  const faults: TableFault[] = [];
  const seen = new Map<string, number>();
  for (const given of lines) {
    const read = toEntry(given, places.value, head.cells.length, framework);
    if (!read.ok) {
      faults.push(...read.error);
      continue;
    }
    const earlier = seen.get(read.value.id);
    if (earlier === undefined) entries.push({ line: given.line, entry: read.value });
    else
      faults.push({
        ...at(given),
        message: `The note says the same as the one on line ${earlier}`,
      });
    seen.set(read.value.id, earlier ?? given.line);
  }
  return faults.length > 0 ? fail(faults) : succeed(entries);
}

const at = ({ line }: TableLine) => ({ line, column: null });

/** Which cell of a line answers which question. Headings nobody knows are faults: nothing is dropped in silence. */
function placeColumns(
  head: TableLine,
  columns: readonly NoteColumn[],
): Result<readonly Place[], readonly TableFault[]> {
  const places: Place[] = [];
  const faults: TableFault[] = [];
  for (const [index, heading] of head.cells.entries()) {
    if (heading === '') continue;
    const column = columns.find((one) =>
      [one.heading, one.field, ...one.also].some(
        (name) => plainWords(name) === plainWords(heading),
      ),
    );
    if (!column)
      faults.push({
        ...at(head),
        column: heading,
        message:
          'No question has this heading. Rename the column as in the template, or take it out',
      });
    else if (places.some((place) => place.column === column))
      faults.push({ ...at(head), column: heading, message: 'The heading stands there twice' });
    else places.push({ column, index });
  }
  for (const { heading, required } of columns) {
    if (required && !places.some(({ column }) => column.heading === heading))
      faults.push({ ...at(head), column: heading, message: 'The column is missing' });
  }
  return faults.length > 0 ? fail(faults) : succeed(places);
}

function toEntry(
  given: TableLine,
  places: readonly Place[],
  width: number,
  framework: Framework,
): Result<Evidence, readonly TableFault[]> {
  const faults: TableFault[] = [];
  const answers: Record<string, string | string[]> = {};
  for (const { column, index } of places) {
    const answer = toAnswer(given.cells[index] ?? '', column);
    if (answer.ok) answers[column.field] = answer.value;
    else faults.push({ line: given.line, column: column.heading, message: answer.error });
  }
  if (given.cells.slice(width).some((cell) => cell !== ''))
    faults.push({
      ...at(given),
      message:
        'The line has more cells than there are headings: put text with a comma in double quotes',
    });
  if (faults.length > 0) return fail(faults);

  const content = evidenceContentSchema.safeParse(toFormValues(answers));
  if (!content.success)
    return fail(
      content.error.issues.map(({ path, message }) => ({
        line: given.line,
        column: headingOf(String(path[0]), places),
        message,
      })),
    );

  const wrong = checkCriteria(content.data, framework);
  if (wrong?.kind === 'fields')
    return fail(
      wrong.errors.map(({ field, message }) => ({
        line: given.line,
        column: headingOf(field, places),
        message,
      })),
    );
  return succeed({ ...content.data, id: idOf(content.data) });
}

function toAnswer(cell: string, { field, choices }: NoteColumn): Result<string | string[], string> {
  if (cell.startsWith('='))
    return fail('The cell holds a formula: copy it and paste it as a value');
  if (field === 'criteria')
    return succeed(
      cell
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    );
  if (!choices || cell === '') return succeed(cell);

  const choice = choices.find(({ label, value }) =>
    [label, value].some((word) => word !== '' && plainWords(word) === plainWords(cell)),
  );
  if (choice) return succeed(choice.value);
  const known = choices.map(({ label }) => label).join(', ');
  return fail(`“${cell.slice(0, 60)}” is none of: ${known}`);
}

/** The form asks for the impact of a weakness and of a strength one by one. */
function toFormValues({ impact = '', ...answers }: FormValues): FormValues {
  const [main = ''] = [answers.criteria ?? ''].flat();
  return {
    ...answers,
    mainCriterion: main,
    weaknessImpact: answers.direction === 'weakness' ? impact : '',
    strengthImpact: answers.direction === 'strength' ? impact : '',
  };
}

function headingOf(field: string, places: readonly Place[]): string {
  const asked = field === 'weaknessImpact' || field === 'strengthImpact' ? 'impact' : field;
  return places.find(({ column }) => column.field === asked)?.column.heading ?? asked;
}

/** A space keeps it from being taken for a reference of one's own: every note gets the next free one. */
function idOf(content: EvidenceContent): string {
  return `row ${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`;
}
