import type { FrameworkLimits } from '@/lib/frameworks/framework';
import type { Limit } from '@/lib/frameworks/limits';

/** The limit at nought, or at one where it is nought. */
function moved(limit: Limit): Limit {
  const away = (value: number) => (value === 0 ? 1 : 0);

  return {
    ...limit,
    value: away(limit.value),
    ...(limit.combined !== undefined && { combined: away(limit.combined) }),
  };
}

/**
 * The limits that a sentence rests on: those whose move would change it. A rule does not list its
 * limits, so this asks it.
 */
export function limitsIn(
  limits: FrameworkLimits,
  sentence: (limits: FrameworkLimits) => string,
): Limit[] {
  const inForce = sentence(limits);

  return Object.entries(limits).flatMap(([name, limit]) =>
    sentence({ ...limits, [name]: moved(limit) }) === inForce ? [] : [limit],
  );
}
