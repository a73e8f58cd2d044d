import { sharedReturn } from '@/lib/domain/indicators';

/** The Department's words for why there is no number. None of them is zero, and none is another. */
export const heldBack = ['c', 'x', 'z', 'u', 'k', 'low', ':', '~'] as const;

export type ReadCell = { value: number | null; flag: string | null };

/**
 * A figure, or the publisher's word for why there is none.
 *
 * @param shared whether two authorities report the figure together
 * @returns null for what is neither: nobody can say what it means
 */
export function readCell(cell: string, shared: boolean): ReadCell | null {
  const text = cell.trim();
  const flag = heldBack.find((word) => word === text.toLowerCase());
  if (flag) return { value: null, flag };
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return null;

  return { value: Number(text.replaceAll(',', '')), flag: shared ? sharedReturn : null };
}

/** “2025” as it is, “202425” as 2024-25; null for anything else. */
export function readPeriod(cell: string): string | null {
  const text = cell.trim();
  if (/^20\d\d$/.test(text)) return text;
  const years = /^(20\d\d)-?\/?(\d\d)$/.exec(text);
  const follows = years && Number(years[2]) === (Number(years[1]) + 1) % 100;
  return follows ? `${years[1]}-${years[2]}` : null;
}
