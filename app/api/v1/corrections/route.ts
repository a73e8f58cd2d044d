import { listRoute, preflight } from '@/app/api/v1/answer';
import { listCorrections } from '@/lib/queries/corrections';
import { correctedParts, whatWasWrong } from '@/lib/report/corrected-parts';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** The register of corrections. */
export const GET = listRoute(apiOperations.listCorrections, async () =>
  (await listCorrections()).map((correction) => {
    const { id, laCode, laName, day, correctedOn } = correction;
    const { wrongSince } = correction.kind === 'snapshot' ? correction.correction : correction;

    return {
      id,
      laCode,
      laName,
      inspection: day,
      correctedOn,
      wasWrong: whatWasWrong(correction),
      wrongSince,
      changes: correctedParts(correction),
    };
  }),
);
