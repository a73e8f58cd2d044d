import { answerJson, answerOrProblem, readSent, refusal } from '@/app/api/problem';
import { describeForeseen } from '@/components/evidence/foreseen-words';
import { effectBodySchema, weighAnswers } from '@/lib/schemas/effect';
import { foreseeEffect } from '@/lib/services/foresee-effect';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ inspectionId: string }> };

/**
 * What saving an entry as answered so far would do to grades and coverage, in sentences; none while an answer that
 * decides it is missing. Its words stay on the device. Nothing is stored.
 */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerOrProblem(async () => {
    const { inspectionId } = await params;
    const read = await readSent(request, effectBodySchema);
    if (!read.ok) return read.error;

    const { values, evidenceId } = read.value.sent;
    const weighed = weighAnswers(values);
    if (!weighed.success) return answerJson({ sentences: [] });

    const content = weighed.data;
    const foreseen = await foreseeEffect({ inspectionId, evidenceId, content }, read.value.viewer);
    if (!foreseen.ok) return refusal(foreseen.error);

    const { framework, moves, coverage } = foreseen.value;
    const nameOf = (area: string) =>
      framework.judgements.find((one) => one.area === area)?.shortName ?? area;
    return answerJson({
      sentences: describeForeseen({
        area: content.area,
        moves,
        coverage,
        nameOf,
        words: framework.gradeWords,
      }),
    });
  });
}
