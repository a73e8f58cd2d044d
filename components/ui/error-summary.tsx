import { FocusOnArrival } from './focus-on-arrival';

export type FieldMessage = { field: string; message: string };

type Props = {
  errors: readonly FieldMessage[];
};

/**
 * What stopped a submission, first in main. Each line has the words that stand beside its field and
 * leads there; what is wrong with the form as a whole leads nowhere. Nothing when there is nothing wrong.
 */
export function ErrorSummary({ errors }: Props) {
  if (errors.length === 0) return null;

  return (
    <FocusOnArrival
      arrival={errors.map(({ field, message }) => `${field}: ${message}`).join('\n')}
      titlePrefix="Error: "
      labelledBy="error-summary-title"
      className="mb-8 max-w-form border-4 border-problem p-4"
    >
      <h2 id="error-summary-title" className="font-bold text-h3">
        There is a problem
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === '' ? (
              <p className="font-semibold text-problem">{message}</p>
            ) : (
              <a href={`#${field}`} className="font-semibold text-problem hover:text-problem">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </FocusOnArrival>
  );
}

/** The message for one field, or undefined. */
export function errorFor(errors: readonly FieldMessage[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
