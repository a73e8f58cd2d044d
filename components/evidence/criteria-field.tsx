import { choiceId } from '@/components/ui/choice';
import { FieldGroup } from '@/components/ui/field';
import type { Criterion } from '@/lib/frameworks/framework';
import { CriteriaFinder } from './criteria-finder';

type Props = {
  /** The criteria of one judgement. */
  criteria: readonly Criterion[];
  chosen: readonly string[];
  main: string | undefined;
  error: string | undefined;
};

/**
 * One to three criteria of a judgement, core ones first. Where several are ticked, each offers to be the main
 * one, with or without script.
 */
export function CriteriaField({ criteria, chosen, main, error }: Props) {
  const core = criteria.filter((criterion) => criterion.core);
  const other = criteria.filter((criterion) => !criterion.core);

  return (
    <FieldGroup
      name="criteria"
      label="What is it about?"
      hint="Choose 1 to 3. A weakness counts on the main one: the first, unless you say otherwise."
      error={error}
    >
      <div className="group/criteria">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-table">
          <CriteriaFinder />
          <label className="flex cursor-pointer items-center gap-2 py-1 text-small">
            <input type="checkbox" className="help-toggle size-6 accent-accent" />
            Show what each one covers
          </label>
        </div>
        <div className="grid gap-x-8 text-table sm:grid-cols-2">
          {core.map((criterion, index) => (
            <CriterionChoice
              key={criterion.id}
              id={choiceId('criteria', index)}
              criterion={criterion}
              chosen={chosen.includes(criterion.id)}
              main={main === criterion.id}
            />
          ))}
          {other.length > 0 && core.length > 0 && (
            <p
              data-divider
              className="mt-2 border-line border-t pt-2 text-quiet text-small sm:col-span-2"
            >
              Looked at less often
            </p>
          )}
          {other.map((criterion, index) => (
            <CriterionChoice
              key={criterion.id}
              id={choiceId('criteria', core.length + index)}
              criterion={criterion}
              chosen={chosen.includes(criterion.id)}
              main={main === criterion.id}
            />
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}

type ChoiceProps = { id: string; criterion: Criterion; chosen: boolean; main: boolean };

function CriterionChoice({ id, criterion, chosen, main }: ChoiceProps) {
  const { id: code, title, looksAt } = criterion;

  return (
    <div
      className="criterion group/criterion scroll-mt-4 py-1"
      data-words={`${code} ${title} ${looksAt}`.toLowerCase()}
    >
      <div className="flex items-start gap-2.5">
        <input
          type="checkbox"
          id={id}
          name="criteria"
          value={code}
          defaultChecked={chosen}
          aria-describedby={`${id}-hint`}
          className="size-6 shrink-0 cursor-pointer accent-accent"
        />
        <div className="min-w-0">
          <label htmlFor={id} id={`${id}-title`} title={looksAt} className="cursor-pointer">
            {title}
          </label>
          <span
            id={`${id}-hint`}
            className="hidden text-quiet text-small group-has-[.help-toggle:checked]/criteria:block group-has-[[name=criteria]:checked]/criterion:block"
          >
            {looksAt}
          </span>
          <label className="mt-1 hidden w-fit cursor-pointer items-center gap-2 py-0.5 text-small [.criterion:has([name=criteria]:checked):has(~.criterion_[name=criteria]:checked)_&]:flex [.criterion:has([name=criteria]:checked)~.criterion:has([name=criteria]:checked)_&]:flex">
            <input
              type="radio"
              name="mainCriterion"
              value={code}
              defaultChecked={main}
              aria-describedby={`${id}-title`}
              className="size-6 accent-accent"
            />
            The main one
          </label>
        </div>
      </div>
    </div>
  );
}
