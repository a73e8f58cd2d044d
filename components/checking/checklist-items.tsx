import type { ChecklistItem } from '@/lib/report/publication-checklist';

type Props = { items: readonly ChecklistItem[]; hrefOf: (item: ChecklistItem) => string };

/** What is to be put right or looked at, each with the way there. */
export function ChecklistItems({ items, hrefOf }: Props) {
  return (
    <ul className="max-w-form border-line border-t">
      {items.map((item) => (
        <li key={`${item.check} ${item.message}`} className="border-line border-b py-2">
          <a href={hrefOf(item)}>{item.message}</a>
        </li>
      ))}
    </ul>
  );
}
