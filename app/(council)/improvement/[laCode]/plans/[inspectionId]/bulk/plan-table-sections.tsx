import { FileFaults } from '@/components/bundles/file-faults';
import { UploadGuard } from '@/components/bundles/upload-guard';
import { HeldNote } from '@/components/evidence/held-note';
import { ActionTable } from '@/components/improvement/action-table';
import { Section } from '@/components/layout/section';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { SummaryList } from '@/components/ui/summary-list';
import { TextArea } from '@/components/ui/text-area';
import { Working } from '@/components/ui/working';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import type { FieldError } from '@/lib/schemas/form-state';
import { planTableBytes } from '@/lib/schemas/plan-table';
import { tooLargeMessage, uploadFields } from '@/lib/schemas/read-upload';
import type { PlanTable } from '@/lib/services/add-plan-actions';
import { actionColumns } from '@/lib/services/plan-table/columns';
import { planTableAction } from './actions';

export const tooLarge = { field: uploadFields.file, message: tooLargeMessage(planTableBytes) };

/** What a table would add, and the button that adds it. Nothing is stored yet. */
export function ConfirmTable({ event, table }: { event: ConcernEvent; table: PlanTable }) {
  const { added, here, csv } = table;
  const actions = formatCount(added.length, 'action');
  const again = (
    <a href={paths.improvement.planTable(event.laCode, event.inspectionId)}>Choose another table</a>
  );

  return (
    <Section
      title={added.length === 0 ? 'The table adds nothing' : `The table adds ${actions}`}
      id="looked-at"
    >
      <p className="mb-4">Nothing has been added yet.</p>
      {added.length > 0 && (
        <ActionTable caption="As they were read" actions={added} areas={event.items} />
      )}
      {here.length > 0 && (
        <p className="mt-4 max-w-prose">
          {formatCount(here.length, 'action')} of the table{' '}
          {here.length === 1 ? 'is in the plan already and is' : 'are in the plan already and are'}{' '}
          left as {here.length === 1 ? 'it is' : 'they are'}.
        </p>
      )}
      {added.length === 0 ? (
        <p className="mt-4">{again}</p>
      ) : (
        <form action={planTableAction}>
          <Carried event={event} step="add" />
          <input type="hidden" name="table" value={csv} />
          <ButtonGroup>
            <Button>Add {actions}</Button>
            {again}
          </ButtonGroup>
          <Working words="Adding the actions" />
        </form>
      )}
    </Section>
  );
}

type UploadProps = {
  event: ConcernEvent;
  errors: readonly FieldError[];
  faults: readonly string[];
  pasted: string | undefined;
  held: string | null;
};

/** Choosing a table. What is wrong with the last one stands above. */
export function UploadTable({ event, errors, faults, pasted, held }: UploadProps) {
  const { file, text } = uploadFields;
  const hint = 'CSV or Excel (.xlsx), one action a line.';
  const error = errorFor(errors, file);

  return (
    <>
      <FileFaults faults={faults} table />
      <Section title="Bring actions in" id="in">
        <p className="mb-4 max-w-prose">
          A table adds its actions to the plan: all of them or none. You see what it would add
          first. The same table twice does no harm.
        </p>
        <p className="mb-4 max-w-prose">
          <a href={paths.improvement.planTemplate(event.laCode, event.inspectionId)}>
            Download the template (CSV)
          </a>
          . Columns are found by their headings.
        </p>
        <div className="mb-4">
          <Details summary="What each column may hold">
            <SummaryList
              kind="facts"
              rows={actionColumns.map(({ heading, meaning, required }) => ({
                key: required ? `${heading} (needed)` : heading,
                value: meaning,
              }))}
            />
          </Details>
        </div>
        <div className="mb-6">
          <Details summary="The numbers of the areas for improvement">
            <ol className="max-w-prose list-decimal pl-8">
              {event.items.map((item) => (
                <li key={item.id} value={item.number}>
                  {item.text}
                </li>
              ))}
            </ol>
          </Details>
        </div>
        <form action={planTableAction} className="max-w-form">
          <Carried event={event} step="check" />
          {held && <input type="hidden" name="held" value={held} />}
          {held && <HeldNote />}
          <Field name={file} label="Table of actions" hint={hint} error={error}>
            <input
              id={file}
              name={file}
              type="file"
              accept=".csv,.tsv,.xlsx,text/csv"
              aria-describedby={describedBy(file, hint, error)}
              aria-invalid={error ? true : undefined}
              className={`block w-full max-w-form ${controlClasses(error)}`}
            />
          </Field>
          <TextArea
            key={pasted}
            name={text}
            label="Or paste its lines, headings first"
            rows={pasted ? 12 : 6}
            defaultValue={pasted}
            error={errorFor(errors, text)}
            autoComplete="off"
          />
          <UploadGuard most={planTableBytes} message={tooLarge.message} />
          <Button kind="secondary">Look at what it would add</Button>
          <Working words="Reading the table" />
        </form>
      </Section>
    </>
  );
}

function Carried({ event, step }: { event: ConcernEvent; step: 'check' | 'add' }) {
  return (
    <>
      <input type="hidden" name="laCode" value={event.laCode} />
      <input type="hidden" name="inspectionId" value={event.inspectionId} />
      <input type="hidden" name="step" value={step} />
    </>
  );
}
