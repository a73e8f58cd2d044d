import { describe, expect, test } from 'vitest';
import { casesInATestRun, lawCases } from './laws';

describe('the laws of the rules', () => {
  test('are ten or more, and tried on 100,000 cases in a run of all tests', () => {
    expect(Object.keys(lawCases).length).toBeGreaterThanOrEqual(10);
    expect(casesInATestRun).toBe(100_000);
  });
});
