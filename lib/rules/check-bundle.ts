import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { criterionOf, frameworkFor, judgementOf } from '@/lib/frameworks/index';

/** What a bundle has to hold for its parts to be checked against each other. */
export type CheckableBundle = {
  framework: FrameworkKey;
  inspection: { startedOn: string; endedOn: string; type: string };
  evidence: readonly { id: string; area: JudgementArea; criteria: readonly string[] }[];
};

export type BundleCheck = {
  /** Why the bundle cannot be read, each with the place of the fault. Empty when it can. */
  faults: readonly string[];
  /** What was read with care: see `checkBundle`. */
  warnings: readonly string[];
};

/**
 * Checks what a shape cannot: that ids are unique, that the framework judges each area and has each
 * criterion, and that the dates are in order.
 *
 * Two things are read with care and warned of. An entry may name a criterion of another judgement;
 * it counts on those of its own, or on the other one where it has none. And a bundle may state
 * another framework than the one in force when the inspection began.
 */
export function checkBundle(bundle: CheckableBundle): BundleCheck {
  const framework = frameworkFor(bundle.framework);
  const { startedOn, endedOn } = bundle.inspection;
  const faults: string[] = [];
  if (endedOn < startedOn) {
    faults.push(`inspection.endedOn: ${endedOn} is before the start, ${startedOn}`);
  }
  const ids = new Map<string, number>();
  for (const [index, entry] of bundle.evidence.entries()) {
    const place = `evidence[${index}] (${entry.id})`;
    const earlier = ids.get(entry.id);
    if (earlier === undefined) ids.set(entry.id, index);
    else faults.push(`${place}: the id is already used by evidence[${earlier}]`);

    const judgement = judgementOf(framework, entry.area);
    if (!judgement || judgement.criteria.length === 0) {
      faults.push(`${place}: ${framework.key} takes no evidence about ${entry.area}`);
      continue;
    }
    for (const id of entry.criteria) {
      if (!criterionOf(framework, id)) {
        faults.push(`${place}: ${framework.key} has no criterion ${id}`);
      }
    }
  }
  return {
    faults,
    warnings: [...frameworkWarnings(bundle, framework), ...misplacedCriteria(bundle)],
  };
}

/** Criteria of another judgement than their entry is about, each with its place. */
export function misplacedCriteria({
  framework: key,
  evidence,
}: Pick<CheckableBundle, 'framework' | 'evidence'>): string[] {
  const framework = frameworkFor(key);

  return evidence.flatMap(({ id: entryId, area, criteria }, index) => {
    const own = judgementOf(framework, area)?.criteria ?? [];
    if (own.length === 0) return [];
    return criteria
      .filter((id) => criterionOf(framework, id) && !own.some((criterion) => criterion.id === id))
      .map(
        (id) =>
          `evidence[${index}] (${entryId}): ${id} is a criterion of another judgement than ${area}`,
      );
  });
}

/** Single inspections ran on under their framework in 2018, so the start decides only for ILACS. */
function frameworkWarnings({ inspection }: CheckableBundle, framework: Framework): string[] {
  const { startedOn, type } = inspection;
  const single = type === 'singleInspection' || type === 'singleReinspection';
  if (single !== (framework.key === 'sif-2013')) {
    return [`inspection.type: ${framework.key} has no ${type}`];
  }
  const inForce = startedOn >= framework.startsOn && startedOn <= (framework.endsOn ?? startedOn);
  if (single || inForce) return [];

  return [
    `framework: ${framework.key} was not in force on ${startedOn}, when the inspection began`,
  ];
}
