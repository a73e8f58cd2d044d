import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { SetAsideGroup } from '@/components/judgements/set-aside';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { isSetAside } from '@/lib/rules/tally';

/** The entries of a judgement that are on record and do not count, by the reason why. Each is named once. */
export function groupSetAside({ records }: InspectionWork, area: JudgementArea): SetAsideGroup[] {
  const here = records.filter(({ content }) => content.area === area);
  const standing = here.filter(({ state }) => state === 'recorded');
  const headlines = standing.filter(({ content }) => content.headline);
  const rest = standing.filter(({ content }) => !content.headline);

  return [
    {
      title: 'Headlines',
      why: 'They only sum up other entries, so that nothing counts twice.',
      entries: toTargets(headlines),
    },
    {
      title: 'Context',
      why: 'It says neither good nor ill.',
      entries: toTargets(rest.filter(({ content }) => content.direction === 'context')),
    },
    {
      title: 'Known to leaders',
      why: 'Leaders know these weaknesses and are visibly putting them right, and none is serious.',
      entries: toTargets(rest.filter(({ content }) => isSetAside(content))),
    },
    {
      title: 'Withdrawn',
      why: 'They were taken back. Each says why.',
      entries: toTargets(here.filter(({ state }) => state === 'withdrawn')),
    },
  ];
}

function toTargets(records: readonly EvidenceRecord[]): SetAsideGroup['entries'] {
  return records.map(({ content }) => ({ text: content.id, href: `#${content.id}` }));
}
