import { describe, expect, test } from 'vitest';
import { anySeriousWeakness } from '@/lib/rules/any-serious-weakness';
import { ask, weakness } from './build';

describe('R-14 a serious weakness for a few', () => {
  test('keeps a judgement below outstanding even when it is isolated', () => {
    expect(ask(anySeriousWeakness, [weakness('P1', 'CC-13', 'serious', 'isolated')])).toEqual({
      applies: true,
      because: 'A weakness is serious on unregistered or unregulated arrangements (P1)',
      evidence: ['P1'],
    });
  });

  test('is clear on a moderate weakness', () => {
    expect(ask(anySeriousWeakness, [weakness('P1', 'CC-13', 'moderate', 'some')])).toEqual({
      applies: false,
      because: 'No weakness is serious',
      evidence: [],
    });
  });
});
