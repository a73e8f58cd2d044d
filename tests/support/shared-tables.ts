import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * Reference tables and published originals that lie beside the project on some machines. The product never reads
 * them; tests that do are skipped, and say so, where they are not there.
 */
const folder = '../shared/data/';

export const hasSharedTables = existsSync(`${folder}outcomes_as_at.csv`);

export const sharedFile = (name: string) => `${folder}${name}`;

/** The rows of a CSV file with its headings as keys. */
export function sharedRows(name: string): Record<string, string>[] {
  const rows: unknown = parse(readFileSync(sharedFile(name), 'utf8'), { bom: true, columns: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}
