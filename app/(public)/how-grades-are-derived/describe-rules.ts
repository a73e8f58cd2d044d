import type { RuleRow, RuleStep } from '@/components/method/rule-steps';
import type { Grade } from '@/lib/domain/grades';
import { grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkJudgement, FrameworkLimits } from '@/lib/frameworks/framework';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { leadersFollowPractice, practiceAreas } from '@/lib/rules/leaders-follow-practice';
import { practiceHolds } from '@/lib/rules/practice-holds';
import type { Rule } from '@/lib/rules/rule';
import { describeNeeds } from './describe-needs';
import { limitsIn } from './limits-in';

/**
 * The rules of a judgement in the order that decides, as the rules themselves put it: failures that
 * stand however little is recorded, then too little evidence, then the other caps, worst first.
 */
export function describeRuleSteps(framework: Framework): RuleStep[] {
  const capsOf = (standsWhenThin: boolean) =>
    grades.toReversed().flatMap((grade): RuleStep[] => {
      const rules = judgementRules.filter(
        (rule) => rule.caps === grade && rule.standsWhenThin === standsWhenThin,
      );
      if (rules.length === 0) return [];
      const rows = rules.map((rule) => describeRule(rule, framework));
      return [{ kind: standsWhenThin ? 'capWhenThin' : 'cap', grade, rules: rows }];
    });

  return [
    ...capsOf(true),
    { kind: 'undecided', rules: [describeNeeds(framework)] },
    ...capsOf(false),
    { kind: 'reached', grade: grades[0], rules: [describePracticeHolds()] },
    { kind: 'leaders', rules: [describeLeadersRule(framework)] },
  ];
}

/** Judgements that rest on criteria, which are those the rules bear on. */
export function gradedJudgements({ judgements }: Framework): FrameworkJudgement[] {
  return judgements.filter(({ criteria }) => criteria.length > 0);
}

function describeRule(rule: Rule, framework: Framework): RuleRow {
  const { code, title, reference } = rule;
  const judgements = gradedJudgements(framework);
  const borneOn = judgements.filter(({ area }) => rule.bearsOn(area));
  const namesByCondition = new Map<string, string[]>();
  for (const { area, shortName } of borneOn) {
    const text = rule.condition(area, framework.limits);
    namesByCondition.set(text, [...(namesByCondition.get(text) ?? []), shortName]);
  }
  const same = namesByCondition.size === 1;

  return {
    code,
    title,
    reference,
    conditions: [...namesByCondition].map(([text, names]) => ({ text, for: same ? [] : names })),
    limits: limitsIn(framework.limits, (limits) =>
      borneOn.map(({ area }) => rule.condition(area, limits)).join(' '),
    ),
    notFor: judgements.filter(({ area }) => !rule.bearsOn(area)).map(({ shortName }) => shortName),
  };
}

function describePracticeHolds(): RuleRow {
  const { code, title, reference } = practiceHolds;

  return { code, title, reference, conditions: [], limits: [], notFor: [] };
}

function describeLeadersRule(framework: Framework): RuleRow {
  const { code, title, reference, condition } = leadersFollowPractice;
  const conditionsUnder = (limits: FrameworkLimits) =>
    grades
      .filter((grade) => isHeldToPractice(grade, framework, limits))
      .map((grade) => ({ grade, text: condition(grade, framework, limits) }));

  return {
    code,
    title,
    reference,
    conditions: conditionsUnder(framework.limits).map(({ grade, text }) => ({
      text,
      for: [framework.gradeWords[grade]],
    })),
    limits: limitsIn(framework.limits, (limits) =>
      conditionsUnder(limits)
        .map(({ text }) => text)
        .join(' '),
    ),
    notFor: [],
  };
}

/** Whether some practice would keep leaders from a grade. */
function isHeldToPractice(grade: Grade, framework: Framework, limits: FrameworkLimits): boolean {
  const [area] = practiceAreas(framework);
  if (area === undefined) return false;

  return grades.some((practice) => {
    const cap = leadersFollowPractice.cap(
      new Map<JudgementArea, Grade>([[area, practice]]),
      limits,
    );
    return cap !== undefined && grades.indexOf(cap) > grades.indexOf(grade);
  });
}
