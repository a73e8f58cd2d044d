import { writeBundle } from '@/lib/schemas/to-bundle';
import type { TryWork } from './try-state';

/** What a form carries along, because nothing is kept anywhere else. */
export function Carried({ work: { bundle, undo, from } }: { work: TryWork }) {
  return (
    <>
      <input type="hidden" name="bundle" value={writeBundle(bundle)} />
      <input type="hidden" name="undo" value={JSON.stringify(undo)} />
      <input type="hidden" name="from" value={from} />
    </>
  );
}
