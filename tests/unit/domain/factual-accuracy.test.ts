import { describe, expect, test } from 'vitest';
import {
  type CommentState,
  clockOf,
  type FactualComment,
  listUnanswered,
  toLooks,
  wasSent,
} from '@/lib/domain/factual-accuracy';

const recorded = { recordedAt: new Date('2026-11-24T09:00:00Z'), recordedBy: null };

function comment(id: string, states: readonly CommentState[], answered = false): FactualComment {
  return {
    id,
    anchor: 'p1',
    versions: states.map((state, index) => ({
      ...recorded,
      version: index + 1,
      state,
      text: 'Eleven.',
    })),
    answers: answered ? [{ ...recorded, version: 1, outcome: 'accepted', text: 'Changed.' }] : [],
  };
}

describe('the clock', () => {
  const round = { closesOn: '2026-12-07', returned: null };

  test('counts working days after today up to the last day', () => {
    expect(clockOf(round, '2026-11-23')).toEqual({
      kind: 'open',
      workingDaysLeft: 10,
      closesOn: '2026-12-07',
    });
    expect(clockOf(round, '2026-12-06')).toMatchObject({ workingDaysLeft: 1 });
  });

  test('runs to the end of the last day and is over on the next', () => {
    expect(clockOf(round, '2026-12-07')).toMatchObject({ kind: 'open', workingDaysLeft: 0 });
    expect(clockOf(round, '2026-12-08')).toEqual({ kind: 'over', closesOn: '2026-12-07' });
  });

  test('stops when the draft is sent back, also after the last day', () => {
    const returned = { ...round, returned: recorded };

    expect(clockOf(returned, '2026-11-25')).toEqual({
      kind: 'returned',
      at: recorded.recordedAt,
      by: null,
    });
    expect(clockOf(returned, '2026-12-25')).toMatchObject({ kind: 'returned' });
  });
});

test('what was sent needs an answer; drafts, withdrawn and answered comments do not', () => {
  const open = comment('open', ['draft', 'sent']);
  const comments = [
    open,
    comment('draft', ['draft', 'draft']),
    comment('withdrawn', ['sent', 'withdrawn']),
    comment('answered', ['sent'], true),
  ];

  expect(listUnanswered(comments)).toEqual([open]);
});

test('a comment that was sent once counts as sent, one withdrawn before that does not', () => {
  expect(wasSent(comment('one', ['sent', 'withdrawn']))).toBe(true);
  expect(wasSent(comment('two', ['draft', 'withdrawn']))).toBe(false);
});

test('looks are put together by person, whoever looked last first', () => {
  const early = new Date('2026-11-24T09:00:00Z');
  const late = new Date('2026-11-25T09:00:00Z');
  const latest = new Date('2026-11-26T09:00:00Z');
  const director = { id: 'd', name: 'Director' };
  const member = { id: 'm', name: 'Lead member' };

  expect(
    toLooks([
      { by: director, at: late },
      { by: member, at: latest },
      { by: director, at: early },
    ]),
  ).toEqual([
    { id: 'm', name: 'Lead member', first: latest, last: latest, times: 1 },
    { id: 'd', name: 'Director', first: early, last: late, times: 2 },
  ]);
});
