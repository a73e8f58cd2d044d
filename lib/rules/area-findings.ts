import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { Criterion, FrameworkLimits } from '@/lib/frameworks/framework';
import { inSentence, listOf, numberInWords } from './sentences';
import {
  failsAcrossService,
  hasAnySerious,
  hasSerious,
  type Standing,
  standingOf,
} from './standing';
import { type AreaTally, type CriterionTally, criteriaOf, isCounted, isSetAside } from './tally';

/** What the evidence establishes about one criterion, with the entries that establish it. */
export type CriterionFinding = {
  criterion: Criterion;
  /** A vital stage of this judgement. */
  vital: boolean;
  /** A core criterion of this judgement. */
  core: boolean;
  standing: Standing;
  /** Serious weaknesses: none, for an isolated few only, for more, or across the service. */
  serious: 'none' | 'isolated' | 'some' | 'acrossService';
  /** Weaknesses held against it, most weighty first. */
  weaknesses: readonly Evidence[];
  /** Strengths that name it, most weighty first. */
  strengths: readonly Evidence[];
  /** Weaknesses leaders know and are putting right, set aside. */
  setAside: readonly Evidence[];
};

/** The findings of one judgement, worst standing first and then in the framework's order. */
export type AreaFindings = { criteria: readonly CriterionFinding[] };

const standingOrder: Readonly<Record<Standing, number>> = {
  failing: 0,
  weak: 1,
  uneven: 2,
  minor: 3,
  sound: 4,
  strong: 5,
};

/** How weighty an entry is: what it does to children first, then how far it reaches. */
function weight(entry: Evidence): number {
  const extent = entry.extent ? extents.indexOf(entry.extent) : 0;
  if (isWeakness(entry)) return weaknessImpacts.indexOf(entry.impact) * 10 + extent;
  if (isStrength(entry)) return strengthImpacts.indexOf(entry.impact) * 10 + extent;
  return -1;
}

/** Most weighty first; ids settle the rest, so the order they were recorded in never matters. */
export function byWeight(first: Evidence, second: Evidence): number {
  return weight(second) - weight(first) || (first.id < second.id ? -1 : 1);
}

function seriousness(tally: CriterionTally): CriterionFinding['serious'] {
  if (failsAcrossService(tally)) return 'acrossService';
  if (hasSerious(tally)) return 'some';
  return hasAnySerious(tally) ? 'isolated' : 'none';
}

type EntriesByDirection = { weaknesses: Evidence[]; strengths: Evidence[]; setAside: Evidence[] };

function entriesByCriterion(
  evidence: readonly Evidence[],
  tally: AreaTally,
): Map<CriterionTally, EntriesByDirection> {
  const found = new Map<CriterionTally, EntriesByDirection>();
  const on = (criterion: CriterionTally) => {
    const entries = found.get(criterion) ?? { weaknesses: [], strengths: [], setAside: [] };
    found.set(criterion, entries);
    return entries;
  };
  for (const entry of evidence) {
    if (entry.area !== tally.judgement.area || !isCounted(entry)) continue;
    const named = criteriaOf(entry, tally);
    const [main] = named;
    if (!main) continue;
    if (isStrength(entry)) for (const criterion of named) on(criterion).strengths.push(entry);
    else if (isSetAside(entry)) on(main).setAside.push(entry);
    else on(main).weaknesses.push(entry);
  }
  return found;
}

/** What the evidence of one judgement establishes, criterion by criterion. */
export function findingsOf(
  evidence: readonly Evidence[],
  tally: AreaTally,
  limits: FrameworkLimits,
): AreaFindings {
  const entries = entriesByCriterion(evidence, tally);
  const criteria = [...tally.criteria.values()].flatMap((criterion): CriterionFinding[] => {
    const standing = standingOf(criterion, limits);
    const recorded = entries.get(criterion);
    if (standing === undefined || !recorded) return [];
    return [
      {
        criterion: criterion.criterion,
        vital: criterion.own && criterion.criterion.vital,
        core: criterion.own && criterion.criterion.core,
        standing,
        serious: seriousness(criterion),
        weaknesses: recorded.weaknesses.toSorted(byWeight),
        strengths: recorded.strengths.toSorted(byWeight),
        setAside: recorded.setAside.toSorted(byWeight),
      },
    ];
  });
  return {
    criteria: criteria.toSorted(
      (first, second) => standingOrder[first.standing] - standingOrder[second.standing],
    ),
  };
}

/** Entries a sentence names for one criterion before it counts the rest. */
const namedEntries = 3;
/** Criteria a sentence names before it counts the rest. */
const namedCriteria = 6;
/** Entries a reason points to: enough to follow, few enough to read. */
const citedEntries = 12;

/** "front door and thresholds (P03) and assessments (P05, P06)". */
export function nameFindings(
  findings: readonly CriterionFinding[],
  entriesOf: (finding: CriterionFinding) => readonly Evidence[],
): string {
  const named = findings.slice(0, namedCriteria).map((finding) => {
    const ids = entriesOf(finding).map((entry) => entry.id);
    const more = ids.length - namedEntries;
    const shown = more > 0 ? [...ids.slice(0, namedEntries), `${numberInWords(more)} more`] : ids;
    const title = inSentence(finding.criterion.title);
    return shown.length > 0 ? `${title} (${listOf(shown)})` : title;
  });
  const more = findings.length - namedCriteria;

  return listOf(more > 0 ? [...named, `${numberInWords(more)} more`] : named);
}

/** The ids a reason rests on, most weighty first, each once. */
export function citedIds(entries: readonly Evidence[]): readonly string[] {
  return [...new Set(entries.toSorted(byWeight).map((entry) => entry.id))].slice(0, citedEntries);
}
