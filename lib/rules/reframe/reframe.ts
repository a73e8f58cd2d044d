import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import type { Derivation, DerivedJudgement } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { counterpartsOf } from './counterparts';
import { type MappedEntry, mapEntry } from './map-entry';

/** One judgement of the other version, beside those it stands for. */
export type ReframedJudgement = {
  judgement: FrameworkJudgement;
  /** Undefined where the version judges something no entry speaks of. */
  derived: DerivedJudgement | undefined;
  /** Entries that came over to it, and those of them that changed their judgement on the way. */
  entries: number;
  moved: number;
  /** What the version in force judged instead, in the order of its table. */
  counterparts: readonly FrameworkJudgement[];
};

export type Reframed = {
  entries: readonly MappedEntry[];
  /** The entries as the other version takes them, in the same order. */
  evidence: readonly Evidence[];
  counts: { whole: number; inPart: number; notMapped: number };
  derivation: Derivation;
  /** In the order of the other version's grade table. */
  judgements: readonly ReframedJudgement[];
  /** Judgements of the version in force that the other one has nothing for. */
  dropped: readonly FrameworkJudgement[];
};

/**
 * The same evidence under another framework version: what maps, what does not and why, and the grades
 * that the rules derive. It is no inspection result: nobody inspected under that version, inspectors
 * looked for what their own asked, and its judgements may cover other groups of children.
 */
export function reframe(evidence: readonly Evidence[], from: Framework, to: Framework): Reframed {
  const entries = evidence.map((entry) => mapEntry(entry, from, to));
  const mapped = entries.flatMap((each) => (each.status === 'mapped' ? [each] : []));
  const taken = mapped.map((each) => each.mapped);
  const derivation = deriveJudgements(taken, to);
  const inPart = mapped.filter(({ left }) => left.length > 0).length;

  const judgements = to.tableOrder.flatMap((area): ReframedJudgement[] => {
    const judgement = to.judgements.find((each) => each.area === area);
    if (!judgement) return [];
    const here = mapped.filter((each) => each.mapped.area === area);
    return [
      {
        judgement,
        derived: derivation.judgements.find((each) => each.area === area),
        entries: here.length,
        moved: here.filter(({ entry }) => entry.area !== area).length,
        counterparts: counterpartsOf(area, from, to),
      },
    ];
  });

  return {
    entries,
    evidence: taken,
    counts: {
      whole: mapped.length - inPart,
      inPart,
      notMapped: entries.length - mapped.length,
    },
    derivation,
    judgements,
    dropped: droppedBetween(from, judgements),
  };
}

function droppedBetween(
  from: Framework,
  judgements: readonly ReframedJudgement[],
): FrameworkJudgement[] {
  const standFor = new Set<JudgementArea>(
    judgements.flatMap(({ counterparts }) => counterparts.map(({ area }) => area)),
  );
  return from.judgements.filter(({ area }) => !standFor.has(area));
}
