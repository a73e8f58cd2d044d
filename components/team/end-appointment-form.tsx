'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { TeamMember } from '@/lib/domain/team';
import { roleLabels } from '@/lib/format/people';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  member: TeamMember;
};

/** One appointment ends; what the person recorded stays. */
export function EndAppointmentForm({ action, inspectionId, member }: Props) {
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <form action={send} noValidate>
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="userId" value={member.id} />
      <input type="hidden" name="role" value={member.role} />
      <ErrorSummary errors={state.errors} />
      <button
        type="submit"
        className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px] hover:text-accent-deep"
      >
        End
        <span className="sr-only">
          {' '}
          the appointment of {member.name} as {roleLabels[member.role].toLowerCase()}
        </span>
      </button>
    </form>
  );
}
