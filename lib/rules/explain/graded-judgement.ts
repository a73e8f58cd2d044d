import type { Evidence } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import {
  isCounted,
  type PackedEvidence,
  packEntry,
  packEvidence,
} from '@/lib/rules/counting/packed-evidence';
import { type GradedArea, gradePacked } from '@/lib/rules/graded-area';
import { gradeBesidePractice } from '@/lib/rules/leaders-follow-practice';
import { settle } from '@/lib/rules/settle';
import { type CountedArea, gradeIf, type OwnGrade } from '@/lib/rules/what-if';

/** One judgement ready to be questioned: what if its own evidence were different? */
export type GradedJudgement = {
  area: JudgementArea;
  framework: Framework;
  graded: GradedArea;
  counted: CountedArea;
  /** The entries that count. */
  entries: readonly Evidence[];
  /** The grade that stands, leaders held to practice. */
  grade: OwnGrade;
  /** The best grade practice leaves to leaders; undefined for other judgements. */
  cap: Grade | undefined;
};

/** Many questions are asked of the same evidence, one after another. */
const packedBefore = new WeakMap<readonly Evidence[], Map<Framework, PackedEvidence>>();

function packedOnce(evidence: readonly Evidence[], framework: Framework): PackedEvidence {
  const known = packedBefore.get(evidence) ?? new Map<Framework, PackedEvidence>();
  const packed = known.get(framework) ?? packEvidence(evidence, framework);
  packedBefore.set(evidence, known.set(framework, packed));

  return packed;
}

/** Undefined for a judgement that does not rest on criteria or that the version does not have. */
export function gradeJudgement(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): GradedJudgement | undefined {
  const areas = gradePacked(packedOnce(evidence, framework), framework.limits);
  const graded = areas.get(area);
  if (!graded) return undefined;
  const own = new Map([...areas].map(([each, { own: grade }]) => [each, grade] as const));
  const settled = settle(own, framework);

  return {
    area,
    framework,
    graded,
    counted: graded.counted,
    entries: evidence.filter((entry) => entry.area === area && isCounted(entry)),
    grade: settled.grades.get(area) ?? 'undecided',
    cap: area === 'leaders' ? settled.leadersCap : undefined,
  };
}

/** The grade that stands where the judgement’s own evidence leads to this one. */
export function gradeBeside({ cap }: Pick<GradedJudgement, 'cap'>, own: OwnGrade): OwnGrade {
  return own === 'undecided' ? own : gradeBesidePractice(own, cap);
}

/** The grade with one entry gone and another added, by their codes, from the evidence now counted. */
export function standingGradeWith(
  judgement: GradedJudgement,
  without: number,
  plus: number,
): OwnGrade {
  return gradeBeside(judgement, gradeIf(judgement.counted, { without: [without], plus: [plus] }));
}

/** What the rules see of an entry that is, or could be, recorded on the judgement. */
export function codeOf({ counted }: GradedJudgement, entry: Evidence): number {
  return packEntry(entry, counted.tally.places);
}

/** The grade with some entries gone and others added; the evidence of other judgements stays. */
export function standingGradeIf(
  judgement: GradedJudgement,
  { without, plus }: { without: readonly Evidence[]; plus: readonly Evidence[] },
): OwnGrade {
  const codes = (entries: readonly Evidence[]) => entries.map((entry) => codeOf(judgement, entry));
  const changes = { without: codes(without), plus: codes(plus) };

  return gradeBeside(judgement, gradeIf(judgement.counted, changes));
}

export type Towards = 'better' | 'worse';

/** Whether the one grade lies in the wanted direction from the other. Undecided is neither. */
export function isTowards(towards: Towards, grade: OwnGrade, from: OwnGrade): boolean {
  if (grade === 'undecided' || from === 'undecided') return false;
  const fall = compareGrades(grade, from);

  return towards === 'better' ? fall < 0 : fall > 0;
}
