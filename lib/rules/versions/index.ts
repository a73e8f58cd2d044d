import type { RuleSet } from '@/lib/rules/rule-set';
import { rulesVersion } from '@/lib/rules/rules-version';
import { version100 } from './version-1-0-0';

/** Every version of the rules that ever made a derivation, oldest first. None is ever taken away. */
const everyVersion: readonly RuleSet[] = [version100];

export const knownVersions: readonly string[] = everyVersion.map(({ version }) => version);

/** The rules of a version, or undefined where this copy of the service does not know it. */
export function rulesOfVersion(version: string): RuleSet | undefined {
  return everyVersion.find((rules) => rules.version === version);
}

/** The rules that judge today. */
export const rulesInForce: RuleSet = requireVersion(rulesVersion);

function requireVersion(version: string): RuleSet {
  const found = rulesOfVersion(version);
  if (!found) throw new Error(`lib/rules/versions has no rules ${version}`);

  return found;
}
