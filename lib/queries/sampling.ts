import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/domain/people';
import { type SampleLine, sampleStates } from '@/lib/domain/sampling';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { isUuid } from './inspections';
import { storedArea } from './stored';

const storedState = z.enum(sampleStates);

/** The sampling plan of an inspection as it stands, in the order chosen, for its team. */
export async function listSampleLines(inspectionId: string, viewer: Viewer): Promise<SampleLine[]> {
  if (!isUuid(inspectionId) || !canWorkOnInspection(viewer, { id: inspectionId })) return [];

  const rows = await db.sampleLine.findMany({
    where: { inspectionId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: {
          version: true,
          subject: true,
          area: true,
          chosenBecause: true,
          state: true,
          note: true,
          recordedAt: true,
          recordedBy: { select: { name: true } },
        },
      },
    },
  });
  return rows.flatMap(({ id, versions }) =>
    versions.map(({ area, state, recordedAt, recordedBy, ...line }) => ({
      ...line,
      lineId: id,
      area: storedArea.parse(area),
      state: storedState.parse(state),
      recordedAt: recordedAt.toISOString(),
      recordedBy: recordedBy.name,
    })),
  );
}
