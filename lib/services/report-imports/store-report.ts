import 'server-only';
import type { ImportedReport } from '@/lib/importers/reports/report';
import type { Contradiction } from '@/lib/schemas/imported-report';
import type { Transaction } from '@/lib/server/db';
import type { ReadReport } from './read-published';

/** Stores what was read, with where it and the record disagree. Answers the id of the import. */
export async function storeReport(
  transaction: Transaction,
  inspectionId: string,
  { fileName, digest, report }: ReadReport,
  contradictions: readonly Contradiction[],
  recordedById: string,
): Promise<string> {
  const before = await transaction.reportImport.count({ where: { inspectionId } });
  const { id } = await transaction.reportImport.create({
    data: {
      inspectionId,
      number: before + 1,
      fileName,
      digest,
      document: asStored({ ...report, contradictions }),
      recordedById,
    },
    select: { id: true },
  });
  return id;
}

/**
 * Stores what the report wants improved, where nothing of the kind is on record yet: what people read and coded
 * themselves is never written over. Answers how many items were stored.
 */
export async function storeAreas(
  transaction: Transaction,
  inspectionId: string,
  { improvements, startedOn }: ImportedReport,
  recordedById: string,
): Promise<number> {
  const held = await transaction.areaForImprovement.count({ where: { inspectionId } });
  if (held > 0) return 0;

  for (const [index, { text, nationalFramework }] of improvements.entries())
    await transaction.areaForImprovement.create({
      data: {
        inspectionId,
        kind: 'improvement',
        versions: {
          create: {
            version: 1,
            state: 'recorded',
            position: index + 1,
            text: withoutControls(text),
            criteria: [],
            nationalFrameworkOutcome: nationalFramework?.name ?? null,
            nationalFrameworkEdition:
              nationalFramework && startedOn && startedOn < renumbering ? 'December 2023' : null,
            recordedById,
          },
        },
      },
      select: { id: true },
    });
  return improvements.length;
}

/** Reports of inspections from this day on may number the outcomes of the national framework otherwise. */
const renumbering = '2026-03-01';

/** Characters that the database refuses, or that no reader sees, are not part of a text. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function asStored(value: unknown) {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'string' ? withoutControls(part) : part,
    ),
  );
}
