import { answerTo } from '@/components/evidence/form-answers';
import { errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { PartState } from './part-state';

type HiddenProps = {
  state: PartState;
  inspectionId: string;
  itemId?: string;
  /** 0 for what does not exist yet. */
  baseVersion: number;
  held?: string | undefined;
};

/** What every form of a part carries along: which part, the version that was read, and a form kept over signing in. */
export function HiddenPartFields({ state, inspectionId, itemId, baseVersion, held }: HiddenProps) {
  return (
    <>
      <input type="hidden" name="inspectionId" value={inspectionId} />
      {itemId && (
        <input type="hidden" name="itemId" value={answerTo(state.values, 'itemId') ?? itemId} />
      )}
      <input
        type="hidden"
        name="baseVersion"
        value={answerTo(state.values, 'baseVersion') ?? baseVersion}
      />
      {held && <input type="hidden" name="held" value={held} />}
    </>
  );
}

/** Why a report that has been signed off is changed all the same. Not asked before. */
export function ReasonField({ state, needed }: { state: PartState; needed: boolean }) {
  if (!needed) return null;

  return (
    <TextInput
      name="reason"
      label="Why are you changing it?"
      hint="The report has been signed off. Your reason is kept with the new version, and it has to be signed off again."
      defaultValue={answerTo(state.values, 'reason')}
      error={errorFor(state.errors, 'reason')}
      autoComplete="off"
      width="full"
    />
  );
}
