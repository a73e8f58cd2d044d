import type { Inspection } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';

type Cited = Pick<Inspection, 'laName' | 'origin' | 'startedOn' | 'endedOn' | 'publishedOn'>;

/** "Ofsted, Stoke-on-Trent: Inspection of children’s social care services, 4 to 15 February 2019, published 18 March 2019." */
export function citationOf(inspection: Cited, title: string): string {
  const { laName, origin, startedOn, endedOn, publishedOn } = inspection;
  const days =
    startedOn && endedOn
      ? formatDateRange(startedOn, endedOn)
      : startedOn && `from ${formatDate(startedOn)}`;
  const parts = [
    origin === 'publishedRecord' ? 'Ofsted' : null,
    title.includes(laName) ? title : `${laName}: ${title}`,
    days,
    publishedOn && `published ${formatDate(publishedOn)}`,
  ];

  return `${parts.filter(Boolean).join(', ')}.`;
}
