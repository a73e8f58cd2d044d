import { describe, expect, test } from 'vitest';
import { countNeeds } from '@/app/(public)/how-grades-are-derived/describe-needs';
import { describeRuleSteps } from '@/app/(public)/how-grades-are-derived/describe-rules';
import { patternLimits } from '@/app/(public)/how-grades-are-derived/describe-standings';
import { limitsIn } from '@/app/(public)/how-grades-are-derived/limits-in';
import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { weakness } from '@/tests/unit/rules/build';

const rowsOf = (key: FrameworkKey) =>
  describeRuleSteps(frameworkFor(key)).flatMap(({ rules }) => rules);
const rowOf = (key: FrameworkKey, code: string) => rowsOf(key).find((row) => row.code === code);

describe.each(frameworkKeys)('the rules under %s', (key) => {
  test('stand there once each', () => {
    const codes = rowsOf(key).map(({ code }) => code);

    expect(codes).toEqual(expect.arrayContaining(judgementRules.map(({ code }) => code)));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('leave no limit of the version unsaid', () => {
    const framework = frameworkFor(key);
    const said = [...rowsOf(key).flatMap(({ limits }) => limits), ...patternLimits(framework)];

    expect(new Set(said.map(({ meaning }) => meaning))).toEqual(
      new Set(Object.values(framework.limits).map(({ meaning }) => meaning)),
    );
  });

  test('come in an order in which the first step that applies decides', () => {
    const steps = describeRuleSteps(frameworkFor(key));
    const caps = steps.flatMap((step) => (step.kind === 'cap' ? [step.grade] : []));
    const thin = steps.flatMap((step) => (step.kind === 'capWhenThin' ? [step.grade] : []));

    expect(caps).toEqual(caps.toSorted((a, b) => grades.indexOf(b) - grades.indexOf(a)));
    // A rule that stands when evidence is thin goes first, so a worse one must not come after it.
    expect(thin).toEqual(['inadequate']);
    expect(steps.map(({ kind }) => kind).slice(0, 2)).toEqual(['capWhenThin', 'undecided']);
    expect(steps.at(-2)).toMatchObject({ kind: 'reached', grade: 'outstanding' });
    expect(steps.at(-1)?.kind).toBe('leaders');
  });
});

describe('a rule', () => {
  test('says for whom its condition holds where judgements differ', () => {
    const conditions = rowOf('ilacs-2018', 'R-07')?.conditions;

    expect(conditions?.map((condition) => condition.for)).toEqual([
      ['Leaders', 'Help and protection'],
      ['Children in care and care leavers'],
    ]);
    expect(rowOf('ilacs-2026', 'R-07')?.conditions).toMatchObject([{ for: [] }]);
  });

  test('says what it does not bear on', () => {
    expect(rowOf('ilacs-2026', 'R-05')?.notFor).toEqual(['Help and protection']);
  });

  test('of leaders says what practice each grade asks for, in the words of the version', () => {
    expect(rowOf('sif-2013', 'R-15')?.conditions).toEqual([
      { text: 'Every judgement of practice is graded good or better', for: ['Outstanding'] },
      {
        text: 'Every judgement of practice is graded requires improvement or better',
        for: ['Good'],
      },
    ]);
  });
});

describe('limitsIn', () => {
  test('finds the limits that a sentence rests on and no other', () => {
    const { limits } = frameworkFor('ilacs-2026');

    expect(
      limitsIn(
        limits,
        ({ weakCriteria, unevenShare }) => `${weakCriteria.value} ${unevenShare.value}`,
      ),
    ).toEqual([limits.weakCriteria, limits.unevenShare]);
    expect(limitsIn(limits, () => 'the same whatever the limits are')).toEqual([]);
  });
});

describe('countNeeds', () => {
  test('says where undecided ends', () => {
    const framework = frameworkFor('ilacs-2026');
    const need = countNeeds(framework).find(({ area }) => area === 'helpAndProtection');
    const core = framework.judgements
      .find(({ area }) => area === 'helpAndProtection')
      ?.criteria.filter((criterion) => criterion.core);
    const statusWith = (entries: number, criteria: number) =>
      deriveJudgements(
        Array.from({ length: entries }, (_, index) =>
          weakness(`E${index}`, core?.[index % criteria]?.id ?? '', 'low', 'some'),
        ),
        framework,
      ).judgements.find(({ area }) => area === 'helpAndProtection')?.status;

    const { entries = 0, coreNeeded = 0 } = need ?? {};
    expect(need?.core).toBe(core?.length);
    expect(statusWith(entries, coreNeeded)).toBe('derived');
    expect(statusWith(entries - 1, coreNeeded)).toBe('undecided');
    expect(statusWith(entries, coreNeeded - 1)).toBe('undecided');
  });
});
