import {
  type Evidence,
  type Extent,
  extents,
  type StrengthImpact,
  strengthImpacts,
  type WeaknessImpact,
  weaknessImpacts,
} from '@/lib/domain/evidence';
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

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word {
  const found = words.find((each) => each === word);
  if (!found) throw new Error(`${word} is none of ${words.join(', ')}`);
  return found;
}

/** An entry from its id, direction, criteria, extent and impact: "P1 - HP-02,HP-05 many serious". */
export function readFact(area: JudgementArea, fact: string): Evidence {
  const [id = '', sign, criteria = '', extent, impact] = fact.split(' ');
  const shared = { id, area, criteria: criteria.split(','), headline: false, summary: id };
  const reach = oneOf(extents, extent);
  if (sign === '+') {
    const good = oneOf(strengthImpacts, impact);
    return { ...shared, direction: 'strength', extent: reach, impact: good };
  }
  const harm = oneOf(weaknessImpacts, impact);
  return { ...shared, direction: 'weakness', extent: reach, impact: harm, known: false };
}
