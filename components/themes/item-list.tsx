import type { ImprovementItem } from '@/lib/domain/improvement-items';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { describeEvent, eventHref } from './event-words';

/** Items one by one, oldest first, each with the report or letter that asks for it. */
export function ItemList({ items }: { items: readonly ImprovementItem[] }) {
  return (
    <ul className="grid max-w-[60rem] gap-4">
      {items.map((item) => (
        <li key={`${item.eventId}-${item.position}`} className="border-line border-b pb-3">
          <p>
            {item.kind === 'priorityAction' && (
              <strong className="font-semibold">Priority action: </strong>
            )}
            {item.text}
          </p>
          <p className="mt-1 text-quiet text-small">
            <a href={paths.localAuthorities.one(item.laCode)}>{item.laName}</a>,{' '}
            <a href={eventHref(item)}>{describeEvent(item)}</a>, item {item.position}
            {item.publishedOn && `, published ${formatDate(item.publishedOn)}`}
            {item.criteria.length > 0 && `. ${item.criteria.join(', ')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
