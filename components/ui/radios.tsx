import { Choice, type ChoiceLayout, type ChoiceOption, choiceId, choiceLayouts } from './choice';
import { FieldGroup, type FieldProps } from './field';

type Props = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValue?: string | undefined;
  layout?: ChoiceLayout;
};

/** One answer out of a few. */
export function Radios({ options, defaultValue, layout = 'stacked', ...field }: Props) {
  return (
    <FieldGroup {...field}>
      <div className={choiceLayouts[layout]}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={choiceId(field.name, index)}
            name={field.name}
            option={option}
            defaultChecked={option.value === defaultValue}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
