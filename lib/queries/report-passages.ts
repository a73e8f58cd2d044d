import 'server-only';
import { codedParagraph } from '@/lib/domain/coding-reference';
import type { ReportPassage } from '@/lib/domain/concern-record';
import type { MentionStatus } from '@/lib/domain/concerns';
import type { Evidence } from '@/lib/domain/evidence';
import { takesCoding } from '@/lib/permissions/imports';
import { importedReportSchema } from '@/lib/schemas/imported-report';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { now } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { isLaCode } from './event-address';
import { listEntries } from './evidence';
import { inspectionSelect, toInspection } from './inspection-rows';
import { publicNow } from './public-now';

/**
 * The numbered paragraphs of every report and letter of an authority that everybody may read, by inspection, with the
 * criteria and direction of the entries behind them. Only entries count that were released with the report, or that
 * code a report of the public record; never what they say, and nothing of any other evidence.
 */
export async function listReportPassages(
  laCode: string,
): Promise<ReadonlyMap<string, readonly ReportPassage[]>> {
  if (!isLaCode(laCode)) return new Map();

  const rows = await db.inspection.findMany({
    where: { AND: [{ laCode }, publicNow()] },
    select: {
      ...inspectionSelect,
      snapshots: {
        where: { publishAt: { lte: now() } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { publishAt: true, document: true },
      },
      reportImports: { orderBy: { number: 'desc' }, take: 1, select: { document: true } },
    },
  });
  const passages = new Map<string, readonly ReportPassage[]>();
  for (const { reportImports, ...row } of rows) {
    const [snapshot] = row.snapshots;
    const [imported] = reportImports;
    if (snapshot) passages.set(row.id, ofSnapshot(snapshot.document));
    else if (imported) {
      const coded = takesCoding(toInspection(row)) ? await listCoded(row.id) : [];
      passages.set(row.id, ofImport(imported.document, coded));
    }
  }
  return passages;
}

async function listCoded(inspectionId: string): Promise<Evidence[]> {
  const entries = await listEntries(inspectionId);
  return entries.flatMap(({ state, content }) => (state === 'recorded' ? [content] : []));
}

function ofSnapshot(document: unknown): ReportPassage[] {
  const { sections, evidence } = snapshotDocumentSchema.parse(document);
  const entries = new Map((evidence ?? []).map((entry) => [entry.id, entry]));

  return sections.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ headline }) => !headline)
      .map(({ number, text, evidence: references }) => ({
        number,
        text,
        findings: references.flatMap((reference) => {
          const entry = entries.get(reference);
          return entry ? [toFinding(entry)] : [];
        }),
      })),
  );
}

function ofImport(document: unknown, coded: readonly Evidence[]): ReportPassage[] {
  return importedReportSchema.parse(document).paragraphs.map(({ n, text }) => ({
    number: n,
    text,
    findings: coded.filter(({ id }) => codedParagraph(id) === n).map(toFinding),
  }));
}

function toFinding(entry: Evidence): ReportPassage['findings'][number] {
  return { criteria: entry.criteria, says: says(entry) };
}

function says(entry: Evidence): MentionStatus | null {
  switch (entry.direction) {
    case 'strength':
      return 'praised';
    case 'weakness':
      return entry.known ? 'progress' : 'found';
    case 'context':
      return null;
  }
}
