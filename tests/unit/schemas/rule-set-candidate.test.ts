import { describe, expect, test } from 'vitest';
import { readRuleSetCandidate } from '@/lib/schemas/rule-set-candidate';

const candidate = {
  format: 'rule-set-candidate/1',
  version: '2.0.0',
  limits: { 'ilacs-2023': { weakCriteria: { value: 3, combined: 4 } } },
  rulesOff: ['R-09'],
};
const read = (changes: object) =>
  readRuleSetCandidate(JSON.stringify({ ...candidate, ...changes }));

describe('a candidate rule set as a file', () => {
  test('is read as it stands', () => {
    expect(read({})).toEqual({ ok: true, value: candidate });
  });

  test('may leave out limits or rules', () => {
    expect(readRuleSetCandidate('{"format":"rule-set-candidate/1","version":" 2 "}')).toEqual({
      ok: true,
      value: { format: 'rule-set-candidate/1', version: '2', limits: {}, rulesOff: [] },
    });
  });

  test.each([
    ['another format', { format: 'inspection-evidence/1' }, 'format: must be rule-set-candidate/1'],
    ['no version', { version: ' ' }, 'version: must not be empty'],
    ['a framework nobody knows', { limits: { 'ilacs-1999': {} } }, 'limits'],
    [
      'a limit that is no number',
      { limits: { 'ilacs-2018': { weakCriteria: { value: '3' } } } },
      'limits.ilacs-2018.weakCriteria.value: must be a number',
    ],
    [
      'a limit without its value',
      { limits: { 'ilacs-2018': { weakCriteria: {} } } },
      'limits.ilacs-2018.weakCriteria.value: is missing',
    ],
    ['a rule twice', { rulesOff: ['R-09', 'R-09'] }, 'rulesOff: must name each rule once'],
    ['a field it does not have', { rules: [] }, 'the file: has no rules'],
  ])('is refused with %s', (_, changes, says) => {
    const answer = read(changes);

    expect(answer.ok ? [] : answer.error).toEqual([expect.stringContaining(says)]);
  });

  test('is refused where it is not JSON', () => {
    const answer = readRuleSetCandidate('Dear Sir or Madam');

    expect(answer.ok ? [] : answer.error).toEqual([expect.stringContaining('not JSON')]);
  });
});
