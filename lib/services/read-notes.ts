import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { getInspectionOf } from '@/lib/queries/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { toBundle } from '@/lib/schemas/to-bundle';
import { today } from '@/lib/server/clock';
import type { Failure } from './failures';
import { readTable, type TableFault } from './note-table/read-table';
import { toEntries } from './note-table/to-entries';

/** The notes of a table as a bundle that `importBundle` takes, and the line each stands on. */
export type ReadNotes = { bundle: EvidenceBundle; lines: Readonly<Record<string, number>> };

export type FaultyTable = { kind: 'table'; faults: readonly TableFault[] };

type Answer = Promise<Result<ReadNotes, Failure | FaultyTable>>;

/**
 * Reads a CSV file or an XLSX workbook of notes for one inspection, by the rules of the form. Nothing is stored, and
 * nobody's file is opened who could not bring it in.
 */
export async function readNotes(
  { inspectionId, bytes }: { inspectionId: string; bytes: Uint8Array },
  viewer: Viewer,
): Answer {
  const inspection = await getInspectionOf(inspectionId, viewer);
  if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
  if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
  const { startedOn } = inspection;
  if (!takesEvidence(inspection) || !startedOn) return fail({ kind: 'closed' });

  const table = await readTable(bytes);
  if (!table.ok) return fail({ kind: 'table', faults: [table.error] });
  const entries = toEntries(table.value, frameworkOf(inspection));
  if (!entries.ok) return fail({ kind: 'table', faults: entries.error });

  const evidence = entries.value.map(({ entry }) => entry);
  return succeed({
    bundle: toBundle({ ...inspection, startedOn }, evidence, today()),
    lines: Object.fromEntries(entries.value.map(({ entry, line }) => [entry.id, line])),
  });
}
