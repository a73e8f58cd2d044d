import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks/index';
import { toPlainWords } from '@/lib/report/plain-words';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import {
  helpAndProtection,
  inCareAndCareLeavers,
  leaders,
} from '@/tests/cases/stoke-on-trent-2019';

const evidence = [...helpAndProtection, ...inCareAndCareLeavers, ...leaders];
const { judgements } = deriveJudgements(evidence, frameworkFor('ilacs-2018'));
const words = judgements.map(toPlainWords);

describe('a judgement in plain words', () => {
  test('names no entry, in no judgement', () => {
    const said = JSON.stringify(words);

    expect(evidence.map(({ id }) => id).filter((id) => said.includes(id))).toEqual([]);
    expect(said).not.toMatch(/[()]/);
  });

  test('keeps the sentence around the entries', () => {
    const [first] = words[1]?.found ?? [];

    expect(first).toBe(
      'Serious weaknesses reach many children on front door and thresholds, strategy discussions and child protection enquiries, assessments and pre-proceedings, edge of care and family networks',
    );
  });

  test('parts what the next grade asks for from what was found', () => {
    expect(words[1]?.lacking[2]).toEqual({
      asked: 'No vital stage has a serious weakness across the service',
      found:
        'A stage that children’s safety depends on fails seriously across the service: strategy discussions and child protection enquiries',
    });
    expect(words[0]?.met).toHaveLength(1);
  });

  test('leaves out ids that hold brackets of their own', () => {
    const judgement: DerivedJudgement = {
      area: 'leaders',
      status: 'undecided',
      needs: ['Weak on assessments (a(b) and c), and on plans'],
      reasons: [],
      deciding: [],
    };

    expect(toPlainWords(judgement).found).toEqual(['Weak on assessments, and on plans']);
  });
});
