import { ButtonLink } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { type StatusTransition, stepsOfTheirOwn } from '@/lib/permissions/status-transitions';
import type { FormState } from '@/lib/schemas/form-state';
import { StatusStepForm } from './status-step-form';

type Step = {
  step: Pick<StatusTransition, 'name' | 'label' | 'effect' | 'needsReason'>;
  unmet: readonly string[];
};

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  steps: readonly Step[];
  /** What it ends in. */
  report?: 'report' | 'letter';
};

const ownLabels = {
  publish: (report) => `Publish the ${report}`,
  correct: (report) => `Correct the published ${report}`,
} as const satisfies Record<(typeof stepsOfTheirOwn)[number], (report: string) => string>;

/** The steps an inspection can take now: those that go forward as buttons, those that ask why as links. */
export function NextSteps({ action, inspectionId, steps, report = 'report' }: Props) {
  const own = steps.map(({ step }) => step.name).filter(isOwn);
  const others = steps.filter(({ step }) => !isOwn(step.name));
  const asking = others.filter(({ step }) => step.needsReason);

  return (
    <>
      {own.map((name) => (
        <p key={name} className="mb-4">
          <ButtonLink kind="secondary" href={paths.inspections[name](inspectionId)}>
            {ownLabels[name](report)}
          </ButtonLink>
        </p>
      ))}
      {others
        .filter(({ step }) => !step.needsReason)
        .map(({ step, unmet }) => (
          <StatusStepForm key={step.name} {...{ action, inspectionId, step, unmet }} />
        ))}
      {asking.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-table">
          {asking.map(({ step }) => (
            <li key={step.name}>
              <a
                className="inline-block py-1"
                href={paths.inspections.step(inspectionId, step.name)}
              >
                {step.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Steps that are more than a change of state have a page of their own. */
function isOwn(name: string): name is (typeof stepsOfTheirOwn)[number] {
  return stepsOfTheirOwn.some((own) => own === name);
}
