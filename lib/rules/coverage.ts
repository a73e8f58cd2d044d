import type { Direction, Evidence, EvidenceMethod } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { isCounted } from './tally';

/**
 * - none: nothing recorded.
 * - thin: a single entry.
 * - singleMethod: several entries, all gathered in one way.
 * - covered: several entries, gathered in more than one way or in ways not recorded.
 */
export const coverageStatuses = ['none', 'thin', 'singleMethod', 'covered'] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

export type CriterionCoverage = {
  criterion: Criterion;
  /** Strengths and weaknesses that name the criterion, main or not. Headlines and context are out. */
  entries: number;
  methods: readonly EvidenceMethod[];
  directions: readonly Direction[];
  status: CoverageStatus;
};

export type JudgementCoverage = {
  area: JudgementArea;
  criteria: readonly CriterionCoverage[];
  /** Core criteria, and those of them with any evidence. */
  core: number;
  coreWithEvidence: number;
};

/** In the order of the grade table; judgements that do not rest on criteria are left out. */
export type Coverage = readonly JudgementCoverage[];

type Seen = {
  entries: number;
  methods: Set<EvidenceMethod>;
  directions: Set<Direction>;
  untold: boolean;
};

/** How far the evidence covers what inspectors look at, criterion by criterion. */
export function coverageOf(evidence: readonly Evidence[], framework: Framework): Coverage {
  const seen = new Map<string, Seen>();
  for (const entry of evidence) {
    if (!isCounted(entry)) continue;
    for (const id of new Set(entry.criteria)) see(seen, `${entry.area} ${id}`, entry);
  }
  return framework.judgements
    .filter((judgement) => judgement.criteria.length > 0)
    .map(({ area, criteria }) => {
      const covered = criteria.map((criterion) =>
        toCoverage(criterion, seen.get(`${area} ${criterion.id}`)),
      );
      const core = covered.filter(({ criterion }) => criterion.core);
      return {
        area,
        criteria: covered,
        core: core.length,
        coreWithEvidence: core.filter(({ entries }) => entries > 0).length,
      };
    });
}

function see(seen: Map<string, Seen>, key: string, entry: Evidence): void {
  const found = seen.get(key) ?? {
    entries: 0,
    methods: new Set(),
    directions: new Set(),
    untold: false,
  };
  found.entries += 1;
  found.directions.add(entry.direction);
  if (entry.method) found.methods.add(entry.method);
  else found.untold = true;
  seen.set(key, found);
}

function toCoverage(criterion: Criterion, seen: Seen | undefined): CriterionCoverage {
  if (!seen) return { criterion, entries: 0, methods: [], directions: [], status: 'none' };

  return {
    criterion,
    entries: seen.entries,
    methods: [...seen.methods].toSorted(),
    directions: [...seen.directions].toSorted(),
    status: statusOf(seen),
  };
}

function statusOf({ entries, methods, untold }: Seen): CoverageStatus {
  if (entries === 1) return 'thin';
  return methods.size === 1 && !untold ? 'singleMethod' : 'covered';
}
