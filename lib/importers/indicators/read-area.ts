import type { IndicatorLevel } from '@/lib/domain/indicators';
import { regions } from '@/lib/domain/local-authorities';

export type ReadArea = { level: IndicatorLevel; areaCode: string };

/** Codes of authorities, current and former, to the three-digit one that identifies them. */
export type AuthorityCodes = ReadonlyMap<string, string>;

/** What a row says of where its figures are for. */
export type SaidArea = { level: string; region: string; oldCode: string; newCode: string };

/** The Department divides London. */
const publishedRegions = [...regions, 'Inner London', 'Outer London'];

/**
 * The areas of a row: more than one where authorities report together and the row has all their codes.
 *
 * @returns null for a level we do not hold, such as schools
 */
export function readAreas(
  said: SaidArea,
  codes: AuthorityCodes,
): ReadArea[] | { why: string } | null {
  if (said.level === 'National') return [{ level: 'national', areaCode: 'England' }];
  if (said.level === 'Regional') {
    const name = publishedRegions.find(
      (region) => region.toLowerCase() === said.region.toLowerCase(),
    );
    return name
      ? [{ level: 'region', areaCode: name }]
      : { why: `No region is called “${said.region}”` };
  }
  if (said.level !== 'Local authority') return null;

  const old = split(said.oldCode);
  const current = split(said.newCode);
  const found = (old.length > 0 ? old : current).map((code) => codes.get(code));
  const other = current.map((code) => codes.get(code));
  const whole = found.length > 0 && !found.includes(undefined);
  if (!whole || other.some((laCode) => laCode !== undefined && !found.includes(laCode)))
    return { why: `The codes “${said.oldCode}” and “${said.newCode}” name no authority, or two` };
  return found.flatMap((areaCode) => (areaCode ? [{ level: 'authority' as const, areaCode }] : []));
}

function split(codes: string): string[] {
  return codes
    .split('/')
    .map((code) => code.trim())
    .filter((code) => code !== '' && !['x', 'z', ':'].includes(code));
}
