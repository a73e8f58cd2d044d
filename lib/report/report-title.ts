import type { FrameworkKey } from '@/lib/domain/frameworks';
import { type EventType, isVisitType } from '@/lib/domain/inspections';
import { visitTypeLabels } from '@/lib/format/inspections';

/** What reports of each version are called. They changed with the framework; the council's name is ours to add. */
const titles = {
  'sif-2013': () =>
    'Inspection of services for children in need of help and protection, children looked after and care leavers',
  'ilacs-2018': () => 'Inspection of children’s social care services',
  'ilacs-2023': (council) => `Inspection of ${council} local authority children’s services`,
  'ilacs-2026': (council) => `Inspection of ${council} local authority children’s services`,
} as const satisfies Record<FrameworkKey, (council: string) => string>;

/** The title of a report, as reports under this framework are titled, or of the letter of a visit. */
export function reportTitle(
  { framework, type }: { framework: FrameworkKey; type: EventType },
  council: string,
): string {
  return isVisitType(type)
    ? `${visitTypeLabels[type]} to ${council} children’s services`
    : titles[framework](council);
}
