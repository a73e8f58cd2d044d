import type { StandingMatrix } from '@/components/method/standing-matrix';
import {
  type Evidence,
  type Extent,
  extents,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { strengthImpactLabels, weaknessImpactLabels } from '@/lib/format/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import type { Limit } from '@/lib/frameworks/limits';
import { type Standing, standingOf } from '@/lib/rules/standing';
import { tallyEvidence } from '@/lib/rules/tally';
import { gradedJudgements } from './describe-rules';
import { standingWords } from './standing-words';

/** What one entry alone makes of a criterion, for every extent and impact, as the rules answer. */
export function describeStandings(framework: Framework): {
  weaknesses: StandingMatrix;
  strengths: StandingMatrix;
} {
  const toCell = (standing: Standing) => ({
    text: standingWords[standing].label,
    tone: standingWords[standing].tone,
  });

  return {
    weaknesses: {
      impacts: weaknessImpacts.map((impact) => weaknessImpactLabels[impact]),
      rows: extents.map((extent) => ({
        extent,
        cells: weaknessImpacts.map((impact) =>
          toCell(standingAfter(framework, { direction: 'weakness', impact, extent, known: false })),
        ),
      })),
    },
    strengths: {
      impacts: strengthImpacts.map((impact) => strengthImpactLabels[impact]),
      rows: extents.map((extent) => ({
        extent,
        cells: strengthImpacts.map((impact) =>
          toCell(standingAfter(framework, { direction: 'strength', impact, extent })),
        ),
      })),
    },
  };
}

type Weight =
  | {
      direction: 'weakness';
      impact: (typeof weaknessImpacts)[number];
      extent: Extent;
      known: false;
    }
  | { direction: 'strength'; impact: (typeof strengthImpacts)[number]; extent: Extent };

/** Where a criterion stands with this one entry on it. */
function standingAfter(framework: Framework, weight: Weight): Standing {
  const judgement = gradedJudgements(framework).find(({ area }) => area !== 'leaders');
  const criterion = judgement?.criteria[0];
  if (!judgement || !criterion) throw new Error(`${framework.key} has no judgement of practice`);

  const entry: Evidence = {
    id: 'E1',
    area: judgement.area,
    criteria: [criterion.id],
    headline: false,
    summary: '',
    ...weight,
  };
  const tally = tallyEvidence([entry], framework).get(judgement.area)?.criteria.get(criterion.id);
  const standing = tally && standingOf(tally, framework.limits);
  if (!standing)
    throw new Error(`Nothing is established by a ${weight.impact} ${weight.direction}`);

  return standing;
}

/** When several weaknesses make a pattern on one criterion. */
export function patternLimits({ limits }: Framework): Limit[] {
  return [limits.repeatedWeaknesses, limits.repeatedPerStrength];
}
