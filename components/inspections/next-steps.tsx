import { paths } from '@/lib/paths';
import type { StatusTransition } from '@/lib/permissions/status-transitions';
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
};

/** The steps an inspection can take now: those that go forward as buttons, those that ask why as links. */
export function NextSteps({ action, inspectionId, steps }: Props) {
  const asking = steps.filter(({ step }) => step.needsReason);

  return (
    <>
      {steps
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
