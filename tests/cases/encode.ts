import type { Evidence, Extent, StrengthImpact, WeaknessImpact } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** Facts of one entry: id, direction, criteria, extent, impact, what was found. */
export type Fact =
  | readonly [string, '-', string, Extent, WeaknessImpact, string]
  | readonly [string, '+', string, Extent, StrengthImpact, string]
  | readonly [string, '0', string, string]
  | readonly [string, 'headline', string, Extent, WeaknessImpact, string];

/** Facts about one judgement as evidence entries. */
export function encode(area: JudgementArea, facts: readonly Fact[]): Evidence[] {
  return facts.map((fact) => toEvidence(area, fact));
}

function toEvidence(area: JudgementArea, fact: Fact): Evidence {
  const [id, sign, criteria] = fact;
  const shared = { id, area, criteria: criteria.split(' '), headline: sign === 'headline' };
  if (fact[1] === '0') return { ...shared, direction: 'context', summary: fact[3] };
  if (fact[1] === '+') {
    return { ...shared, direction: 'strength', extent: fact[3], impact: fact[4], summary: fact[5] };
  }
  return {
    ...shared,
    direction: 'weakness',
    extent: fact[3],
    impact: fact[4],
    known: false,
    summary: fact[5],
  };
}
