/**
 * Outcomes and enablers of the Children's Social Care National Framework (statutory guidance, December 2023), by name:
 * what a number stands for changed in spring 2026.
 */
export const nationalFrameworkNames = [
  'stayTogetherAndGetHelp',
  'supportedByFamilyNetwork',
  'safeInAndOutsideHome',
  'stableLovingHomes',
  'multiAgencyWorking',
  'leadersDriveConditions',
  'workforceEquipped',
] as const;
export type NationalFrameworkName = (typeof nationalFrameworkNames)[number];
