import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { packEvidence } from '@/lib/rules/counting/packed-evidence';
import { deriveJudgements, derivePacked } from '@/lib/rules/derive-judgements';
import { anyInspection } from './arbitraries';
import { law } from './laws';

function same(first: readonly Evidence[], second: readonly Evidence[], framework: Framework): void {
  deepStrictEqual(deriveJudgements(first, framework), deriveJudgements(second, framework));
}

function grades(evidence: readonly Evidence[], framework: Framework): string[] {
  return deriveJudgements(evidence, framework).judgements.map((judgement) =>
    judgement.status === 'derived' ? judgement.grade : judgement.status,
  );
}

describe('what makes no difference to a derivation', () => {
  law(
    'order',
    'the order of the evidence',
    anyInspection.chain(({ framework, evidence }) =>
      fc
        .shuffledSubarray(evidence, { minLength: evidence.length })
        .map((shuffled) => ({ framework, evidence, shuffled })),
    ),
    ({ framework, evidence, shuffled }) => same(shuffled, evidence, framework),
  );

  law(
    'names',
    'ids, words, methods and figures make none to a grade',
    anyInspection,
    ({ framework, evidence }) => {
      const renamed = evidence.map(
        (entry, index): Evidence => ({
          ...entry,
          id: `Z${(index * 7919) % 1009}`,
          summary: 'Something else',
          method: 'interview',
          metric: { value: index, unit: 'children' },
        }),
      );
      deepStrictEqual(grades(renamed, framework), grades(evidence, framework));
    },
  );

  law(
    'headline',
    'a headline, whatever it says',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const headlines = [strength, weakness].map((entry) => ({ ...entry, headline: true }));
      same([...evidence, ...headlines], evidence, framework);
    },
  );

  law(
    'context',
    'context, whatever it is about',
    anyInspection,
    ({ framework, evidence, weakness: { id, area, criteria, summary, extent } }) => {
      const context = { id, area, criteria, summary, extent, headline: false } as const;
      same([...evidence, { ...context, direction: 'context' }], evidence, framework);
    },
  );

  law(
    'elsewhere',
    'what the version does not judge',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const board: Evidence = { ...weakness, area: 'safeguardingBoard' };
      const overall: Evidence = { ...strength, area: 'overallEffectiveness' };
      const unknown: Evidence = { ...weakness, criteria: ['ZZ-99'] };
      same([board, ...evidence, overall, unknown], evidence, framework);
    },
  );

  law(
    'apart',
    'to one judgement of practice, the evidence of another',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const touched = [strength.area, weakness.area, 'leaders', 'overallEffectiveness'];
      const others = (entries: readonly Evidence[]) =>
        deriveJudgements(entries, framework).judgements.filter(
          ({ area }) => !touched.includes(area),
        );
      deepStrictEqual(others([...evidence, strength, weakness]), others(evidence));
    },
  );

  law(
    'packed',
    'that evidence is packed once and derived from again and again',
    anyInspection,
    ({ framework, evidence }) => {
      const packed = packEvidence(evidence, framework);
      const once = derivePacked(packed, framework);
      deepStrictEqual(once, deriveJudgements(evidence, framework));
      deepStrictEqual(derivePacked(packed, framework), once);
    },
  );
});
