'use client';

import { controlClasses, describedBy, Field, type FieldProps } from './field';
import { useTypedBeforeScript } from './use-typed-before-script';

type Props = FieldProps & {
  defaultValue?: string | undefined;
  rows?: number;
  /** How much fits, said beforehand. Nothing stops the typing. */
  characterLimit?: number;
  /** For a script that keeps unsaved text. */
  autoComplete?: 'off' | 'on';
};

/** Several lines of text. */
export function TextArea({
  defaultValue,
  rows = 5,
  characterLimit,
  autoComplete,
  ...field
}: Props) {
  const { name, hint, error } = field;
  const limitId = characterLimit ? `${name}-limit` : undefined;
  const box = useTypedBeforeScript(name);
  const description = [describedBy(name, hint, error), limitId].filter(Boolean).join(' ');

  return (
    <Field {...field}>
      <textarea
        ref={box}
        id={name}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        aria-describedby={description || undefined}
        aria-invalid={error ? true : undefined}
        className={`block w-full max-w-form ${controlClasses(error)}`}
      />
      {characterLimit && (
        <p id={limitId} className="mt-1 text-quiet text-table">
          Up to {characterLimit.toLocaleString('en-GB')} characters
        </p>
      )}
    </Field>
  );
}
