import { controlClasses, describedBy, Field, type FieldProps } from './field';
import { inputWidths } from './text-input';

export type SelectOption = { value: string; label: string };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type Props = FieldProps & {
  options?: readonly SelectOption[];
  /** Options under headings, after the plain ones. */
  groups?: readonly SelectGroup[];
  defaultValue?: string | undefined;
  width?: keyof typeof inputWidths;
};

/** One answer out of many. For fewer than eight, radios are quicker to read. */
export function Select({
  options = [],
  groups = [],
  defaultValue = '',
  width = 'wide',
  ...field
}: Props) {
  const { name, hint, error } = field;

  return (
    <Field {...field}>
      {/* The key makes a returned answer stand again after React has reset the form. */}
      <select
        key={defaultValue}
        id={name}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
        className={`block ${controlClasses(error)} ${inputWidths[width]}`}
      >
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
