import type { EvidenceMethod } from '@/lib/domain/evidence';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { formatCount } from '@/lib/format/numbers';
import type { Criterion } from '@/lib/frameworks/framework';

/** Worst first. */
export const coverageStatuses = ['none', 'thin', 'singleMethod', 'covered'] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

/** How well one criterion is covered, as the rules count it. */
export type CriterionCoverage = {
  criterion: Criterion;
  /** Strengths and weaknesses that name it. */
  entries: number;
  methods: readonly EvidenceMethod[];
  status: CoverageStatus;
};

export type JudgementCoverage = {
  criteria: readonly CriterionCoverage[];
  core: number;
  coreWithEvidence: number;
};

export const coverageLabels = {
  none: 'No evidence yet',
  thin: 'A single entry',
  singleMethod: 'One method only',
  covered: 'Covered',
} as const satisfies Record<CoverageStatus, string>;

/** "no evidence yet", "1 entry", "3 entries, all case sampling", "4 entries, 2 methods". */
export function describeCoverage({ entries, methods, status }: CriterionCoverage): string {
  if (status === 'none') return 'no evidence yet';

  const counted = formatCount(entries, 'entry', 'entries');
  const [only] = methods;
  if (status === 'singleMethod' && only)
    return `${counted}, all ${evidenceMethodLabels[only].toLowerCase()}`;

  return methods.length > 1 ? `${counted}, ${methods.length} methods` : counted;
}

/** "9 of 13 core criteria have evidence". */
export function describeCore({
  core,
  coreWithEvidence,
}: Omit<JudgementCoverage, 'criteria'>): string {
  if (coreWithEvidence === 0) return `none of ${core} core criteria has evidence`;
  if (coreWithEvidence === core) return `all ${core} core criteria have evidence`;

  return `${coreWithEvidence} of ${core} core criteria have evidence`;
}

/** Criteria by how well they are covered, worst first, in the framework's order within each; empty groups left out. */
export function groupByCoverage(
  criteria: readonly CriterionCoverage[],
  statuses: readonly CoverageStatus[] = coverageStatuses,
): { status: CoverageStatus; criteria: CriterionCoverage[] }[] {
  return statuses
    .map((status) => ({ status, criteria: criteria.filter((one) => one.status === status) }))
    .filter((group) => group.criteria.length > 0);
}
