import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { FileFaults } from '@/components/bundles/file-faults';
import { ImportEffects } from '@/components/bundles/import-effects';
import { UploadFields } from '@/components/bundles/upload-fields';
import { HeldNote } from '@/components/evidence/held-note';
import { Section } from '@/components/layout/section';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { errorFor } from '@/components/ui/error-summary';
import { SummaryList } from '@/components/ui/summary-list';
import { TextInput } from '@/components/ui/text-input';
import { Working } from '@/components/ui/working';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { importBytes, importLimits } from '@/lib/schemas/bundle-limits';
import type { FieldError } from '@/lib/schemas/form-state';
import { writeBundle } from '@/lib/schemas/to-bundle';
import type { NoteColumn } from '@/lib/services/note-table/columns';
import { importBundleAction } from './actions';
import type { ImportNote } from './import-note';
import { toImportSummary } from './import-summary';

/** What somebody had sent when their session ran out, and the id of the held form. */
export type HeldFile = { id: string; text: string };

type UploadProps = {
  inspectionId: string;
  /** Of a table of notes. */
  columns: readonly NoteColumn[];
  errors: readonly FieldError[];
  faults: readonly string[];
  /** Whether they are of a table. */
  table: boolean;
  pasted: string;
  held: HeldFile | null;
};

/** Choosing a file. What is wrong with the last one stands above. */
export function UploadSection(props: UploadProps) {
  const { inspectionId, columns, errors, faults, pasted, held } = props;

  return (
    <>
      <FileFaults faults={faults} table={props.table} />
      <Section title="Bring evidence in" id="in">
        <p className="mb-4 max-w-prose">
          A file adds its entries to this inspection: all of them or none. You see what it would do
          first. Entries that are here already are left alone, so the same file twice does no harm.
        </p>
        <p className="mb-4 max-w-prose">
          Bring notes as a table, one a line, in CSV or as an Excel workbook:{' '}
          <a href={paths.inspections.noteTemplate(inspectionId)}>download the template (CSV)</a>.
          Columns are found by their headings. Write figures as plain numbers, such as 8 with “% of
          conferences” as what it counts. Or choose a JSON file in{' '}
          <a href={paths.evidenceSchema}>the format of this service</a>.
        </p>
        <div className="mb-6">
          <Details summary="What each column may hold">
            <SummaryList
              kind="facts"
              rows={columns.map(({ heading, meaning, required }) => ({
                key: required ? `${heading} (needed)` : heading,
                value: meaning,
              }))}
            />
          </Details>
        </div>
        <form action={importBundleAction} className="max-w-form">
          <input type="hidden" name="inspectionId" value={inspectionId} />
          <input type="hidden" name="step" value="check" />
          {held && <input type="hidden" name="held" value={held.id} />}
          {held && <HeldNote />}
          <UploadFields
            errors={errors}
            pasted={held?.text ?? pasted}
            bytes={importBytes}
            entries={importLimits.entries}
            tables
          />
          <Button kind="secondary">Look at what it would do</Button>
          <Working words="Reading the file" />
        </form>
      </Section>
    </>
  );
}

type LookedAt = Exclude<ImportNote, { step: 'refused' }>;

/** What a file would do, and the button that does it. Nothing is stored yet. */
export function ConfirmSection({ work, looked }: { work: InspectionWork; looked: LookedAt }) {
  const { inspection, framework } = work;
  const summary = toImportSummary(looked.plan, looked.lines, looked.bundle, inspection, framework);
  const entries = formatCount(summary.added, 'entry', 'entries');
  const again = <a href={paths.inspections.bundle(inspection.id)}>Choose another file</a>;

  return (
    <Section
      title={summary.added === 0 ? 'The file adds nothing' : `The file adds ${entries}`}
      id="looked-at"
    >
      <p className="mb-4">Nothing has been added yet.</p>
      <ImportEffects summary={summary} words={framework.gradeWords} />
      {summary.added === 0 ? (
        <p className="mt-4">{again}</p>
      ) : (
        <form action={importBundleAction}>
          <input type="hidden" name="inspectionId" value={inspection.id} />
          <input type="hidden" name="step" value="import" />
          <input type="hidden" name="bundle" value={writeBundle(looked.bundle)} />
          {summary.identifying.length > 0 && (
            <div className="mt-6">
              <TextInput
                name="identifyingReason"
                label="Why must the words that may identify a child stay?"
                hint="Or leave them out of the file and choose it again. The reason is kept with each of these entries."
                error={errorFor(looked.errors, 'identifyingReason')}
                autoComplete="off"
              />
            </div>
          )}
          <ButtonGroup>
            <Button>Add {entries}</Button>
            {again}
          </ButtonGroup>
          <Working words="Adding the entries" />
        </form>
      )}
    </Section>
  );
}

/** What the file did. */
export function DoneSection({ work, looked }: { work: InspectionWork; looked: LookedAt }) {
  const { inspection, framework } = work;
  const summary = toImportSummary(looked.plan, looked.lines, looked.bundle, inspection, framework);

  return (
    <Section title="What came in" id="came-in">
      <ImportEffects summary={summary} words={framework.gradeWords} />
      <p className="mt-4">
        <a href={paths.inspections.evidence(inspection.id)}>See the evidence</a>
      </p>
    </Section>
  );
}
