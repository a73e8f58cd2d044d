import { compareGrades, type Grade, grades, worseGrade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkLimits } from '@/lib/frameworks/framework';
import { listOf, numberInWords } from './sentences';

/** Grades derived for the judgements of practice, whichever of them evidence could settle. */
export type PracticeGrades = ReadonlyMap<JudgementArea, Grade>;

/** Judgements of practice: all that stand on their own beside leaders and the overall grade. */
export function practiceAreas({ judgements }: Framework): readonly JudgementArea[] {
  const known = practice.get(judgements);
  if (known) return known;

  const areas = judgements
    .filter(({ area, partOf, separate }) => area !== 'leaders' && !partOf && !separate)
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ area }) => area);
  practice.set(judgements, areas);
  return areas;
}

/** Versions are never edited, so each is looked through once. */
const practice = new WeakMap<Framework['judgements'], readonly JudgementArea[]>();

function weakest(practice: PracticeGrades): Grade | undefined {
  const [first, ...others] = practice.values();

  return first === undefined ? undefined : others.reduce(worseGrade, first);
}

/**
 * Leaders are judged by their impact on practice, so they stand at most one grade above the weakest
 * judgement of it. Practice that evidence does not settle caps nothing.
 */
export const leadersFollowPractice = {
  code: 'R-15',
  title: 'Leaders follow practice',
  reference:
    'The judgement is of the impact of leaders on practice. In all 497 full inspections from November 2013 to July 2026 leaders stood at most one grade above the weakest judgement of practice',
  condition: (grade: Grade, framework: Framework, limits: FrameworkLimits): string =>
    `Every judgement of practice is graded ${gradeInSentence(lowestPracticeFor(grade, limits), framework)} or better`,
  /** The best grade leaders can have beside this practice, or undefined where none is settled. */
  cap: (practice: PracticeGrades, limits: FrameworkLimits): Grade | undefined => {
    const grade = weakest(practice);
    if (grade === undefined) return undefined;
    const at = Math.max(0, grades.indexOf(grade) - limits.leadersAbovePractice.value);

    return grades[at];
  },
  because: (practice: PracticeGrades, framework: Framework, limits: FrameworkLimits): string => {
    const grade = weakest(practice);
    if (grade === undefined) return 'No judgement of practice is settled yet';
    const names = [...practice]
      .filter(([, practiceGrade]) => practiceGrade === grade)
      .map(([area]) => nameOf(area, framework));

    return `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} graded ${gradeInSentence(grade, framework)}, and leaders stand at most ${numberInWords(limits.leadersAbovePractice.value)} grade above the weakest judgement of practice`;
  },
} as const;

function nameOf(area: JudgementArea, framework: Framework): string {
  return framework.judgements.find((judgement) => judgement.area === area)?.shortName ?? area;
}

function lowestPracticeFor(grade: Grade, limits: FrameworkLimits): Grade {
  const at = grades.indexOf(grade) + limits.leadersAbovePractice.value;

  return grades[Math.min(at, grades.length - 1)] ?? 'inadequate';
}

function gradeInSentence(grade: Grade, framework: Framework): string {
  return framework.gradeWords[grade].toLowerCase();
}

/** The grade of leaders beside this practice. */
export function gradeBesidePractice(own: Grade, cap: Grade | undefined): Grade {
  return cap !== undefined && compareGrades(cap, own) > 0 ? cap : own;
}
