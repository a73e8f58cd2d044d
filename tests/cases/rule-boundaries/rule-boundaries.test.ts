import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks/index';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { readFact } from '@/tests/cases/encode';
import { ask } from '@/tests/unit/rules/build';
import { boundaryCases } from './cases';

describe('at the boundary of each rule', () => {
  test.each(boundaryCases)('$rule: $at', ({ rule: code, applies, because, evidence, ...on }) => {
    const { area = 'helpAndProtection', framework = 'ilacs-2023', facts } = on;
    const rule = judgementRules.find((each) => each.code === code);
    const entries = facts.map((fact) => readFact(area, fact));

    expect(rule && ask(rule, entries, frameworkFor(framework))).toEqual({
      applies,
      because,
      evidence: evidence.split(' ').filter((id) => id !== ''),
    });
  });

  test('every rule has a case in which it applies and one in which it does not', () => {
    const met = (wanted: boolean) =>
      new Set(boundaryCases.filter(({ applies }) => applies === wanted).map(({ rule }) => rule));
    const codes = judgementRules.map(({ code }) => code);

    expect(codes.filter((code) => !met(true).has(code) || !met(false).has(code))).toEqual([]);
  });
});
