import type {
  Direction,
  DocumentReference,
  EvidenceMethod,
  Extent,
  Impact,
  Metric,
  MetricComparator,
  StrengthImpact,
  WeaknessImpact,
} from '@/lib/domain/evidence';
import type { EvidenceState } from '@/lib/domain/evidence-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatNumber } from './numbers';

export const directionLabels = {
  strength: 'Strength',
  weakness: 'Weakness',
  context: 'Context',
} as const satisfies Record<Direction, string>;

export const directionHints = {
  strength: 'It helps children, or does what should be done',
  weakness: 'It falls short, whether or not leaders know',
  context: 'Neither: background, numbers, someone new in post',
} as const satisfies Record<Direction, string>;

export const extentLabels = {
  isolated: 'Isolated',
  some: 'Some',
  many: 'Many',
  widespread: 'Widespread',
} as const satisfies Record<Extent, string>;

export const extentHints = {
  isolated: 'One child or case, or very few',
  some: 'Some, a few, sometimes, not always',
  many: 'Many, too many, generally, most',
  widespread: 'Nearly all, or none at all; across the service; at every stage',
} as const satisfies Record<Extent, string>;

export const weaknessImpactLabels = {
  low: 'Low',
  moderate: 'Moderate',
  serious: 'Serious',
} as const satisfies Record<WeaknessImpact, string>;

export const weaknessImpactHints = {
  low: 'Less information, convenience or recording',
  moderate: 'Needs unmet, delay, drift or instability',
  serious: 'Children left in harm or at risk of significant harm, unsafe, or dealt with unlawfully',
} as const satisfies Record<WeaknessImpact, string>;

/** Leaders do no harm with their own hands: what is serious is letting it go on. */
const seriousForLeaders =
  'Such harm goes on unseen or unaddressed, or a basic condition of safe practice is missing';

/** The help words as they read for one judgement. */
export function weaknessImpactHintsFor(area: JudgementArea): Record<WeaknessImpact, string> {
  return area === 'leaders'
    ? { ...weaknessImpactHints, serious: seriousForLeaders }
    : weaknessImpactHints;
}

export const strengthImpactLabels = {
  sound: 'Sound',
  strong: 'Strong',
  exceptional: 'Exceptional',
} as const satisfies Record<StrengthImpact, string>;

export const strengthImpactHints = {
  sound: 'What should happen does happen',
  strong: 'It clearly makes children’s lives better, or works notably well',
  exceptional: 'Highly effective and sustained, with markedly better lives for children',
} as const satisfies Record<StrengthImpact, string>;

export const impactLabels = {
  ...weaknessImpactLabels,
  ...strengthImpactLabels,
} as const satisfies Record<Impact, string>;

/** An entry that was taken back is still read, and says so. */
export const evidenceStateLabels = {
  recorded: 'Standing',
  withdrawn: 'Withdrawn',
} as const satisfies Record<EvidenceState, string>;

export const evidenceMethodLabels = {
  caseTracking: 'Case tracking',
  caseSampling: 'Case sampling',
  practiceObservation: 'Practice observation',
  interview: 'Interview',
  childrensViews: 'Children’s views',
  parentsOrCarersViews: 'Parents’ or carers’ views',
  partnerAgency: 'Partner agency',
  documentReview: 'Document review',
  performanceData: 'Performance data',
  settingVisit: 'Visit to a setting',
} as const satisfies Record<EvidenceMethod, string>;

/** What goes before the number; "exactly" needs no word. */
export const metricComparatorLabels = {
  exactly: 'Exactly',
  about: 'About',
  over: 'Over',
  under: 'Under',
  rank: 'Rank',
} as const satisfies Record<MetricComparator, string>;

/** "serious weakness, many children", as it reads beside an entry. */
export function describeWeight(direction: Direction, impact?: Impact, extent?: Extent): string {
  const kind = impact
    ? `${impactLabels[impact]} ${directionLabels[direction].toLowerCase()}`
    : directionLabels[direction];

  return extent ? `${kind}, ${extentLabels[extent].toLowerCase()}` : kind;
}

/** "over 4,500 repeat contacts and re-referrals (three months)"; a rank reads "rank 2, NEET aged 19 to 21". */
export function formatMetric(metric: Metric): string {
  const { comparator = 'exactly', value, unit, population, period } = metric;
  const number = formatNumber(value);
  const figure =
    comparator === 'rank'
      ? `rank ${number}, ${unit}`
      : `${comparator === 'exactly' ? '' : `${comparator} `}${joinUnit(number, unit)}`;
  const frame = [population, period].filter((part) => part !== undefined).join(', ');

  return frame ? `${figure} (${frame})` : figure;
}

/** "Performance report, October 2026, page 12". */
export function formatDocument({ title, place }: DocumentReference): string {
  return place === undefined ? title : `${title}, ${place}`;
}

/** A percent sign stands against its number; every other unit is a word after a space. */
function joinUnit(number: string, unit: string): string {
  return unit === '%' || unit.startsWith('% ') ? `${number}${unit}` : `${number} ${unit}`;
}
