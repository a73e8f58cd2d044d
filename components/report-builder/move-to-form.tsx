'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  inspectionId: string;
  part: 'paragraph' | 'area';
  itemId: string;
  /** The places there are, in order, with what stands there now. */
  places: readonly { place: number; label: string }[];
  current: number;
};

/** Moves a part to any place among its like. */
export function MoveToForm({ action, inspectionId, part, itemId, places, current }: Props) {
  const [state, send] = useActionState(action, { errors: [], values: {} });

  return (
    <form action={send} noValidate className="mt-10 max-w-form border-line border-t pt-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="itemId" value={itemId} />
      <Select
        name="to"
        label="Move it to the place of"
        options={places.map(({ place, label }) => ({ value: String(place), label }))}
        defaultValue={String(current)}
        error={errorFor(state.errors, 'to')}
        width="full"
      />
      <Button kind="secondary">Move</Button>
    </form>
  );
}
