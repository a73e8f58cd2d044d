import type { ReactNode } from 'react';
import { type TryStep, writeTryStep } from '@/lib/schemas/try-step';

type Props = {
  step: TryStep;
  /** What it acts on, for people who hear the button out of its row. */
  about?: string;
  children: ReactNode;
};

/** A step with the evidence of the form around it, as light as a link. */
export function StepButton({ step, about, children }: Props) {
  return (
    <button
      type="submit"
      name="do"
      value={writeTryStep(step)}
      className="min-h-6 cursor-pointer text-left text-accent underline decoration-1 underline-offset-[0.16em] hover:decoration-[3px] hover:text-accent-deep print:hidden"
    >
      {children}
      {about && <span className="sr-only"> {about}</span>}
    </button>
  );
}
