import { redirect } from 'next/navigation';
import type { ReviseState } from '@/components/evidence/revise-state';
import type { Viewer } from '@/lib/domain/people';
import { paths, problemPath } from '@/lib/paths';
import { belongsToInspectors } from '@/lib/permissions/inspections';
import type { FormState } from '@/lib/schemas/form-state';
import { readForm } from '@/lib/schemas/parse-form';
import type { Conflict, Failure } from '@/lib/services/failures';

/**
 * What becomes of a form whose use case did nothing. Faults in answers, and an inspection that has closed
 * meanwhile, bring the form back with everything typed; what was never the sender's to do is a page.
 */
export function refusedForm(failure: Failure, form: FormData): FormState {
  switch (failure.kind) {
    case 'fields':
      return { errors: failure.errors, values: readForm(form) };
    case 'unmet':
      return {
        errors: failure.needs.map((message) => ({ field: '', message })),
        values: readForm(form),
      };
    case 'closed':
      return {
        errors: [
          {
            field: '',
            message:
              'The inspection has moved on and can no longer be changed here, so nothing was saved. Copy what you want to keep',
          },
        ],
        values: readForm(form),
      };
    case 'notPermitted':
      return redirect(paths.problems.notPermitted);
    case 'notFound':
      return redirect(paths.problems.notFound);
  }
}

/**
 * A form that somebody else was quicker than. The person now sees what stands, so what they send next rests on that.
 *
 * @param versions of the entry, among them the one the form was opened on
 */
export function conflictedForm(
  { current }: Conflict,
  versions: readonly Conflict['current'][],
  baseVersion: number,
  form: FormData,
): ReviseState {
  return {
    errors: [
      {
        field: 'conflict',
        message: `Somebody made version ${current.version} while you were working. Look at it, then save`,
      },
    ],
    values: { ...readForm(form), baseVersion: String(current.version) },
    conflict: {
      opened: versions.find(({ version }) => version === baseVersion) ?? current,
      current,
    },
  };
}

/** The page that says why somebody on the team cannot change the evidence of an inspection now. */
export function whyNot(viewer: Viewer, inspection: { id: string }): string {
  return belongsToInspectors(viewer, inspection)
    ? problemPath('closed', { from: paths.inspections.taskList(inspection.id) })
    : paths.problems.notPermitted;
}
