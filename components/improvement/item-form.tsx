'use client';

import { useActionState } from 'react';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { InsetText } from '@/components/ui/inset-text';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import { itemNames, itemOptionLabel } from '@/lib/format/improvement';
import type { ItemField } from '@/lib/schemas/council-item-fields';
import type { FieldError, FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  kind: CouncilItemKind;
  fields: readonly ItemField[];
  /** What the form carries: whose it is, what it belongs to, which version was read. */
  carried: FormValues;
  values: FormValues;
  areas: readonly { id: string; number: number; text: string }[];
  held?: string | undefined;
  /** Where one goes without saving. */
  back: string;
};

/** Adding an item a council or the Department keeps, or changing one, with the reason. */
export function ItemForm({ action, kind, fields, carried, values, areas, held, back }: Props) {
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const carries = { ...carried, ...pick(state.values, Object.keys(carried)) };
  const isNew = carries.baseVersion === '0';

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <SavedMeanwhile values={state.values} fields={fields} areas={areas} />
      <form action={send} noValidate className="max-w-form">
        {Object.entries(carries).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {held && <input type="hidden" name="held" value={held} />}
        {fields.map((field) => (
          <Question
            key={field.name}
            field={field}
            values={state.values}
            errors={state.errors}
            areas={areas}
          />
        ))}
        {!isNew && (
          <TextInput
            name="reason"
            label={`Why do you change this ${itemNames[kind]}?`}
            hint="It stands in the history beside your change."
            defaultValue={first(state.values.reason)}
            error={errorFor(state.errors, 'reason')}
            autoComplete="off"
            width="full"
          />
        )}
        <ButtonGroup>
          <Button name="deed" value="save">
            {isNew ? `Save the ${itemNames[kind]}` : 'Save the change'}
          </Button>
          {!isNew && (
            <Button kind="secondary" name="deed" value="withdraw">
              Withdraw this {itemNames[kind]}
            </Button>
          )}
          <a href={back}>Leave it as it is</a>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}

type QuestionProps = {
  field: ItemField;
  values: FormValues;
  errors: readonly FieldError[];
  areas: Props['areas'];
};

function Question({ field, values, errors, areas }: QuestionProps) {
  const { name, label, hint } = field;
  const question = { name, label, hint, error: errorFor(errors, name) };
  const answer = first(values[name]);

  switch (field.as) {
    case 'day':
      return (
        <DateInput
          {...question}
          defaultValues={{
            day: first(values[`${name}-day`]) ?? '',
            month: first(values[`${name}-month`]) ?? '',
            year: first(values[`${name}-year`]) ?? '',
          }}
        />
      );
    case 'choice':
      return <Choice field={field} question={question} answer={answer} />;
    case 'yes':
      return (
        <Checkboxes
          {...question}
          label={<span className="sr-only">{label}</span>}
          options={[{ value: 'yes', label }]}
          defaultValues={answer ? [answer] : []}
        />
      );
    case 'areas':
      return areas.length === 0 ? null : (
        <Checkboxes
          {...question}
          options={areas.map(({ id, number, text }) => ({
            value: id,
            label: `${number}. ${text}`,
          }))}
          defaultValues={[values[name] ?? []].flat()}
        />
      );
    case 'longText':
    case 'lines':
    case 'offices':
    case 'presences':
      return <TextArea {...question} defaultValue={answer} rows={4} autoComplete="off" />;
    case 'number':
      return <TextInput {...question} defaultValue={answer} inputMode="numeric" width="short" />;
    default:
      return <TextInput {...question} defaultValue={answer} autoComplete="off" width="full" />;
  }
}

type ChoiceProps = {
  field: ItemField & { as: 'choice' };
  question: { name: string; label: string; hint: string | undefined; error: string | undefined };
  answer: string | undefined;
};

/** A few answers stand open; many, or one that may stay empty, are a list to choose from. */
function Choice({ field, question, answer }: ChoiceProps) {
  const options = field.options.map((value) => ({
    value,
    label: itemOptionLabel(field.name, value),
  }));

  return field.missing && options.length < 7 ? (
    <Radios {...question} options={options} defaultValue={answer} />
  ) : (
    <Select
      {...question}
      options={[{ value: '', label: field.missing ? 'Choose one' : 'No answer' }, ...options]}
      defaultValue={answer}
    />
  );
}

/** Somebody else saved first: what stands now, answer by answer, where it differs from what was typed. */
function SavedMeanwhile({ values, fields, areas }: Pick<Props, 'values' | 'fields' | 'areas'>) {
  const theirs = fields.flatMap((field) => {
    const saved = savedAnswer(field, values, 'saved.');
    return saved === null || saved === savedAnswer(field, values, '')
      ? []
      : [{ ...field, saved: wordsOf(field, saved, areas) }];
  });
  if (theirs.length === 0) return null;

  return (
    <InsetText>
      <p className="font-semibold">Saved by somebody else since you opened this</p>
      <dl>
        {theirs.map(({ name, label, saved }) => (
          <div key={name}>
            <dt className="mt-2">{label}</dt>
            <dd className="whitespace-pre-line font-semibold">{saved || 'No answer'}</dd>
          </div>
        ))}
      </dl>
    </InsetText>
  );
}

/** An answer as one text: typed with no prefix, or saved by somebody else. */
function savedAnswer({ name, as }: ItemField, values: FormValues, prefix: string): string | null {
  if (as === 'day') {
    const parts = ['day', 'month', 'year'].map((part) => first(values[`${prefix}${name}-${part}`]));
    return parts.every((part) => part === undefined) ? null : parts.join(' ').trim();
  }
  const value = values[`${prefix}${name}`];
  if (value === undefined) return prefix === '' ? '' : null;
  return [value].flat().join('\n');
}

function wordsOf(field: ItemField, saved: string, areas: Props['areas']): string {
  if (field.as === 'choice') return itemOptionLabel(field.name, saved);
  if (field.as !== 'areas') return saved;

  return areas
    .filter(({ id }) => saved.split('\n').includes(id))
    .map(({ number, text }) => `${number}. ${text}`)
    .join('\n');
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function pick(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
