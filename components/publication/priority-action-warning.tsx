import { WarningText } from '@/components/ui/warning-text';
import type { ChecklistItem } from '@/lib/report/publication-checklist';

/** What publishing asks of the council at once: one line for each area for priority action. */
export function PriorityActionWarning({ items }: { items: readonly ChecklistItem[] }) {
  const urgent = items.filter(({ check }) => check === 'priorityAction');
  if (urgent.length === 0) return null;

  return (
    <WarningText>
      {urgent.map(({ message }) => (
        <span key={message} className="block">
          {message}.
        </span>
      ))}
    </WarningText>
  );
}
