'use client';

import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { Checkboxes } from '@/components/ui/checkboxes';
import { errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import type { Evidence } from '@/lib/domain/evidence';
import type { ImprovementKind } from '@/lib/domain/report-draft';
import { improvementKindLabels } from '@/lib/format/improvements';
import type { Criterion } from '@/lib/frameworks/framework';
import { areaTextLimit } from '@/lib/schemas/report-limits';
import { EntryChoice } from './entry-choice';
import { PartForm, type PartFormProps } from './part-form';

type Props = PartFormProps & {
  /** How urgent it is, once that is settled: it does not change later. */
  kind: ImprovementKind | null;
  criteria: readonly { name: string; criteria: readonly Criterion[] }[];
  entries: readonly Evidence[];
};

/** One thing that needs to improve: words, criteria, and the entries that say why. */
export function AreaForm(props: Props) {
  const { kind } = props;

  return (
    <PartForm {...props} save="Save area">
      {({ errors, values }) => (
        <>
          <TextArea
            name="text"
            label="What needs to improve?"
            rows={3}
            characterLimit={areaTextLimit}
            defaultValue={answerTo(values, 'text')}
            error={errorFor(errors, 'text')}
          />
          {kind ? (
            <>
              <input type="hidden" name="kind" value={kind} />
              <p className="mb-6">{improvementKindLabels[kind]}. This does not change any more.</p>
            </>
          ) : (
            <Radios
              name="kind"
              label="How urgent is it?"
              options={[
                { value: 'improvement', label: improvementKindLabels.improvement },
                {
                  value: 'priorityAction',
                  label: improvementKindLabels.priorityAction,
                  hint: 'Serious failings that leave children inadequately protected.',
                },
              ]}
              defaultValue={answerTo(values, 'kind')}
              error={errorFor(errors, 'kind')}
            />
          )}
          <EntryChoice
            entries={props.entries}
            chosen={answersTo(values, 'evidence')}
            label="Which entries show the need?"
            hint="The paragraphs that rest on the same entries are printed beside it."
            error={errorFor(errors, 'evidence')}
          />
          <Checkboxes
            name="criteria"
            label="Which criteria does it answer?"
            hint="Optional."
            error={errorFor(errors, 'criteria')}
            defaultValues={answersTo(values, 'criteria')}
            options={props.criteria.flatMap(({ name, criteria }) =>
              criteria.map(({ id, title }) => ({ value: id, label: `${id} ${title}`, hint: name })),
            )}
          />
        </>
      )}
    </PartForm>
  );
}
