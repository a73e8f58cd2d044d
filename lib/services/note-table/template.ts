import { stringify } from 'csv-stringify/sync';
import type { Framework } from '@/lib/frameworks/framework';
import { noteColumns } from './columns';

/** An empty table of notes: the headings, with a byte order mark so that Excel reads it as UTF-8. */
export function noteTemplate(framework: Framework): string {
  return `\uFEFF${stringify([noteColumns(framework).map(({ heading }) => heading)])}`;
}
