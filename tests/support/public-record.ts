import type { PublishedRecord, RecordedAuthority } from '@/lib/domain/published-record';
import { inspections, localAuthorities, successions } from '@/tests/unit/data/reference-data';

/** The public record as the database would read it back, without a database: the files of prisma/data. */
export const publicRecord: PublishedRecord = localAuthorities.map((authority) => ({
  laCode: authority.laCode,
  gssCode: authority.gssCode,
  name: authority.name,
  status: authority.status,
  region: authority.region,
  ofstedRegion: authority.ofstedRegion,
  type: authority.type,
  establishedOn: authority.establishedOn ?? null,
  abolishedOn: authority.abolishedOn ?? null,
  predecessors: successions
    .filter(({ successor }) => successor === authority.laCode)
    .map(({ predecessor }) => predecessor),
  successors: successions
    .filter(({ predecessor }) => predecessor === authority.laCode)
    .map(({ successor }) => successor),
  names: [authority.name],
  codes: [authority.laCode, authority.gssCode],
  children: {},
  tile: null,
  inspections: inspections
    .filter(({ laCode }) => laCode === authority.laCode)
    .map((inspection) => ({
      id: `${inspection.laCode}-${inspection.publishedOn}`,
      framework: inspection.framework,
      type: inspection.type,
      startedOn: inspection.startedOn ?? null,
      endedOn: inspection.endedOn ?? null,
      publishedOn: inspection.publishedOn ?? null,
      judgements: inspection.judgements,
    }))
    .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '')),
}));

/** One authority of it. */
export function recordedAuthority(laCode: string): RecordedAuthority {
  const found = publicRecord.find((authority) => authority.laCode === laCode);
  if (!found) throw new Error(`No authority ${laCode} on record`);
  return found;
}
