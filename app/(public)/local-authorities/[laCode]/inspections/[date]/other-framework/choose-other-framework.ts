import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';

export type OtherFramework = {
  to: Framework;
  /** Every version but the one the inspection was under, newest first. */
  others: readonly FrameworkKey[];
  /** What the address asks for, where it is no other version. */
  unknown: string | null;
};

const longestEcho = 40;

/** The other version an address asks for, and otherwise the newest. */
export function chooseOtherFramework(
  asked: string | readonly string[] | undefined,
  own: FrameworkKey,
): OtherFramework {
  const others = frameworkKeys.filter((key) => key !== own).toReversed();
  const key = typeof asked === 'string' ? asked : asked?.[0];
  const known = others.find((other) => other === key);
  const [newest = own] = others;

  return {
    to: frameworkFor(known ?? newest),
    others,
    unknown: key !== undefined && known === undefined ? key.slice(0, longestEcho) : null,
  };
}
