import type { FieldError, FormValues } from './form-state';

/** How many short notes one page takes. */
export const quickRows = [1, 2, 3, 4, 5] as const;

/** One row of the page for several short notes, as the answers of the form for one. */
export type QuickNote = { row: number; values: FormValues };

/** What a row asks, and which answer of the whole form each is. */
const fieldsOfRow = {
  summary: 'summary',
  criteria: 'criterion',
  direction: 'shows',
  weaknessImpact: 'shows',
  strengthImpact: 'shows',
  extent: 'extent',
} as const;

/** The name a question has in a row. */
export function rowField(name: string, row: number): string {
  return `${name}-${row}`;
}

/**
 * The rows in which something is written, each as the answers of an entry of its own. What a row shows is one
 * answer: `weakness.serious`, `strength.sound`, `context`.
 */
export function toQuickNotes(values: FormValues): QuickNote[] {
  return quickRows.flatMap((row) => {
    const answer = (name: string) => textOf(values[rowField(name, row)]);
    if (!['summary', 'criterion', 'shows', 'extent'].some((name) => answer(name) !== '')) return [];

    const [direction = '', impact = ''] = answer('shows').split('.');
    return [
      {
        row,
        values: {
          inspectionId: textOf(values.inspectionId),
          submissionKey: answer('key'),
          area: textOf(values.area),
          method: textOf(values.method),
          identifyingReason: textOf(values.identifyingReason),
          summary: answer('summary'),
          criteria: answer('criterion') === '' ? [] : [answer('criterion')],
          direction,
          extent: answer('extent'),
          weaknessImpact: direction === 'weakness' ? impact : '',
          strengthImpact: direction === 'strength' ? impact : '',
        },
      },
    ];
  });
}

/** What is wrong with a note, beside the questions of its row. */
export function toRowErrors(errors: readonly FieldError[], row: number): FieldError[] {
  return errors.map(({ field, message }) => {
    // Asked once for the whole page.
    if (field === 'identifyingReason')
      return { field, message: `Note ${row}: ${lowerFirst(message)}` };
    const known = Object.entries(fieldsOfRow).find(([name]) => name === field)?.[1];
    return {
      field: rowField(known ?? 'summary', row),
      message: `Note ${row}: ${lowerFirst(message)}`,
    };
  });
}

/** The answers without some rows, so that what is saved is not offered again. */
export function withoutRows(values: FormValues, rows: readonly number[]): FormValues {
  const names = rows.flatMap((row) =>
    ['key', 'summary', 'criterion', 'shows', 'extent'].map((name) => rowField(name, row)),
  );
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function textOf(answer: string | string[] | undefined): string {
  return [answer ?? ''].flat()[0] ?? '';
}
