import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/domain/people';
import { canImportRecords } from '@/lib/permissions/imports';
import { db } from '@/lib/server/db';

/** A file of indicators that was taken in. */
export type IndicatorsFileTaken = {
  /** SHA-256 of the file. */
  digest: string;
  fileName: string;
  recordedAt: Date;
  recordedBy: string | null;
  added: number;
  changed: number;
};

const storedDetail = z.object({ file: z.string(), added: z.number(), changed: z.number() });

/** The newest files of indicators that were taken in, newest first; none for whoever may not take one in. */
export async function listIndicatorFiles(viewer: Viewer): Promise<IndicatorsFileTaken[]> {
  if (!canImportRecords(viewer)) return [];
  const events = await db.auditEvent.findMany({
    where: { action: 'indicators.takenIn' },
    orderBy: { id: 'desc' },
    take: 50,
    select: { subjectId: true, recordedAt: true, detail: true, actor: { select: { name: true } } },
  });
  return events.map(({ subjectId, recordedAt, detail, actor }) => {
    const { file, added, changed } = storedDetail.parse(detail);
    return {
      digest: subjectId,
      fileName: file,
      recordedAt,
      recordedBy: actor?.name ?? null,
      added,
      changed,
    };
  });
}

/** The indicators of these keys as people call them, in their order. */
export async function listIndicatorNames(
  keys: readonly string[],
): Promise<{ key: string; label: string }[]> {
  return db.indicator.findMany({
    where: { key: { in: [...keys] } },
    orderBy: { position: 'asc' },
    select: { key: true, label: true },
  });
}
