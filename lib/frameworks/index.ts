import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { type EventType, hasGrades } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { themeFirst } from '@/lib/domain/visits';
import type { Criterion, Framework, FrameworkJudgement } from './framework';
import { ilacs2018 } from './ilacs-2018';
import { ilacs2023 } from './ilacs-2023';
import { ilacs2026 } from './ilacs-2026';
import { sif2013 } from './sif-2013';

/** Every framework version by its key, oldest first. */
export const frameworks: Readonly<Record<FrameworkKey, Framework>> = {
  'sif-2013': sif2013,
  'ilacs-2018': ilacs2018,
  'ilacs-2023': ilacs2023,
  'ilacs-2026': ilacs2026,
};

export function frameworkFor(key: FrameworkKey): Framework {
  return frameworks[key];
}

/** What decides how an inspection or a visit is looked at. */
export type UnderFramework = { framework: FrameworkKey; type: EventType; theme: string | null };

/**
 * The framework an inspection or a visit goes by.
 *
 * A visit looks at the same areas by the same criteria and grades none of them: its grade table is empty, so nothing is
 * derived, confirmed or printed as a grade. Its letter begins with what its theme is about.
 */
export function frameworkOf(event: UnderFramework): Framework {
  const framework = frameworks[event.framework];
  if (hasGrades(event.type)) return framework;

  const judgements = framework.judgements.filter(({ criteria }) => criteria.length > 0);
  const areas = framework.bodyOrder.filter((area) => judgements.some((one) => one.area === area));
  return {
    ...framework,
    tableOrder: [],
    bodyOrder: themeFirst(areas, event.theme),
    judgements,
    overall: 'none',
  };
}

/**
 * The version in force on the day an inspection starts, as YYYY-MM-DD. Publication does not matter.
 *
 * Do not use it for a published single inspection of 2018: those re-inspections ran on into June
 * under the old framework, so the published record states its framework.
 * Throws for a day before the first version.
 */
export function frameworkForStart(startedOn: string): Framework {
  const key = frameworkKeys.findLast((candidate) => frameworks[candidate].startsOn <= startedOn);
  if (key === undefined) throw new Error(`No framework was in force on ${startedOn}`);

  return frameworks[key];
}

/** Undefined when no judgement of this version has the criterion. */
export function criterionOf(framework: Framework, id: string): Criterion | undefined {
  for (const judgement of framework.judgements) {
    const found = judgement.criteria.find((criterion) => criterion.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Undefined when this version does not judge the area. */
export function judgementOf(
  framework: Framework,
  area: JudgementArea,
): FrameworkJudgement | undefined {
  return framework.judgements.find((judgement) => judgement.area === area);
}
