import type { NationalFrameworkName } from '@/lib/domain/national-framework';

/** Outcomes and enablers of the national framework in words, never by number. */
export const nationalFrameworkLabels = {
  stayTogetherAndGetHelp: 'Outcome: families stay together and get the help they need',
  supportedByFamilyNetwork: 'Outcome: children are supported by their family network',
  safeInAndOutsideHome: 'Outcome: children are safe in and outside their homes',
  stableLovingHomes: 'Outcome: children in care and care leavers have stable, loving homes',
  multiAgencyWorking: 'Enabler: agencies work together',
  leadersDriveConditions: 'Enabler: leaders drive the conditions for effective practice',
  workforceEquipped: 'Enabler: the workforce is equipped and effective',
} as const satisfies Record<NationalFrameworkName, string>;

type Tag = { name?: NationalFrameworkName | undefined; printed: string };

/** A tag by its name; as printed where what it names is not certain. */
export function formatNationalFramework({ name, printed }: Tag): string {
  return name ? nationalFrameworkLabels[name] : `${printed} (which one this names is not certain)`;
}
