import { listRoute, preflight } from '@/app/api/v1/answer';
import { listCorrections } from '@/lib/queries/corrections';
import { correctedParts } from '@/lib/report/corrected-parts';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** The register of corrections. */
export const GET = listRoute(apiOperations.listCorrections, async () =>
  (await listCorrections()).map((correction) => {
    const { id, laCode, laName, day, correctedOn } = correction;
    const { wasWrong, wrongSince } =
      correction.kind === 'grade'
        ? { wasWrong: correction.reason, wrongSince: correction.wrongSince }
        : correction.correction;

    return {
      id,
      laCode,
      laName,
      inspection: day,
      correctedOn,
      wasWrong,
      wrongSince,
      changes: correctedParts(correction),
    };
  }),
);
