import type { ReasonLinks } from '@/components/judgements/reason-sentence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { paths } from '@/lib/paths';
import type { InspectionWork } from './inspection-work';

/**
 * Where the nouns of a judgement's reasons lead: criteria and entries on the page of that judgement. An entry of
 * another judgement leads to the page of its own.
 */
export function reasonLinks(work: InspectionWork, area: JudgementArea): ReasonLinks {
  const { inspection, framework, standing } = work;
  const areaOf = new Map(standing.map((entry) => [entry.id, entry.area]));

  return {
    criteria: framework.judgements.find((judgement) => judgement.area === area)?.criteria ?? [],
    criterionHref: (id) => paths.inspections.judgement(inspection.id, area, id),
    entries: standing.map(({ id }) => id),
    entryHref: (id) => paths.inspections.judgement(inspection.id, areaOf.get(id) ?? area, id),
  };
}
