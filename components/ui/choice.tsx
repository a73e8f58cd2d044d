import type { ReactNode } from 'react';

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A further question, shown while this answer is chosen, with or without script. */
  reveals?: ReactNode;
};

/**
 * `columns` sets short options side by side where there is room, each with its help beneath it.
 * `scale` keeps all steps of a scale on one line where there is room, least first.
 */
export type ChoiceLayout = 'stacked' | 'columns' | 'scale';

export const choiceLayouts = {
  stacked: 'grid gap-1',
  columns: 'grid gap-x-6 gap-y-1 grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))]',
  scale: 'grid gap-x-5 gap-y-1 md:auto-cols-fr md:grid-flow-col',
} as const satisfies Record<ChoiceLayout, string>;

type Props = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: ChoiceOption;
  defaultChecked: boolean;
  invalid: boolean;
};

/** One radio or checkbox with its label, help and follow-up question. */
export function Choice({ type, id, name, option, defaultChecked, invalid }: Props) {
  const { value, label, hint, reveals } = option;

  return (
    <div className="group/choice">
      <div className="flex items-start gap-3 py-1">
        <input
          type={type}
          id={id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={invalid ? true : undefined}
          className="mt-[0.1rem] size-6 shrink-0 cursor-pointer accent-accent"
        />
        <div className="min-w-0">
          <label htmlFor={id} className="block cursor-pointer">
            {label}
          </label>
          {hint && (
            <div id={`${id}-hint`} className="text-quiet text-small">
              {hint}
            </div>
          )}
        </div>
      </div>
      {reveals && (
        <div className="mt-1 mb-3 ml-[0.6875rem] hidden border-line border-l-4 pl-6 group-has-[input:checked]/choice:block">
          {reveals}
        </div>
      )}
    </div>
  );
}

/** The first choice takes the name as its id, so that an error summary can land on it. */
export function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}
