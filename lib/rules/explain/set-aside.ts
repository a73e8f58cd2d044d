import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { criterionOf } from '@/lib/frameworks/index';
import { isSetAside } from '@/lib/rules/tally';

export const setAsideReasons = [
  'headline',
  'context',
  'knownByLeaders',
  'unknownCriterion',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** What a reader is told of an entry that was not weighed. */
export const setAsideBecause = {
  headline: 'States only the conclusion of its section, so counting it would count the rest twice',
  context: 'Gives background and says neither good nor ill',
  knownByLeaders: 'Leaders know it and are visibly putting it right',
  unknownCriterion: 'Names no criterion of this version of the framework',
} as const satisfies Record<SetAsideReason, string>;

function reasonFor(entry: Evidence, framework: Framework): SetAsideReason | undefined {
  if (entry.headline) return 'headline';
  if (entry.direction === 'context') return 'context';
  if (isSetAside(entry)) return 'knownByLeaders';
  return entry.criteria.some((id) => criterionOf(framework, id)) ? undefined : 'unknownCriterion';
}

/** The entries of one judgement that were not weighed, and why, in the order they came. */
export function setAsideIn(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): { id: string; reason: SetAsideReason }[] {
  return evidence
    .filter((entry) => entry.area === area)
    .flatMap((entry) => {
      const reason = reasonFor(entry, framework);
      return reason ? [{ id: entry.id, reason }] : [];
    });
}

const setAsideTitles = {
  headline: 'Headlines',
  context: 'Context',
  knownByLeaders: 'Known to leaders',
  unknownCriterion: 'No criterion of this version',
} as const satisfies Record<SetAsideReason, string>;

/** The same by the reason why, those without an entry left out. */
export function groupSetAside(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): { title: string; why: string; ids: readonly string[] }[] {
  const found = setAsideIn(evidence, framework, area);

  return setAsideReasons
    .map((reason) => ({
      title: setAsideTitles[reason],
      why: `${setAsideBecause[reason]}.`,
      ids: found.filter((each) => each.reason === reason).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}
