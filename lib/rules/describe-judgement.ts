import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { SingleEntryEffects } from '@/lib/rules/one-entry/single-entry-effects';
import { type AreaFindings, findingsOf } from './area-findings';
import type { DerivedJudgement, GradeCondition, Reason } from './derivation';
import type { GradedArea } from './graded-area';
import { leadersFollowPractice } from './leaders-follow-practice';
import { practiceHolds } from './practice-holds';
import { describeRobustness } from './robustness';
import type { Because, Rule, RuleInput } from './rule';
import type { Settled } from './settle';
import { strongPracticeNotGeneral } from './strong-practice-not-general';
import { tooLittleEvidence, undecidedBecause } from './too-little-evidence';
import { weaknessesNotRare } from './weaknesses-not-rare';
import { inputOf } from './what-if';

/** Everything a judgement is described from. */
export type JudgementContext = {
  settled: Settled;
  effects: SingleEntryEffects;
  framework: Framework;
};

type Described = {
  area: JudgementArea;
  graded: GradedArea;
  input: RuleInput;
  findings: AreaFindings;
  context: JudgementContext;
};

/** A rule, whether it applies, and what it says. */
type Asked = { rule: Rule; applies: boolean; because: Because };

/** One judgement with its grade and reasons, or undecided with what it needs. */
export function describeJudgement(
  area: JudgementArea,
  graded: GradedArea,
  context: JudgementContext,
): DerivedJudgement {
  const input = inputOf(graded.counted);
  const findings = findingsOf(graded);
  const described = { area, graded, input, findings, context };
  const grade = context.settled.grades.get(area) ?? 'undecided';
  if (grade === 'undecided') return undecided(described);

  const asked = askRules(grade, described);
  const reasons = reasonsFor(grade, asked, described);
  return {
    area,
    status: 'derived',
    grade,
    reasons,
    deciding: idsIn(reasons),
    robustness: describeRobustness(area, context.effects, graded.packed),
    towardsNextGrade: towardsNextGrade(grade, asked, described),
  };
}

/** The entries that reasons name, each once. */
function idsIn(reasons: readonly Reason[]): string[] {
  const ids = new Set<string>();
  for (const { evidence } of reasons) for (const id of evidence) ids.add(id);

  return [...ids];
}

function undecided({ area, graded, input }: Described): DerivedJudgement {
  const { tally } = graded.counted;
  const withEvidence = new Set(
    graded.criteria.map((criterion) => criterion.tally.place.criterion.id),
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

function reasonOf(rule: Rule, because: Because): Reason {
  return { code: rule.code, reference: rule.reference, ...because };
}

/** The rules that cap at the grade that stands, each with its answer. */
function askRules(grade: Grade, { area, graded, input, findings }: Described): Asked[] {
  return graded.counted.rules
    .filter((rule) => rule.caps === grade && rule.bearsOn(area))
    .map((rule) => ({
      rule,
      applies: rule.applies(input),
      because: rule.because(input, findings),
    }));
}

/** The rules that cap at the grade. Good and outstanding also say what holds. */
function reasonsFor(grade: Grade, asked: readonly Asked[], described: Described): Reason[] {
  const { area, input, findings, context } = described;
  const { settled, framework } = context;
  const capping = asked
    .filter(({ applies }) => applies)
    .map(({ rule, because }) => reasonOf(rule, because));
  const beside =
    area === 'leaders' && settled.leadersCap === grade && grade !== 'outstanding'
      ? [leadersReason(settled, framework)]
      : [];
  if (compareGrades(grade, 'good') > 0) return [...capping, ...beside];

  const { code, reference } = practiceHolds;
  const holds = { code, reference, ...practiceHolds.because(input, findings) };
  const reached =
    grade === 'outstanding'
      ? [strongPracticeNotGeneral, weaknessesNotRare].map((rule) =>
          reasonOf(rule, rule.because(input, findings)),
        )
      : [];
  return [holds, ...reached, ...capping, ...beside];
}

function leadersReason({ practice }: Settled, framework: Framework): Reason {
  const { code, reference } = leadersFollowPractice;
  const because = leadersFollowPractice.because(practice, framework, framework.limits);

  return { code, reference, because, evidence: [] };
}

/** Each condition of the next grade up, met or not, with what was found. */
function towardsNextGrade(
  grade: Grade,
  asked: readonly Asked[],
  described: Described,
): GradeCondition[] {
  const { area, context } = described;
  const next = grades[grades.indexOf(grade) - 1];
  if (next === undefined) return [];

  const conditions = asked.map(({ rule, applies, because }): GradeCondition => {
    const text = conditionText(rule.condition(area, context.framework.limits), because.because);
    return { grade: next, met: !applies, text, evidence: applies ? because.evidence : [] };
  });
  return area === 'leaders' ? [...conditions, ...besidePractice(next, described)] : conditions;
}

/** What practice has to reach for leaders to have the next grade. Requires improvement asks nothing. */
function besidePractice(next: Grade, { context }: Described): GradeCondition[] {
  if (next === 'requiresImprovement') return [];
  const { settled, framework } = context;
  const { leadersCap, practice } = settled;
  const condition = leadersFollowPractice.condition(next, framework, framework.limits);
  const found = leadersFollowPractice.because(practice, framework, framework.limits);
  const met = leadersCap === undefined || compareGrades(leadersCap, next) <= 0;

  return [{ grade: next, met, text: conditionText(condition, found), evidence: [] }];
}

function conditionText(condition: string, found: string): string {
  return condition === found ? condition : `${condition}. Found: ${found}`;
}
