import { describe, expect, test } from 'vitest';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { counterpartsOf } from '@/lib/rules/reframe/counterparts';
import { ilacs2018, ilacs2023 } from '@/tests/unit/rules/build';

const sif = frameworkFor('sif-2013');

describe('the judgements that stand for one of another version', () => {
  test.each<[string, JudgementArea, Framework, Framework, JudgementArea[]]>([
    ['the same', 'leaders', ilacs2018, ilacs2023, ['leaders']],
    ['the one it was part of', 'careLeavers', ilacs2018, ilacs2023, ['inCareAndCareLeavers']],
    [
      'those that look at what it joins',
      'inCareAndCareLeavers',
      ilacs2023,
      ilacs2018,
      ['inCare', 'careLeavers'],
    ],
    ['none for what only the other judges', 'safeguardingBoard', ilacs2018, sif, []],
    ['none for what neither judges', 'safeguardingBoard', ilacs2018, ilacs2023, []],
  ])('are %s', (_, area, from, to, expected) => {
    expect(counterpartsOf(area, from, to).map((judgement) => judgement.area)).toEqual(expected);
  });
});
