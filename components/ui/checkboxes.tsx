import { Choice, type ChoiceLayout, type ChoiceOption, choiceId, choiceLayouts } from './choice';
import { FieldGroup, type FieldProps } from './field';

type Props = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValues?: readonly string[] | undefined;
  layout?: ChoiceLayout;
};

/** Any number of answers out of a few. */
export function Checkboxes({ options, defaultValues = [], layout = 'stacked', ...field }: Props) {
  return (
    <FieldGroup {...field}>
      <div className={choiceLayouts[layout]}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={choiceId(field.name, index)}
            name={field.name}
            option={option}
            defaultChecked={defaultValues.includes(option.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
