import 'server-only';
import { z } from 'zod';
import { judgementOutcomes } from '@/lib/domain/grades';
import type { Viewer } from '@/lib/domain/people';
import { canImportRecords } from '@/lib/permissions/imports';
import { db } from '@/lib/server/db';
import { toDayOrNull } from './days';
import { isUuid } from './inspections';
import { storedArea, storedEventType, storedFramework } from './stored';

export const outcomeVerdicts = ['changed', 'contradictory', 'rejected', 'new', 'same'] as const;
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** One row of an edition and what became of it. Of a row that could not be read only its place is known. */
export type EditionRow = {
  table: string;
  row: number;
  verdict: OutcomeVerdict;
  laName: string | null;
  read: z.infer<typeof storedRead>;
  why: string | null;
};

export type EditionRows = {
  title: string;
  fileName: string;
  asAt: string | null;
  recordedAt: Date;
  recordedBy: string | null;
  /** Of all rows, whatever is shown. */
  counts: Readonly<Record<OutcomeVerdict, number>>;
  rows: readonly EditionRow[];
  pages: number;
};

const rowsAPage = 100;
const storedVerdict = z.enum(outcomeVerdicts);
const storedRead = z
  .object({
    table: z.string(),
    row: z.number(),
    laCode: z.string(),
    startedOn: z.string().optional(),
    publishedOn: z.string().optional(),
    framework: storedFramework,
    type: storedEventType.optional(),
    judgements: z.partialRecord(storedArea, z.enum(judgementOutcomes)),
    theme: z.string().optional(),
  })
  .nullable()
  .catch(null);

/** An edition that was taken in with one page of its rows, or null when there is none this viewer may read. */
export async function getOutcomesEdition(
  editionId: string,
  viewer: Viewer,
  verdict: OutcomeVerdict | undefined,
  page: number,
): Promise<EditionRows | null> {
  if (!isUuid(editionId) || !canImportRecords(viewer)) return null;
  const [edition, groups, rows] = await Promise.all([
    db.outcomesEdition.findUnique({
      where: { id: editionId },
      select: {
        title: true,
        fileName: true,
        asAt: true,
        recordedAt: true,
        recordedBy: { select: { name: true } },
      },
    }),
    db.outcomesRow.groupBy({ by: ['verdict'], where: { editionId }, _count: true }),
    db.outcomesRow.findMany({
      where: { editionId, ...(verdict && { verdict }) },
      orderBy: [{ sheet: 'asc' }, { row: 'asc' }],
      skip: (page - 1) * rowsAPage,
      take: rowsAPage,
      select: { sheet: true, row: true, verdict: true, laCode: true, read: true, why: true },
    }),
  ]);
  if (!edition) return null;

  const countOf = (wanted: OutcomeVerdict) =>
    groups.find((group) => group.verdict === wanted)?._count ?? 0;
  const counts = {
    changed: countOf('changed'),
    contradictory: countOf('contradictory'),
    rejected: countOf('rejected'),
    new: countOf('new'),
    same: countOf('same'),
  };
  const names = await readNames(rows.flatMap(({ laCode }) => laCode ?? []));
  const total = verdict ? counts[verdict] : Object.values(counts).reduce((a, b) => a + b, 0);
  const { recordedBy, asAt, ...rest } = edition;
  return {
    ...rest,
    asAt: toDayOrNull(asAt),
    recordedBy: recordedBy?.name ?? null,
    counts,
    rows: rows.map(({ sheet, row, verdict: stored, laCode, read, why }) => ({
      table: sheet,
      row,
      verdict: storedVerdict.parse(stored),
      laName: laCode === null ? null : (names.get(laCode) ?? laCode),
      read: storedRead.parse(read),
      why,
    })),
    pages: Math.max(1, Math.ceil(total / rowsAPage)),
  };
}

async function readNames(laCodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const authorities = await db.localAuthority.findMany({
    where: { laCode: { in: [...new Set(laCodes)] } },
    select: { laCode: true, name: true },
  });
  return new Map(authorities.map(({ laCode, name }) => [laCode, name]));
}
