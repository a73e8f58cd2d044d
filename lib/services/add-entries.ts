import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/domain/people';
import { Prisma } from '@/lib/generated/prisma/client';
import { toColumns } from '@/lib/queries/evidence-rows';
import type { Transaction } from '@/lib/server/db';
import type { PlannedEntry } from './plan-import';

/** Rows written in one statement. */
const batch = 1_000;

const itemColumns = ['id', 'inspection_id', 'reference'] as const;
const versionColumns = [
  'evidence_id',
  'version',
  'state',
  'area',
  'criteria',
  'direction',
  'extent',
  'impact',
  'headline',
  'known',
  'method',
  'metric_value',
  'metric_comparator',
  'metric_unit',
  'metric_population',
  'metric_period',
  'metric_source',
  'document_title',
  'document_place',
  'document_url',
  'identifying_reason',
  'summary',
  'submission_key',
  'recorded_by_id',
] as const;

export type EntriesToAdd = {
  inspectionId: string;
  entries: readonly PlannedEntry[];
  /** Why words that may identify a child stay, by reference. */
  keptBecause: (reference: string) => string | null;
};

/**
 * Writes the first version of many entries, a batch in one statement.
 *
 * The rows travel as one JSON value each batch: with a parameter for each cell, 5,000 entries took eight times as long.
 *
 * @param step told how many entries are written so far
 */
export async function addEntries(
  transaction: Transaction,
  { inspectionId, entries, keptBecause }: EntriesToAdd,
  viewer: Viewer,
  step: (written: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < entries.length; from += batch) {
    const some = entries
      .slice(from, from + batch)
      .map((planned) => ({ ...planned, evidenceId: randomUUID() }));
    await insert(
      transaction,
      'evidence_item',
      itemColumns,
      some.map(({ evidenceId, reference }) => ({ id: evidenceId, inspectionId, reference })),
    );
    await insert(
      transaction,
      'evidence_version',
      versionColumns,
      some.map(({ evidenceId, entry, reference, submissionKey }) => ({
        ...toColumns(entry),
        evidenceId,
        version: 1,
        state: 'recorded',
        identifyingReason: keptBecause(reference),
        submissionKey,
        recordedById: viewer.id,
      })),
    );
    await step(from + some.length);
  }
}

async function insert(
  transaction: Transaction,
  table: 'evidence_item' | 'evidence_version',
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const json = JSON.stringify(rows.map((row) => toRow(row, columns)));
  const names = Prisma.raw(columns.join(', '));
  const name = Prisma.raw(table);
  await transaction.$executeRaw`
    INSERT INTO ${name} (${names})
    SELECT ${names} FROM jsonb_populate_recordset(NULL::${name}, ${json}::jsonb)`;
}

/** The names of the database. A value nobody writes would be lost in silence, so it is a fault. */
function toRow(row: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (!columns.includes(column)) throw new Error(`No column is written for ${key}`);
      return [column, value];
    }),
  );
}
