import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { SetAsideGroup } from '@/components/judgements/set-aside';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { groupSetAside } from '@/lib/rules/explain';

/** The entries of a judgement that are on record and do not count, by the reason why. Each is named once. */
export function setAsideOn(
  { records, standing, framework }: InspectionWork,
  area: JudgementArea,
): SetAsideGroup[] {
  const withdrawn = records
    .filter(({ content, state }) => content.area === area && state === 'withdrawn')
    .map(({ content }) => content.id);
  const groups = groupSetAside(standing, framework, area);

  return [
    ...groups,
    { title: 'Withdrawn', why: 'They were taken back. Each says why.', ids: withdrawn },
  ].map(({ title, why, ids }) => ({
    title,
    why,
    entries: ids.map((id) => ({ text: id, href: `#${id}` })),
  }));
}
