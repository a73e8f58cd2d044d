import type { HTMLInputAutoCompleteAttribute } from 'react';
import { controlClasses, describedBy, Field, type FieldProps } from './field';

export const inputWidths = {
  full: 'w-full',
  wide: 'w-full max-w-[28rem]',
  medium: 'w-full max-w-[16rem]',
  short: 'w-full max-w-[8rem]',
  tiny: 'w-full max-w-[4rem]',
} as const;

type Props = FieldProps & {
  defaultValue?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search' | 'url';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: keyof typeof inputWidths;
  spellCheck?: boolean;
  /** A unit that stands after the box. */
  suffix?: string;
};

/** One line of text. */
export function TextInput({
  defaultValue,
  type = 'text',
  inputMode,
  autoComplete,
  width = 'wide',
  spellCheck,
  suffix,
  ...field
}: Props) {
  const { name, hint, error } = field;

  return (
    <Field {...field}>
      <div className="flex items-baseline gap-2">
        <input
          id={name}
          name={name}
          type={type}
          defaultValue={defaultValue}
          inputMode={inputMode}
          autoComplete={autoComplete}
          spellCheck={spellCheck}
          aria-describedby={describedBy(name, hint, error)}
          aria-invalid={error ? true : undefined}
          className={`${controlClasses(error)} ${inputWidths[width]}`}
        />
        {suffix && <span className="text-quiet">{suffix}</span>}
      </div>
    </Field>
  );
}
