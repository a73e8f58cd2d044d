import fc from 'fast-check';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { ofstedRegions, regions } from '@/lib/domain/local-authorities';
import type { PublishedInspection, RecordedAuthority } from '@/lib/domain/published-record';
import { frameworkFor } from '@/lib/frameworks';

const day = fc
  .integer({ min: Date.parse('2013-11-01'), max: Date.parse('2026-11-01') })
  .map((time) => new Date(time).toISOString().slice(0, 10));

/** Any day of the record and some before it. */
export const anyDay = fc
  .integer({ min: Date.parse('2012-01-01'), max: Date.parse('2026-12-31') })
  .map((time) => new Date(time).toISOString().slice(0, 10));

const inspection: fc.Arbitrary<PublishedInspection> = fc
  .record({
    id: fc.uuid(),
    framework: fc.constantFrom(...frameworkKeys),
    started: fc.option(day, { freq: 8 }),
    published: day,
    outcomes: fc.array(fc.constantFrom(...judgementOutcomes), { minLength: 9, maxLength: 9 }),
  })
  .map(({ id, framework, started, published, outcomes }) => ({
    id,
    framework,
    type: 'standardInspection' as const,
    startedOn: started === null || started <= published ? started : published,
    endedOn: null,
    publishedOn: published,
    judgements: Object.fromEntries(
      frameworkFor(framework).tableOrder.map((area, index) => [area, outcomes[index] ?? 'good']),
    ),
  }));

const authority: fc.Arbitrary<RecordedAuthority> = fc.record({
  laCode: fc.integer({ min: 100, max: 999 }).map(String),
  gssCode: fc.constant('E06000001'),
  name: fc.string({ minLength: 1, maxLength: 12 }),
  status: fc.constant('current' as const),
  region: fc.constantFrom(...regions),
  ofstedRegion: fc.constantFrom(...ofstedRegions),
  type: fc.constant('Unitary authority' as const),
  establishedOn: fc.option(day, { freq: 2 }),
  abolishedOn: fc.constant(null),
  predecessors: fc.constant([]),
  successors: fc.constant([]),
  names: fc.constant([]),
  codes: fc.constant([]),
  children: fc.constantFrom<Record<string, number>[]>(
    {},
    { '2015': 1_000 },
    { '2012': 500, '2024': 2_000 },
  ),
  tile: fc.constant(null),
  inspections: fc.array(inspection, { maxLength: 4 }),
});

/** A record of a few authorities, each code once. */
export const anyRecord = fc.uniqueArray(authority, {
  selector: ({ laCode }) => laCode,
  maxLength: 12,
});
