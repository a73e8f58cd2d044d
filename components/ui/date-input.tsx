import { controlClasses, FieldGroup, type FieldProps } from './field';

export const datePartNames = ['day', 'month', 'year'] as const;
export type DatePart = (typeof datePartNames)[number];

type Props = FieldProps & {
  /** What was typed, part by part, right or wrong. */
  defaultValues?: Partial<Record<DatePart, string>>;
  /** The parts that are wrong; all three unless given. */
  errorParts?: readonly DatePart[];
};

const partLabels = { day: 'Day', month: 'Month', year: 'Year' } as const;

/**
 * A known date in three boxes, posted as `name-day`, `name-month` and `name-year`.
 * The month takes a number or a name. The first box has the id `name`, where an error summary lands.
 */
export function DateInput({ defaultValues = {}, errorParts = datePartNames, ...field }: Props) {
  const { name, error } = field;

  return (
    <FieldGroup {...field}>
      <div className="flex flex-wrap gap-4">
        {datePartNames.map((part) => {
          const id = part === 'day' ? name : `${name}-${part}`;
          const wrong = error !== undefined && errorParts.includes(part);

          return (
            <div key={part}>
              <label htmlFor={id} className="block text-table">
                {partLabels[part]}
              </label>
              <input
                id={id}
                name={`${name}-${part}`}
                type="text"
                inputMode={part === 'month' ? 'text' : 'numeric'}
                autoComplete="off"
                defaultValue={defaultValues[part]}
                aria-invalid={wrong ? true : undefined}
                className={`${controlClasses(wrong)} ${part === 'year' ? 'w-20' : part === 'month' ? 'w-28' : 'w-14'}`}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
