import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BothWaysList } from '@/components/inspections/both-ways-list';
import {
  describeBalance,
  type NamedBalance,
  SourceBalance,
} from '@/components/inspections/source-balance';
import { textOf } from '@/tests/support/text-of';

const balance = (given: Partial<NamedBalance>): NamedBalance => ({
  area: 'helpAndProtection',
  name: 'Help and protection',
  entries: 6,
  byMethod: {},
  untold: 0,
  ...given,
});

describe('what the balance of a judgement is worth a thought for', () => {
  test.each<[Partial<NamedBalance>, string | null]>([
    [{ entries: 3, byMethod: { interview: 3 } }, null],
    [{ byMethod: { caseSampling: 3, childrensViews: 3 } }, null],
    [
      { byMethod: { caseSampling: 4, childrensViews: 2 } },
      'Help and protection: 4 of 6 entries come from case sampling.',
    ],
    [
      { byMethod: { caseSampling: 3, interview: 3 } },
      'Help and protection: none comes from children, parents or carers.',
    ],
    [
      { byMethod: { interview: 5 }, untold: 1 },
      'Help and protection: 5 of 6 entries come from interview, and none comes from children, parents or carers.',
    ],
  ])('%j: %s', (given, says) => {
    expect(describeBalance(balance(given))).toBe(says);
  });
});

test('the table has a row for each method in use and one for what is not said', () => {
  const text = textOf(
    renderToStaticMarkup(
      <SourceBalance balances={[balance({ entries: 3, byMethod: { interview: 2 }, untold: 1 })]} />,
    ),
  );

  expect(text).toContain('No judgement with 4 entries or more leans');
  expect(text).toContain('Interview');
  expect(text).toContain('Not said');
  expect(text).not.toContain('Case sampling');
});

test('findings both ways lead to their judgement and entries', () => {
  const markup = renderToStaticMarkup(
    <BothWaysList
      inspectionId="i"
      found={[
        {
          area: 'helpAndProtection',
          judgement: 'Help and protection',
          criterion: { id: 'HP-02', title: 'Front door' },
          opposed: true,
          strengths: [{ reference: 'E1', href: '/e1' }],
          weaknesses: [
            { reference: 'E2', href: '/e2' },
            { reference: 'E3', href: '/e3' },
          ],
        },
      ]}
    />,
  );

  expect(textOf(markup)).toContain('Front door: opposed, so one of them may be wrong.');
  expect(textOf(markup)).toContain('Weaknesses: E2, E3.');
  expect(markup).toContain('href="/e3"');
});
