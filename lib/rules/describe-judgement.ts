import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { type AreaFindings, findingsOf } from './area-findings';
import type { DerivedJudgement, GradeCondition, Reason } from './derivation';
import { judgementRules } from './judgement-rules';
import { leadersFollowPractice } from './leaders-follow-practice';
import { practiceHolds } from './practice-holds';
import { describeRobustness } from './robustness';
import type { Rule, RuleInput } from './rule';
import type { Settled } from './settle';
import type { GradedArea, SingleEntryEffects } from './single-entry-effects';
import { strongPracticeNotGeneral } from './strong-practice-not-general';
import { tooLittleEvidence, undecidedBecause } from './too-little-evidence';
import { weaknessesNotRare } from './weaknesses-not-rare';
import { inputOf } from './what-if';

/** Everything a judgement is described from. */
export type JudgementContext = {
  graded: GradedArea;
  settled: Settled;
  effects: SingleEntryEffects;
  framework: Framework;
};

type Described = JudgementContext & {
  area: JudgementArea;
  input: RuleInput;
  findings: AreaFindings;
};

/** One judgement with its grade and reasons, or undecided with what it needs. */
export function describeJudgement(
  area: JudgementArea,
  context: JudgementContext,
): DerivedJudgement {
  const { graded, settled, effects, framework } = context;
  const input = inputOf(graded.counted);
  const findings = findingsOf(graded.entries, graded.counted.tally, framework.limits);
  const grade = settled.grades.get(area) ?? 'undecided';
  const described = { ...context, area, input, findings };
  if (grade === 'undecided') return undecided(described);

  const reasons = reasonsFor(grade, described);
  return {
    area,
    status: 'derived',
    grade,
    reasons,
    deciding: [...new Set(reasons.flatMap((reason) => reason.evidence))],
    robustness: describeRobustness(area, effects),
    towardsNextGrade: towardsNextGrade(grade, described),
  };
}

function undecided({ area, graded, input }: Described): DerivedJudgement {
  const { tally } = graded.counted;
  const withEvidence = new Set(
    [...tally.criteria.values()]
      .filter((criterion) => criterion.namedBy > 0)
      .map(({ criterion }) => criterion.id),
  );
  const needs = tooLittleEvidence.needs(input, tally.judgement, withEvidence);
  const { code, reference } = tooLittleEvidence;

  return {
    area,
    status: 'undecided',
    needs,
    reasons: [{ code, reference, because: undecidedBecause(needs), evidence: [] }],
    deciding: [],
  };
}

function reasonOf(rule: Rule, { input, findings }: Described): Reason {
  return { code: rule.code, reference: rule.reference, ...rule.because(input, findings) };
}

/** The rules that cap at the grade. Good and outstanding also say what holds. */
function reasonsFor(grade: Grade, described: Described): Reason[] {
  const { area, input, findings, settled, framework } = described;
  const capping = judgementRules
    .filter((rule) => rule.caps === grade && rule.applies(input))
    .map((rule) => reasonOf(rule, described));
  const beside =
    area === 'leaders' && settled.leadersCap === grade && grade !== 'outstanding'
      ? [leadersReason(settled, framework)]
      : [];
  if (compareGrades(grade, 'good') > 0) return [...capping, ...beside];

  const { code, reference } = practiceHolds;
  const holds = { code, reference, ...practiceHolds.because(input, findings) };
  const reached =
    grade === 'outstanding'
      ? [strongPracticeNotGeneral, weaknessesNotRare].map((rule) => reasonOf(rule, described))
      : [];
  return [holds, ...reached, ...capping, ...beside];
}

function leadersReason({ practice }: Settled, framework: Framework): Reason {
  const { code, reference } = leadersFollowPractice;
  const because = leadersFollowPractice.because(practice, framework, framework.limits);

  return { code, reference, because, evidence: [] };
}

/** Each condition of the next grade up, met or not, with what was found. */
function towardsNextGrade(grade: Grade, described: Described): GradeCondition[] {
  const { area, input, findings, framework } = described;
  const next = grades[grades.indexOf(grade) - 1];
  if (next === undefined) return [];

  const conditions = judgementRules
    .filter((rule) => rule.caps === grade && rule.bearsOn(area))
    .map((rule): GradeCondition => {
      const { because, evidence } = rule.because(input, findings);
      const met = !rule.applies(input);
      const text = conditionText(rule.condition(area, framework.limits), because);
      return { grade: next, met, text, evidence: met ? [] : evidence };
    });
  return area === 'leaders' ? [...conditions, ...besidePractice(next, described)] : conditions;
}

/** What practice has to reach for leaders to have the next grade. Requires improvement asks nothing. */
function besidePractice(next: Grade, { settled, framework }: Described): GradeCondition[] {
  if (next === 'requiresImprovement') return [];
  const { leadersCap, practice } = settled;
  const condition = leadersFollowPractice.condition(next, framework, framework.limits);
  const found = leadersFollowPractice.because(practice, framework, framework.limits);
  const met = leadersCap === undefined || compareGrades(leadersCap, next) <= 0;

  return [{ grade: next, met, text: conditionText(condition, found), evidence: [] }];
}

function conditionText(condition: string, found: string): string {
  return condition === found ? condition : `${condition}. Found: ${found}`;
}
