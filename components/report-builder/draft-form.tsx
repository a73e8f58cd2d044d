'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatCount } from '@/lib/format/numbers';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  inspectionId: string;
  area: JudgementArea;
  /** What the section is about, for people who hear the button alone. */
  name: string;
  /** Entries that no paragraph rests on yet. */
  unused: number;
};

/** Makes starting texts from the entries that no paragraph rests on. */
export function DraftForm({ action, inspectionId, area, name, unused }: Props) {
  const [state, send] = useActionState(action, { errors: [], values: {} });

  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="area" value={area} />
      <Button kind="secondary" name="draft" value="yes">
        Draft from {formatCount(unused, 'entry', 'entries')}
        <span className="sr-only"> on {name}</span>
      </Button>
    </form>
  );
}
