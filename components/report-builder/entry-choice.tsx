import { Checkboxes } from '@/components/ui/checkboxes';
import type { Evidence } from '@/lib/domain/evidence';
import { describeWeight } from '@/lib/format/evidence';

type Props = {
  entries: readonly Evidence[];
  chosen: readonly string[];
  label: string;
  hint: string;
  error: string | undefined;
};

/** Which entries a part of the report rests on. */
export function EntryChoice({ entries, chosen, label, hint, error }: Props) {
  if (entries.length === 0) {
    return <p className="mb-6 text-quiet">There are no entries to choose from yet.</p>;
  }

  return (
    <Checkboxes
      name="evidence"
      label={label}
      hint={hint}
      error={error}
      defaultValues={chosen}
      options={entries.map(({ id, summary, direction, impact, extent }) => ({
        value: id,
        label: `${id}: ${summary}`,
        hint: describeWeight(direction, impact, extent),
      }))}
    />
  );
}
