import 'server-only';
import { z } from 'zod';
import type { CorrectionRecord } from '@/lib/domain/correction-record';
import { dayOf } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { correctedSelect, toCorrectedPlace } from './corrected-place';
import { toDayOrNull } from './days';
import { publicNow } from './public-now';

const storedDetail = z.object({
  edition: z.string(),
  editionBefore: z.string().nullish(),
  startedOnBefore: z.string().nullish(),
  startedOnAfter: z.string().optional(),
  publishedOnBefore: z.string().nullish(),
  publishedOnAfter: z.string().optional(),
});

/** First days and publication days that a newer edition of Ofsted’s outcomes put right, with both editions named. */
export async function listCorrectedDays(): Promise<CorrectionRecord[]> {
  const events = await db.auditEvent.findMany({
    where: {
      action: 'inspection.putRight',
      inspection: { AND: [publicNow(), { snapshots: { none: {} } }] },
    },
    select: { id: true, recordedAt: true, detail: true, inspection: { select: correctedSelect } },
  });

  return events.flatMap(({ id, recordedAt, detail, inspection }) => {
    const said = storedDetail.parse(detail);
    if (!inspection) return [];

    return (['startedOn', 'publishedOn'] as const).flatMap((which) => {
      const before = said[`${which}Before`] ?? null;
      const after = said[`${which}After`];
      if (after === undefined) return [];
      return [
        {
          kind: 'day' as const,
          ...toCorrectedPlace(inspection, `${which}-${id}`),
          correctedOn: dayOf(recordedAt),
          which,
          before,
          after,
          editionBefore: said.editionBefore ?? null,
          wrongSince: said.publishedOnBefore ?? toDayOrNull(inspection.publishedOn) ?? after,
          source: said.edition,
        },
      ];
    });
  });
}
