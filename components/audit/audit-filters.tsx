import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { formatAction } from '@/lib/format/audit';

type Props = {
  actors: readonly { id: string; name: string }[];
  actions: readonly string[];
  chosen: { actorId?: string | undefined; action?: string | undefined };
};

/** Narrows the trail to one person or one kind of event. It is a plain form, so the address says what is shown. */
export function AuditFilters({ actors, actions, chosen }: Props) {
  return (
    <form method="get" className="mb-6 flex flex-wrap items-end gap-x-6 print:hidden">
      <Select
        name="who"
        label="Who"
        defaultValue={chosen.actorId ?? ''}
        options={[
          { value: '', label: 'Everybody' },
          ...actors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="what"
        label="What"
        defaultValue={chosen.action ?? ''}
        options={[
          { value: '', label: 'Everything' },
          ...actions.map((action) => ({ value: action, label: formatAction(action) })),
        ]}
      />
      <Button kind="secondary">Show</Button>
    </form>
  );
}
