import { frameworkKeys } from '@/lib/domain/frameworks';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';

/** When inspections gave a judgement of its own to an area. Days are YYYY-MM-DD. */
export type Lifetime = {
  /** First start date of inspections that give it. */
  from: string;
  /** Last start date, or null while inspections still give it. */
  to: string | null;
};

/**
 * The last unbroken run of framework versions that judge an area, as a judgement and not as a part of another.
 * Null where none ever did.
 */
export function lifetimeOf(area: JudgementArea): Lifetime | null {
  let lifetime: Lifetime | null = null;
  let from = '';
  let running = false;
  for (const key of frameworkKeys) {
    const framework = frameworkFor(key);
    const judgement = judgementOf(framework, area);
    const gives = judgement !== undefined && judgement.partOf === undefined;
    if (gives) {
      if (!running) from = framework.startsOn;
      lifetime = { from, to: framework.endsOn ?? null };
    }
    running = gives;
  }
  return lifetime;
}

/** The first day of each framework version, oldest first, for the rules on a chart. */
export const frameworkStarts = frameworkKeys.map((key) => ({
  framework: key,
  startsOn: frameworkFor(key).startsOn,
}));
