'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { GradeState } from '@/components/checking/grade-state';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { listEvidence } from '@/lib/queries/evidence';
import { getInspectionOf } from '@/lib/queries/inspections';
import { type ConfirmJudgementInput, confirmJudgementSchema } from '@/lib/schemas/judging';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { confirmJudgement } from '@/lib/services/confirm-judgement';
import { readJudging } from '@/lib/services/read-judging';
import { groundOf, readGround, whatChanged } from './what-changed';

export async function confirmJudgementAction(_: GradeState, form: FormData): Promise<GradeState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(confirmJudgementSchema, form);
    if (!input.ok) return input.error;

    const confirmed = await confirmJudgement(input.value, viewer);
    if (!confirmed.ok)
      return confirmed.error.kind === 'stale'
        ? changedForm(input.value, form, viewer)
        : refusedForm(confirmed.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, area } = input.value;
    redirect(`${paths.inspections.confirmJudgement(inspectionId, area)}?saved=${area}`);
  });
}

/** The person now sees what stands and what changed, so what they send next rests on that. */
async function changedForm(
  { inspectionId, area, baseVersion }: ConfirmJudgementInput,
  form: FormData,
  viewer: Viewer,
): Promise<GradeState> {
  const inspection = await getInspectionOf(inspectionId, viewer);
  if (!inspection) return redirect(paths.problems.notFound);
  const [states, records] = await Promise.all([
    readJudging(inspection, viewer),
    listEvidence(inspectionId, viewer),
  ]);
  const state = states.find((one) => one.area === area);
  if (!state) return redirect(paths.problems.notFound);

  const ground = groundOf(area, records, states);
  const framework = frameworkOf(inspection);
  return {
    errors: [
      {
        field: 'changed',
        message:
          'What is judged has changed since you opened this page, so nothing was saved. Look at what changed, then confirm',
      },
    ],
    values: {
      ...readForm(form),
      digest: state.digest,
      baseVersion: String(state.confirmed?.version ?? 0),
      ground: JSON.stringify(ground),
    },
    changed: {
      derived: state.derived,
      sentences: whatChanged(readGround(form.get('ground')), baseVersion, {
        state,
        ground,
        framework,
      }),
    },
  };
}
