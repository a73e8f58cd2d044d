import type { ImprovementItem } from '@/lib/domain/improvement-items';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

/** "Focused visit of 11 April 2018". */
export function describeEvent({ type, day }: Pick<ImprovementItem, 'type' | 'day'>): string {
  return `${eventTypeLabels[type]} of ${formatDate(day)}`;
}

/** Where the report or letter of an item is. */
export function eventHref(item: ImprovementItem): string {
  return paths.localAuthorities.inspection(item.laCode, addressDay(item));
}
