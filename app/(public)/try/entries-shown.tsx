import { toEntryNames } from '@/components/evidence/entry-names';
import { weightInWords } from '@/components/judgements/change-words';
import { EntryEdits } from '@/components/judgements/entry-edits';
import { Section } from '@/components/layout/section';
import { entryAnchor } from '@/components/try/entry-anchor';
import { StepButton } from '@/components/try/step-button';
import { Button } from '@/components/ui/button';
import type { Evidence } from '@/lib/domain/evidence';
import { formatCount } from '@/lib/format/numbers';
import type { Framework } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules';
import { toEntryRows } from '@/lib/rules/explain';
import { writeTryStep } from '@/lib/schemas/try-step';
import type { TryWork } from './try-state';
import { weighStep } from './weigh-step';

/** How many entries of a judgement are in sight at once. */
const entriesShown = 60;

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
        <EntryEdits
          caption={
            rows.length > shown.length
              ? `Entries ${first + 1} to ${after} of ${rows.length}, those that decided first`
              : `${formatCount(rows.length, 'entry', 'entries')}, those that decided first`
          }
          rows={shown}
          titleOf={(id) => titles[id] ?? id}
          words={framework.gradeWords}
          rowId={entryAnchor}
          actions={(id) => <Actions id={id} />}
          weighing={(revised) => <Weighing revised={revised} />}
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

function Actions({ id }: { id: string }) {
  return (
    <span className="flex gap-x-4 md:flex-col">
      <StepButton step={{ kind: 'change', id }} about={id}>
        Change
      </StepButton>
      <StepButton step={{ kind: 'remove', id }} about={id}>
        Take out
      </StepButton>
    </span>
  );
}

function Weighing({ revised }: { revised: Evidence }) {
  const step = weighStep(revised);
  return (
    step && (
      <StepButton step={step} about={`${revised.id} as ${weightInWords(revised)}`}>
        Try it
      </StepButton>
    )
  );
}
