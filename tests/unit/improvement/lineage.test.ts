import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionStatuses } from '@/lib/domain/concerns';
import {
  contradictionMonths,
  followConcerns,
  isWeakness,
  type LineageMention,
  monthsBetween,
} from '@/lib/improvement/lineage';
import record from '@/prisma/data/stoke-on-trent-concerns.json' with { type: 'json' };

const supervision = { id: 'c1', title: 'Supervision and oversight', criteria: ['LE-08'] };
const days = ['2015-06-01', '2018-04-11', '2019-02-04', '2020-09-29', '2022-10-03'];
const events = days.map((startedOn, index) => ({ inspectionId: `i${index}`, startedOn }));

function said(...statuses: (LineageMention['status'] | null)[]): LineageMention[] {
  return statuses.flatMap((status, index) =>
    status
      ? [
          {
            id: `m${index}`,
            concernId: 'c1',
            inspectionId: `i${index}`,
            status,
            places: [],
            closedBy: status === 'closed' ? 'inspectors' : null,
            note: null,
          } as const,
        ]
      : [],
  );
}

function follow(...statuses: Parameters<typeof said>) {
  const thread = followConcerns(events, [supervision], said(...statuses))[0];
  if (!thread) throw new Error('No thread');
  return thread;
}

describe('following a concern', () => {
  test('what was met and is weak again has returned', () => {
    const thread = follow('found', 'closed', 'praised', 'recommended', 'found');

    expect(thread.cells.map(({ returned }) => returned)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(thread.now).toMatchObject({ status: 'found', returned: false });
  });

  test('an event that says nothing neither breaks nor lengthens a run', () => {
    expect(follow('recommended', null, 'recommended', 'recommended').running).toBe(3);
    expect(follow('recommended', 'praised', 'recommended').running).toBe(1);
    expect(follow().now).toBeNull();
  });

  test('opposite findings are a contradiction only when they are close in time', () => {
    const thread = follow('praised', 'praised', 'recommended', null, 'closed');

    expect(thread.contradictions).toEqual([
      {
        earlier: { event: events[1], status: 'praised' },
        later: { event: events[2], status: 'recommended' },
        months: 9,
      },
    ]);
  });

  test('months are counted as people count them', () => {
    expect(monthsBetween('2018-04-11', '2019-02-04')).toBe(9);
    expect(monthsBetween('2018-02-04', '2019-02-04')).toBe(12);
    expect(monthsBetween('2019-02-04', '2019-02-04')).toBe(0);
  });
});

describe('whatever is said', () => {
  const anything = fc.array(fc.option(fc.constantFrom(...mentionStatuses)), {
    minLength: days.length,
    maxLength: days.length,
  });

  test('there is a cell for every event, in the order of time, however the events come', () => {
    fc.assert(
      fc.property(
        anything,
        fc.shuffledSubarray(events, { minLength: days.length }),
        (all, mixed) => {
          const thread = followConcerns(mixed, [supervision], said(...all))[0];

          expect(thread?.cells.map(({ event }) => event.startedOn)).toEqual(days);
          expect(thread?.cells.map(({ mention }) => mention?.status ?? null)).toEqual(all);
        },
      ),
    );
  });

  test('nothing returns that was not met before, and only a weakness returns', () => {
    fc.assert(
      fc.property(anything, (all) => {
        follow(...all).cells.forEach(({ returned, mention }, index) => {
          if (!returned) return;
          expect(isWeakness(mention?.status ?? 'praised')).toBe(true);
          expect(all.slice(0, index)).toContain('closed');
        });
      }),
    );
  });

  test('counts never exceed what there is', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const thread = follow(...all);
        expect(thread.running).toBeLessThanOrEqual(thread.recommended);
        expect(thread.recommended).toBeLessThanOrEqual(thread.mentioned);
        expect(thread.contradictions.every(({ months }) => months <= contradictionMonths)).toBe(
          true,
        );
      }),
    );
  });
});

describe('Stoke-on-Trent, 2015 to 2025', () => {
  const concerns = record.flatMap(({ kind, key, content }) =>
    kind === 'concern' && 'title' in content
      ? [{ id: key, title: content.title ?? '', criteria: content.criteria ?? [] }]
      : [],
  );
  const mentions = record.flatMap((line): LineageMention[] => {
    const status = mentionStatuses.find((one) => one === line.content.status);
    return status && line.event && line.parent
      ? [
          {
            id: line.key,
            concernId: line.parent,
            inspectionId: line.event.startedOn,
            status,
            places: [],
            closedBy: null,
            note: line.content.note ?? null,
          },
        ]
      : [];
  });
  const dates = [...new Set(mentions.map(({ inspectionId }) => inspectionId))];
  const threads = followConcerns(
    dates.map((startedOn) => ({ inspectionId: startedOn, startedOn })),
    concerns,
    mentions,
  );
  const of = (title: string) => threads.find(({ concern }) => concern.title === title);

  test('supervision was asked for in every one of eight inspections and visits', () => {
    expect(threads[0]?.concern.title).toBe('Supervision and management oversight');
    expect(threads[0]).toMatchObject({ recommended: 8, mentioned: 8, running: 8 });
    expect(threads).toHaveLength(49);
  });

  test('help for homeless 16- and 17-year-olds was met in 2022 and came back in 2025', () => {
    const thread = of('Homeless 16- and 17-year-olds');
    expect(thread?.now).toMatchObject({ status: 'recommended', returned: true });
  });

  test('children seen alone: praised in 2023 and asked for a year later', () => {
    expect(of('Children seen, and seen alone')?.contradictions).toMatchObject([
      { earlier: { status: 'praised' }, later: { status: 'recommended' }, months: 11 },
    ]);
  });
});

describe('what the council says itself', () => {
  const claim = (index: number): LineageMention => ({
    id: 'claim',
    concernId: 'c1',
    inspectionId: `i${index}`,
    status: 'closed',
    places: [],
    closedBy: 'council',
    note: 'Audit of May.',
  });
  const withClaim = (index: number, ...statuses: Parameters<typeof said>) =>
    followConcerns(events, [supervision], [claim(index), ...said(...statuses)])[0];

  test('changes nothing of what inspectors say', () => {
    const told = follow('recommended', 'found', 'recommended');
    expect(withClaim(2, 'recommended', 'found', 'recommended')).toEqual({
      ...told,
      claims: [expect.objectContaining({ contradictedBy: null })],
    });
  });

  test('is contradicted by the first later report that finds a weakness', () => {
    const thread = withClaim(1, 'recommended', null, 'progress', 'found', 'recommended');
    expect(thread?.claims[0]?.contradictedBy).toMatchObject({
      status: 'found',
      event: { inspectionId: 'i3' },
    });
  });
});
