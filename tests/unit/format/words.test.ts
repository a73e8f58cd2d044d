import { describe, expect, test } from 'vitest';
import { describeWeight, formatMetric } from '@/lib/format/evidence';
import { gradeInSentence } from '@/lib/format/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount, formatNumber, formatPercentage } from '@/lib/format/numbers';
import { formatRoles } from '@/lib/format/people';

describe('formatList', () => {
  test.each([
    [[], ''],
    [['leaders'], 'leaders'],
    [['leaders', 'care'], 'leaders and care'],
    [['leaders', 'care', 'adoption'], 'leaders, care and adoption'],
  ])('%o', (items, expected) => {
    expect(formatList(items)).toBe(expected);
  });

  test('joins alternatives with or', () => {
    expect(formatList(['good', 'outstanding'], 'or')).toBe('good or outstanding');
  });
});

describe('numbers', () => {
  test('group thousands', () => {
    expect(formatNumber(4500)).toBe('4,500');
  });

  test('count in words of their own', () => {
    expect(formatCount(1, 'criterion', 'criteria')).toBe('1 criterion');
    expect(formatCount(2, 'criterion', 'criteria')).toBe('2 criteria');
    expect(formatCount(0, 'visit')).toBe('no visits');
  });

  test('say a small share is small and not nothing', () => {
    expect(formatPercentage(0.421)).toBe('42%');
    expect(formatPercentage(0.4215, 1)).toBe('42.2%');
    expect(formatPercentage(0.004)).toBe('less than 1%');
    expect(formatPercentage(0)).toBe('0%');
    expect(formatPercentage(1)).toBe('100%');
  });
});

describe('formatMetric', () => {
  test('puts what the number is of, and over what, around it', () => {
    expect(
      formatMetric({
        value: 4500,
        comparator: 'over',
        unit: 'repeat contacts and re-referrals',
        period: 'three months',
      }),
    ).toBe('over 4,500 repeat contacts and re-referrals (three months)');
  });

  test('sets a percent sign against its number', () => {
    expect(
      formatMetric({ value: 8, unit: '% of children in care', population: 'section 20' }),
    ).toBe('8% of children in care (section 20)');
  });

  test('reads a rank as a place', () => {
    expect(formatMetric({ value: 2, comparator: 'rank', unit: 'in England' })).toBe(
      'rank 2, in England',
    );
  });
});

describe('describeWeight', () => {
  test('names what a weakness does and how far it reaches', () => {
    expect(describeWeight('weakness', 'serious', 'many')).toBe('Serious weakness, many');
  });

  test('says only what is said of context', () => {
    expect(describeWeight('context')).toBe('Context');
  });
});

describe('formatRoles', () => {
  test('names each role once, in the order of the vocabulary', () => {
    expect(
      formatRoles([
        { role: 'leadInspector', inspectionId: 'one' },
        { role: 'inspector' },
        { role: 'leadInspector', inspectionId: 'two' },
      ]),
    ).toBe('Inspector and lead inspector');
  });

  test('says when there is none', () => {
    expect(formatRoles([])).toBe('No role');
  });
});

test('a grade inside a sentence starts in lower case', () => {
  expect(gradeInSentence('requiresImprovement')).toBe('requires improvement to be good');
});

test('capitalise changes the first letter alone', () => {
  expect(capitalise('overall: SIF')).toBe('Overall: SIF');
});
