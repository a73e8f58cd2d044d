import fc from 'fast-check';
import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworks } from '@/lib/frameworks/index';

/** Some version of the framework. */
export const anyFramework: fc.Arbitrary<Framework> = fc.constantFrom(...Object.values(frameworks));

const rarely = fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0);

function place(framework: Framework) {
  const graded = framework.judgements.filter(({ criteria }) => criteria.length > 0);

  return fc.constantFrom(...graded).chain(({ area, criteria }) =>
    fc.record({
      area: fc.constant(area),
      criteria: fc.uniqueArray(fc.constantFrom(...criteria.map(({ id }) => id)), {
        minLength: 1,
        maxLength: Math.min(3, criteria.length),
      }),
    }),
  );
}

/** A strength about some judgement of the framework. */
export function anyStrength(framework: Framework, id = 'new'): fc.Arbitrary<Evidence> {
  return fc
    .record({
      at: place(framework),
      extent: fc.constantFrom(...extents),
      impact: fc.constantFrom(...strengthImpacts),
    })
    .map(({ at, extent, impact }) => ({
      ...at,
      id,
      direction: 'strength',
      extent,
      impact,
      headline: false,
      summary: id,
    }));
}

/** A weakness about some judgement of the framework. */
export function anyWeakness(framework: Framework, id = 'new'): fc.Arbitrary<Evidence> {
  return fc
    .record({
      at: place(framework),
      extent: fc.constantFrom(...extents),
      impact: fc.constantFrom(...weaknessImpacts),
      known: rarely,
    })
    .map(({ at, extent, impact, known }) => ({
      ...at,
      id,
      direction: 'weakness',
      extent,
      impact,
      known,
      headline: false,
      summary: id,
    }));
}

/** The evidence of an inspection: from all strength to all weakness, headlines and context among it. */
export function anyEvidence(framework: Framework): fc.Arbitrary<Evidence[]> {
  return fc
    .integer({ min: 0, max: 10 })
    .chain((tenthsWeak) => {
      const strength = { weight: 10 - tenthsWeak, arbitrary: anyStrength(framework) };
      const weakness = { weight: tenthsWeak, arbitrary: anyWeakness(framework) };
      const entry = fc
        .tuple(fc.oneof(strength, weakness), rarely, rarely)
        .map(([base, headline, context]): Evidence => {
          if (!context) return { ...base, headline };
          const { area, criteria, id, summary } = base;
          return { area, criteria, id, summary, headline, direction: 'context' };
        });
      return fc.array(entry, { maxLength: 120, size: 'max' });
    })
    .map((entries) => entries.map((entry, index) => ({ ...entry, id: `P${index}` })));
}

/** A framework with evidence for it. */
export const anyInspection: fc.Arbitrary<{ framework: Framework; evidence: Evidence[] }> =
  anyFramework.chain((framework) =>
    anyEvidence(framework).map((evidence) => ({ framework, evidence })),
  );
