import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { type Settled, settle } from './settle';
import { isCounted } from './tally';
import { type CountedArea, gradeIf, type OwnGrade } from './what-if';

/** What losing an entry, or weighing it one step differently, would do to the judgements. */
export type SingleEntryEffects = {
  /** Entries whose loss alone would move the judgement. */
  decisive: ReadonlyMap<JudgementArea, readonly Evidence[]>;
  /** Entries that would move it if their extent or impact were one step less or more. */
  sensitive: ReadonlyMap<JudgementArea, readonly Evidence[]>;
};

/** One judgement with its entries and the grade they lead to. */
export type GradedArea = { counted: CountedArea; entries: readonly Evidence[]; own: OwnGrade };

/** Entries that differ only in their words have the same effect, so each kind is tried once. */
function kindOf(entry: Evidence): string {
  const known = isWeakness(entry) && entry.known;

  return [entry.direction, entry.extent, entry.impact, known, ...entry.criteria].join(' ');
}

function neighbours<Value>(scale: readonly Value[], value: Value): Value[] {
  const at = scale.indexOf(value);

  return scale.filter((_, index) => Math.abs(index - at) === 1);
}

/** The entry as it would read with its extent or its impact one step less or more. */
export function oneStepChanges(entry: Evidence): Evidence[] {
  if (isStrength(entry)) {
    return [
      ...neighbours(extents, entry.extent).map((extent) => ({ ...entry, extent })),
      ...neighbours(strengthImpacts, entry.impact).map((impact) => ({ ...entry, impact })),
    ];
  }
  if (isWeakness(entry)) {
    return [
      ...neighbours(extents, entry.extent).map((extent) => ({ ...entry, extent })),
      ...neighbours(weaknessImpacts, entry.impact).map((impact) => ({ ...entry, impact })),
    ];
  }
  return [];
}

function groupByKind(entries: readonly Evidence[]): Evidence[][] {
  const kinds = new Map<string, Evidence[]>();
  for (const entry of entries) {
    if (!isCounted(entry)) continue;
    const kind = kindOf(entry);
    const alike = kinds.get(kind);
    if (alike) alike.push(entry);
    else kinds.set(kind, [entry]);
  }
  return [...kinds.values()];
}

/** Tries the loss and every one-step change of every entry, across all judgements they bear on. */
export function singleEntryEffects(
  areas: ReadonlyMap<JudgementArea, GradedArea>,
  settled: Settled,
  framework: Framework,
): SingleEntryEffects {
  const own = new Map([...areas].map(([area, graded]) => [area, graded.own] as const));
  const decisive = new Map<JudgementArea, Evidence[]>();
  const sensitive = new Map<JudgementArea, Evidence[]>();
  const movedBy = (area: JudgementArea, grade: OwnGrade): JudgementArea[] => {
    if (grade === own.get(area)) return [];
    const changed = settle(new Map(own).set(area, grade), framework);
    return [...settled.grades.keys()].filter(
      (each) => changed.grades.get(each) !== settled.grades.get(each),
    );
  };
  for (const [area, { counted, entries }] of areas) {
    for (const alike of groupByKind(entries)) {
      const [entry] = alike;
      if (!entry) continue;
      const lost = movedBy(area, gradeIf(counted, { without: [entry] }));
      for (const moved of lost) append(decisive, moved, alike);

      const stepped = new Set(
        oneStepChanges(entry).flatMap((changed) =>
          movedBy(area, gradeIf(counted, { without: [entry], plus: [changed] })),
        ),
      );
      for (const moved of stepped) append(sensitive, moved, alike);
    }
  }
  return { decisive, sensitive };
}

function append(
  found: Map<JudgementArea, Evidence[]>,
  area: JudgementArea,
  entries: readonly Evidence[],
): void {
  found.set(area, [...(found.get(area) ?? []), ...entries]);
}
