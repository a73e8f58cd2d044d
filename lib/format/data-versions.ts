import type { DataVersion, DataVersionWeight } from '@/lib/domain/data-version';
import { formatDate } from './dates';

export const dataVersionWeightLabels = {
  major: 'Major',
  minor: 'Minor',
  patch: 'Correction',
} as const satisfies Record<DataVersionWeight, string>;

/** "Data version 12, 20 August 2026": as a page, a file and a citation name it. */
export function formatDataVersion({ number, on }: Pick<DataVersion, 'number' | 'on'>): string {
  return `Data version ${number}, ${formatDate(on)}`;
}

/** How to quote a data version as a whole, without its address. */
export function citeDataVersion(service: string, version: DataVersion): string {
  return `${service}: judgements on children’s services in England. ${formatDataVersion(version)}. Contains public sector information licensed under the Open Government Licence v3.0.`;
}
