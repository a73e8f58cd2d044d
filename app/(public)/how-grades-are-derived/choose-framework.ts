import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor, frameworkForStart } from '@/lib/frameworks/index';

export type FrameworkChoice = {
  framework: Framework;
  /** The version that an inspection starting today comes under. */
  inForce: FrameworkKey;
  /** What the address asks for, where there is no such version. */
  unknown: string | null;
};

const longestEcho = 40;

/** The version an address asks for, and otherwise the one in force on the day. */
export function chooseFramework(
  asked: string | readonly string[] | undefined,
  day: string,
): FrameworkChoice {
  const current = frameworkForStart(day);
  const key = typeof asked === 'string' ? asked : asked?.[0];
  const known = frameworkKeys.find((candidate) => candidate === key);
  if (known) return { framework: frameworkFor(known), inForce: current.key, unknown: null };

  return {
    framework: current,
    inForce: current.key,
    unknown: key ? key.slice(0, longestEcho) : null,
  };
}
