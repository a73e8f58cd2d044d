import type { FrameworkLimits } from '@/lib/frameworks/framework';
import {
  failsAcrossService,
  hasAnySerious,
  hasSerious,
  type Standing,
  standingOf,
} from './standing';
import type { AreaTally, CriterionTally } from './tally';

/** What the rules compare with the limits: criteria of one judgement, counted by their standing. */
export type AreaCounts = {
  /** Entries that count, weaknesses set aside included. */
  recorded: number;
  /** Entries held for or against the judgement, and how many of them are weaknesses. */
  entries: number;
  weaknesses: number;
  failing: number;
  /** Criteria with an established weakness, failing ones included. */
  weak: number;
  /** Vital stages among them. */
  weakVital: number;
  /** Vital stages with a serious weakness across the service. */
  failingAcrossService: number;
  /** Criteria with a serious weakness for more than an isolated few. */
  serious: number;
  /** Criteria with a serious weakness of any extent. */
  anySerious: number;
  uneven: number;
  /** Criteria on which practice holds: sound or strong. */
  holding: number;
  strong: number;
  strongCore: number;
  /** Core criteria, and those of them that any entry names. */
  core: number;
  coreWithEvidence: number;
};

/** Adds what one criterion contributes, or with −1 takes it out again. Returns its standing. */
export function countCriterion(
  tally: CriterionTally,
  counts: AreaCounts,
  limits: FrameworkLimits,
  by: 1 | -1,
): Standing | undefined {
  if (tally.namedBy === 0) return undefined;
  const core = tally.own && tally.criterion.core;
  const vital = tally.own && tally.criterion.vital;
  const standing = standingOf(tally, limits);

  if (core) counts.coreWithEvidence += by;
  if (hasAnySerious(tally)) counts.anySerious += by;
  if (hasSerious(tally)) counts.serious += by;
  if (vital && failsAcrossService(tally)) counts.failingAcrossService += by;
  if (standing === 'failing') counts.failing += by;
  if (standing === 'failing' || standing === 'weak') {
    counts.weak += by;
    if (vital) counts.weakVital += by;
  }
  if (standing === 'uneven') counts.uneven += by;
  if (standing === 'sound' || standing === 'strong') counts.holding += by;
  if (standing === 'strong') {
    counts.strong += by;
    if (core) counts.strongCore += by;
  }
  return standing;
}

export function countArea(tally: AreaTally, limits: FrameworkLimits): AreaCounts {
  const counts: AreaCounts = {
    recorded: tally.entries,
    entries: tally.entries - tally.setAside,
    weaknesses: tally.weaknesses,
    failing: 0,
    weak: 0,
    weakVital: 0,
    failingAcrossService: 0,
    serious: 0,
    anySerious: 0,
    uneven: 0,
    holding: 0,
    strong: 0,
    strongCore: 0,
    core: tally.judgement.criteria.filter((criterion) => criterion.core).length,
    coreWithEvidence: 0,
  };
  for (const criterion of tally.criteria.values()) countCriterion(criterion, counts, limits, 1);
  return counts;
}
