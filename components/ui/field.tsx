import type { ReactNode } from 'react';

/** What every question shares. The id of its control is its name, so a summary can link to it. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** Help that one needs before answering. */
  hint?: ReactNode;
  /** What is wrong and what to do, in the same words as the error summary. */
  error?: string | undefined;
  /** `large` where the question carries the page. */
  labelSize?: 'regular' | 'large';
};

/** The ids that describe a control: its hint and its error, in that order. */
export function describedBy(name: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? `${name}-hint` : null, error ? `${name}-error` : null].filter(Boolean);

  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The edge of a box to type or choose in. */
export function controlClasses(error: unknown): string {
  const edge = error ? 'border-problem border-2' : 'border-edge border';

  return `rounded-small bg-paper px-2.5 py-1.5 text-body text-ink ${edge}`;
}

const labelSizes = { regular: 'font-semibold text-body', large: 'font-bold text-h3' } as const;

function frameClasses(error: unknown): string {
  return `mb-6 min-w-0 ${error ? 'border-problem border-l-4 pl-4' : ''}`;
}

/** A question with one control: label, hint, error, control. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const { name, label, labelSize = 'regular', error, children } = props;

  return (
    <div className={frameClasses(error)}>
      <label htmlFor={name} className={`mb-1 block ${labelSizes[labelSize]}`}>
        {label}
      </label>
      <HintAndError {...props} />
      {children}
    </div>
  );
}

/** A question with several controls, in a fieldset whose legend asks it. */
export function FieldGroup(props: FieldProps & { children: ReactNode }) {
  const { name, label, labelSize = 'regular', hint, error, children } = props;

  return (
    <fieldset className={frameClasses(error)} aria-describedby={describedBy(name, hint, error)}>
      <legend className={`mb-1 ${labelSizes[labelSize]}`}>{label}</legend>
      <HintAndError {...props} />
      {children}
    </fieldset>
  );
}

function HintAndError({ name, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <div id={`${name}-hint`} className="mb-2 max-w-prose text-quiet text-table">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${name}-error`} className="mb-2 font-semibold text-problem">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}
