import { stringify } from 'csv-stringify/sync';
import { actionColumns } from './columns';

/** An empty table of actions: the headings, with a byte order mark so that Excel reads it as UTF-8. */
export function actionTemplate(): string {
  return `\uFEFF${stringify([actionColumns.map(({ heading }) => heading)])}`;
}
