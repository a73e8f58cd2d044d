import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import type { OwnGrade } from '@/lib/rules/what-if';
import { stepsBetween } from './kinds-of-change';
import { setAsideBecause, setAsideIn } from './set-aside';
import { singleEntryEdits } from './single-entry-edits';

/** One entry of a judgement, and every edit of it alone that would move the grade. */
export type EntryRow = {
  entry: Evidence;
  decided: boolean;
  /** Why it is not weighed, where it is not. */
  setAside: string | null;
  /** The grade without it; null where that is as it is. */
  without: OwnGrade | null;
  /** The other ways of weighing it that would move the grade, nearest first. */
  moves: readonly { revised: Evidence; grade: OwnGrade }[];
};

/** The entries of a judgement with what each could do: those that decided first, then as they came. */
export function toEntryRows(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  derived: DerivedJudgement,
): EntryRow[] {
  const grade = derived.status === 'derived' ? derived.grade : 'undecided';
  const edits = new Map(singleEntryEdits(evidence, framework, area).map((edit) => [edit.id, edit]));
  const setAside = new Map(
    setAsideIn(evidence, framework, area).map(({ id, reason }) => [id, setAsideBecause[reason]]),
  );
  const place = new Map(derived.deciding.map((id, index) => [id, index]));
  const last = derived.deciding.length;

  return evidence
    .filter((entry) => entry.area === area)
    .toSorted((one, other) => (place.get(one.id) ?? last) - (place.get(other.id) ?? last))
    .map((entry) => {
      const edit = edits.get(entry.id);
      return {
        entry,
        decided: place.has(entry.id),
        setAside: setAside.get(entry.id) ?? null,
        without: edit && edit.without !== grade ? edit.without : null,
        moves: (edit?.moves ?? []).toSorted(
          (one, other) => stepsBetween(one.revised, entry) - stepsBetween(other.revised, entry),
        ),
      };
    });
}
