import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/format/dates';
import { formatPlanCounts } from '@/lib/format/improvement';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import type { PlanStatus } from '@/lib/queries/plan-status';

type Props = {
  laCode: string;
  /** Nothing where no action answers the inspection yet. */
  status: PlanStatus | undefined;
  /** Whether the reader may open the plan itself. */
  mayOpen: boolean;
  inspectionId: string;
};

/** How far the plan is, in counts, for those who may know. It is in no file. */
export function PlanStatusOf({ laCode, status, mayOpen, inspectionId }: Props) {
  return (
    <div className="print:hidden">
      <Section title="The plan that answers it" id="plan">
        <p className="max-w-prose">
          {status
            ? `${capitalise(formatCount(status.actions, 'action'))}. ${formatPlanCounts(status)} Last changed on ${formatDate(status.lastChangeOn)}.`
            : 'No action answers this inspection yet.'}
        </p>
        {mayOpen && (
          <p className="mt-2">
            <a href={paths.improvement.plan(laCode, inspectionId)}>Open the plan</a>
          </p>
        )}
        <p className="mt-2 max-w-prose text-quiet text-small">
          The public does not see these counts, and they are in neither file.
        </p>
      </Section>
    </div>
  );
}
