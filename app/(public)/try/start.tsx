import { FileFaults } from '@/components/bundles/file-faults';
import { UploadFields } from '@/components/bundles/upload-fields';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { TryNotice } from '@/components/try/try-notice';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { Working } from '@/components/ui/working';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { frameworkLabels } from '@/lib/format/frameworks';
import { paths } from '@/lib/paths';
import { tryBytes, tryLimits } from '@/lib/schemas/bundle-limits';
import type { FieldError } from '@/lib/schemas/form-state';
import { writeTryStep } from '@/lib/schemas/try-step';
import { tryAction } from './actions';
import type { TryState } from './try-state';
import { tryTitle } from './try-title';

/** The inspection whose evidence one can begin with, where it is on record. */
export type Example = { laCode: string; startedOn: string; name: string };

type Props = {
  state: Extract<TryState, { mode: 'start' }>;
  example: Example | null;
};

/** Three ways to begin: a real inspection, evidence of one's own, or none at all. */
export function Start({ state: { errors, faults, pasted }, example }: Props) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading
        title={tryTitle}
        lead="Change the evidence of an inspection and see what becomes of the grades, and why."
      />
      <TryNotice />
      <FileFaults faults={faults} />
      {example && (
        <Section title="Begin with a real inspection" id="example">
          <p className="mb-4 max-w-prose">
            {example.name}: every judgement was inadequate. See what would have had to be different.
          </p>
          <ButtonLink href={paths.tryIt(example.laCode, example.startedOn)}>
            Start from {example.name}
          </ButtonLink>
        </Section>
      )}
      <OwnEvidence errors={errors} pasted={pasted} />
      <NoEvidence errors={errors} />
    </>
  );
}

function OwnEvidence({ errors, pasted }: { errors: readonly FieldError[]; pasted: string }) {
  return (
    <Section title="Begin with evidence of your own" id="own">
      <p className="mb-4 max-w-prose">
        A file as this service writes it, or one of your making:{' '}
        <a href={paths.evidenceSchema}>the format is described as JSON Schema</a>. Leave out names
        and whatever else could lead to a child.
      </p>
      <form action={tryAction} className="max-w-form">
        <UploadFields
          errors={errors}
          pasted={pasted}
          bytes={tryBytes}
          entries={tryLimits.entries}
        />
        <Button kind="secondary" name="do" value={writeTryStep({ kind: 'start' })}>
          Use this evidence
        </Button>
        <Working words="Reading the evidence" />
      </form>
    </Section>
  );
}

function NoEvidence({ errors }: { errors: readonly FieldError[] }) {
  return (
    <Section title="Begin with none" id="none">
      <form action={tryAction} className="max-w-form">
        <Select
          name="framework"
          label="Version of the framework"
          options={frameworkKeys.toReversed().map((value) => ({
            value,
            label: frameworkLabels[value],
          }))}
          defaultValue={frameworkKeys.at(-1)}
          error={errorFor(errors, 'framework')}
          width="medium"
        />
        <Button kind="secondary" name="do" value={writeTryStep({ kind: 'empty' })}>
          Start with no entries
        </Button>
        <Working words="Starting" />
      </form>
    </Section>
  );
}
