import { toEntryNames } from '@/components/evidence/entry-names';
import { Section } from '@/components/layout/section';
import { EntriesTable } from '@/components/try/entries-table';
import { StepButton } from '@/components/try/step-button';
import { Button } from '@/components/ui/button';
import { formatCount } from '@/lib/format/numbers';
import type { Framework } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules';
import { writeTryStep } from '@/lib/schemas/try-step';
import { entriesShown, toEntryRows } from './entry-rows';
import type { TryWork } from './try-state';

type Props = { work: TryWork; framework: Framework; derived: DerivedJudgement };

/** The entries of the judgement, a window of them at a time, each with what it does and how to change it. */
export function EntriesShown({ work: { bundle, area, from }, framework, derived }: Props) {
  const { titles } = toEntryNames(framework);
  const rows = toEntryRows(bundle.evidence, framework, area, derived);
  const first = from < rows.length ? from : 0;
  const shown = rows.slice(first, first + entriesShown);
  const after = first + shown.length;

  return (
    <Section title="The entries, and what each of them does" id="entries">
      <p className="mb-4">
        <Button kind="secondary" name="do" value={writeTryStep({ kind: 'add' })}>
          Add an entry
        </Button>
      </p>
      {rows.length === 0 ? (
        <p>There is no entry on this judgement.</p>
      ) : (
        <EntriesTable
          caption={
            rows.length > shown.length
              ? `Entries ${first + 1} to ${after} of ${rows.length}, those that decided first`
              : `${formatCount(rows.length, 'entry', 'entries')}, those that decided first`
          }
          rows={shown}
          titleOf={(id) => titles[id] ?? id}
          words={framework.gradeWords}
        />
      )}
      <p className="mt-3 flex gap-x-6">
        {first > 0 && (
          <StepButton step={{ kind: 'from', from: Math.max(0, first - entriesShown) }}>
            Entries before
          </StepButton>
        )}
        {after < rows.length && (
          <StepButton step={{ kind: 'from', from: after }}>Entries after</StepButton>
        )}
      </p>
    </Section>
  );
}
