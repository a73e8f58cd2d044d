import type { NeedsRow } from '@/components/method/needs-table';
import type { RuleRow } from '@/components/method/rule-steps';
import type { Framework, FrameworkJudgement, FrameworkLimits } from '@/lib/frameworks/framework';
import { type AreaCounts, countArea } from '@/lib/rules/area-counts';
import { tallyEvidence } from '@/lib/rules/tally';
import { tooLittleEvidence } from '@/lib/rules/too-little-evidence';
import { limitsIn } from './limits-in';

/** The rule that leaves a judgement undecided, with the limits it uses. */
export function describeNeeds(framework: Framework): RuleRow {
  const { code, title, reference } = tooLittleEvidence;
  const limits = limitsIn(framework.limits, (candidate) =>
    countNeeds({ ...framework, limits: candidate })
      .map(({ entries, coreNeeded }) => `${entries} ${coreNeeded}`)
      .join(' '),
  );

  return { code, title, reference, conditions: [], limits, notFor: [] };
}

/** What each judgement needs before a grade can be derived, as the rule itself answers. */
export function countNeeds(framework: Framework): NeedsRow[] {
  const { limits } = framework;

  return [...tallyEvidence([], framework).values()].map((tally) => {
    const { judgement } = tally;
    const none = countArea(tally, limits);
    const plenty = { recorded: Number.MAX_SAFE_INTEGER, coreWithEvidence: none.core };
    const enough = (counts: AreaCounts) => isEnough(counts, judgement, limits);

    return {
      area: judgement.area,
      name: judgement.shortName,
      entries: smallest((recorded) => enough({ ...none, ...plenty, recorded })),
      core: none.core,
      coreNeeded: smallest((coreWithEvidence) => enough({ ...none, ...plenty, coreWithEvidence })),
    };
  });
}

function isEnough(
  counts: AreaCounts,
  { area }: FrameworkJudgement,
  limits: FrameworkLimits,
): boolean {
  return !tooLittleEvidence.applies({ area, counts, limits });
}

const mostTried = 1000;

function smallest(holds: (value: number) => boolean): number {
  for (let value = 0; value < mostTried; value += 1) if (holds(value)) return value;
  throw new Error('No amount of evidence would be enough');
}
