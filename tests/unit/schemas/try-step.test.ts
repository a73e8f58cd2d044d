import { describe, expect, test } from 'vitest';
import { readTryStep, type TryStep, writeTryStep } from '@/lib/schemas/try-step';

const steps: readonly TryStep[] = [
  { kind: 'start' },
  { kind: 'empty' },
  { kind: 'show', area: 'leaders' },
  { kind: 'from', from: 60 },
  { kind: 'add' },
  { kind: 'change', id: 'P03' },
  { kind: 'remove', id: 'an id with blanks, "quotes" and <signs>' },
  { kind: 'weigh', extent: 'some', impact: 'low', known: 'known', id: 'P 03' },
  { kind: 'apply', towards: 'better', set: 2 },
  { kind: 'reframe', to: 'sif-2013' },
  { kind: 'undo' },
  { kind: 'save' },
  { kind: 'cancel' },
];

describe('the value of a button', () => {
  test.each(steps)('reads back as $kind', (step) => {
    expect(readTryStep(writeTryStep(step))).toEqual(step);
  });

  test.each([
    ['nothing', null],
    ['a file', new Blob(['x'])],
    ['another word', 'launch'],
    ['the name of something every object has', 'toString'],
    ['a judgement there is not', 'show everything'],
    ['a negative place', 'from -1'],
    ['no id', 'remove'],
    ['an id that is too long', `change ${'x'.repeat(65)}`],
    ['a weight there is not', 'weigh some heavy known P03'],
  ])('that holds %s is no step', (_, value) => {
    expect(readTryStep(value)).toBeNull();
  });
});
