import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework, FrameworkJudgement } from '@/lib/frameworks/framework';

/** What is recorded on one criterion of one judgement, counted. */
export type CriterionTally = {
  criterion: Criterion;
  /** False for a criterion of another judgement that an entry was filed under. */
  own: boolean;
  /** Weaknesses that count against it, by impact and extent: see `cell`. */
  weaknesses: number[];
  /** Strengths that name it, as main criterion or not, by impact and extent. */
  strengths: number[];
  /** Strengths whose main criterion it is. */
  mainStrengths: number;
  /** Entries of either direction that name it at all. */
  namedBy: number;
};

/** What is recorded on one judgement, counted. */
export type AreaTally = {
  judgement: FrameworkJudgement;
  criteria: Map<string, CriterionTally>;
  /** Strengths and weaknesses, headlines and context left out. */
  entries: number;
  /** Entries whose weakness is set aside: see `isSetAside`. */
  setAside: number;
  /** Weaknesses that count against the judgement. */
  weaknesses: number;
};

export type Tallies = Map<JudgementArea, AreaTally>;

const extentCount = extents.length;
const cellCount = weaknessImpacts.length * extentCount;

/** Where an impact (0 least) and an extent (0 isolated) are counted. */
export function cell(impact: number, extent: number): number {
  return impact * extentCount + extent;
}

/** Headlines repeat a conclusion and context says neither good nor ill, so neither counts. */
export function isCounted(entry: Evidence): boolean {
  return !entry.headline && entry.direction !== 'context';
}

/**
 * Leaders are judged by whether they know and act. A weakness they know and are visibly putting
 * right is therefore not held against them, unless it is serious.
 */
export function isSetAside(entry: Evidence): boolean {
  return entry.area === 'leaders' && isWeakness(entry) && entry.known && entry.impact !== 'serious';
}

/**
 * The criteria an entry counts on, the main one first: those of its own judgement. An entry that
 * names only criteria of another judgement counts on the first of them, because it was recorded
 * about this judgement. Criteria the version does not have are passed over.
 */
export function criteriaOf(entry: Evidence, tally: AreaTally): CriterionTally[] {
  const own: CriterionTally[] = [];
  let other: CriterionTally | undefined;
  for (const id of entry.criteria) {
    const criterion = tally.criteria.get(id);
    if (criterion?.own && !own.includes(criterion)) own.push(criterion);
    else other ??= criterion;
  }
  return own.length > 0 || !other ? own : [other];
}

/** Adds an entry to the counts, or with −1 takes it out again. */
export function countEntry(entry: Evidence, tally: AreaTally, by: 1 | -1): void {
  if (!isCounted(entry)) return;
  const named = criteriaOf(entry, tally);
  const [main] = named;
  if (!main) return;

  tally.entries += by;
  for (const criterion of named) criterion.namedBy += by;

  if (isStrength(entry)) {
    main.mainStrengths += by;
    const at = cell(strengthImpacts.indexOf(entry.impact), extents.indexOf(entry.extent));
    for (const criterion of named) add(criterion.strengths, at, by);
  } else if (isSetAside(entry)) {
    tally.setAside += by;
  } else if (isWeakness(entry)) {
    tally.weaknesses += by;
    const at = cell(weaknessImpacts.indexOf(entry.impact), extents.indexOf(entry.extent));
    add(main.weaknesses, at, by);
  }
}

function add(cells: number[], at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}

/** Counts the evidence of every judgement that rests on criteria, in one pass. */
export function tallyEvidence(evidence: readonly Evidence[], framework: Framework): Tallies {
  const tallies = emptyTallies(framework);
  for (const entry of evidence) {
    const tally = tallies.get(entry.area);
    if (tally) countEntry(entry, tally, 1);
  }
  return tallies;
}

function emptyTallies(framework: Framework): Tallies {
  const everyCriterion = new Map(
    framework.judgements.flatMap((judgement) =>
      judgement.criteria.map((criterion) => [criterion.id, criterion] as const),
    ),
  );
  const graded = framework.judgements.filter((judgement) => judgement.criteria.length > 0);

  return new Map(
    graded.map((judgement) => {
      const own = new Set(judgement.criteria);
      const criteria = new Map(
        [...everyCriterion].map(([id, criterion]) => [
          id,
          emptyTally(criterion, own.has(criterion)),
        ]),
      );
      return [judgement.area, { judgement, criteria, entries: 0, setAside: 0, weaknesses: 0 }];
    }),
  );
}

function emptyTally(criterion: Criterion, own: boolean): CriterionTally {
  return {
    criterion,
    own,
    weaknesses: new Array<number>(cellCount).fill(0),
    strengths: new Array<number>(cellCount).fill(0),
    mainStrengths: 0,
    namedBy: 0,
  };
}
