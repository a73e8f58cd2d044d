import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementOf } from '@/lib/frameworks/index';

/**
 * The judgements of one version that stand for a judgement of another: the same one, or else those that
 * look at the same things. Empty where there is none, such as for the safeguarding board after 2018.
 */
export function counterpartsOf(
  area: JudgementArea,
  from: Framework,
  to: Framework,
): readonly FrameworkJudgement[] {
  const same = judgementOf(from, area);
  if (same) return [same];

  const looksAt = new Set(judgementOf(to, area)?.criteria.map(({ id }) => id));
  return from.judgements.filter(({ criteria }) => criteria.some(({ id }) => looksAt.has(id)));
}
