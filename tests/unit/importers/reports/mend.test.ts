import { describe, expect, test } from 'vitest';
import { mendLine } from '@/lib/importers/reports/mend';

describe('a line of a table whose words were pulled apart or pushed together', () => {
  test.each([
    ['T he impact of leaders on soc ial work', 'The impact of leaders on social work'],
    ['Over all effectivenessRe quires improvement', 'Overall effectiveness Requires improvement'],
    [
      '2.2 Experiences and prog ress of careleavers',
      '2.2 Experiences and progress of care leavers',
    ],
  ])('is put right: %s', (printed, mended) => {
    expect(mendLine(printed)).toBe(mended);
  });

  test.each([
    'The experiences and progress of care leavers1   Good',
    'Workers know the children and do what they say.',
    '◼ 12',
  ])('is left as it is where nothing is wrong or it is no such line: %s', (printed) => {
    expect(mendLine(printed)).toBe(printed);
  });
});
