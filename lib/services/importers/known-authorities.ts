import type { NamedAuthority } from '@/lib/importers/reports/authority';
import record from '@/prisma/data/local-authorities.json';

/** Kinds of alias that are names; the others are codes. */
const nameKinds = new Set(['name', 'dfeName', 'ofstedName', 'reportTitle']);

type Recorded = {
  laCode: string;
  name: string;
  establishedOn?: string;
  abolishedOn?: string;
  aliases: readonly { kind: string; alias: string }[];
};

/** Every authority of the public record under all its names, those that have ceased to be included. */
export const knownAuthorities: readonly NamedAuthority[] = record.localAuthorities.map(toNamed);

function toNamed({ laCode, name, establishedOn, abolishedOn, aliases }: Recorded): NamedAuthority {
  const names = aliases.flatMap(({ kind, alias }) => (nameKinds.has(kind) ? [alias] : []));
  return {
    laCode,
    name,
    names: [...new Set([name, ...names])],
    ...(establishedOn !== undefined && { since: establishedOn }),
    ...(abolishedOn !== undefined && { until: abolishedOn }),
  };
}
