import { describe, expect, test } from 'vitest';
import { countThemes, repeatedConcerns, uncodedItems } from '@/lib/comparison/themes';
import type { ImprovementItem } from '@/lib/domain/improvement-items';

function item(eventId: string, criteria: string[], laCode = '861'): ImprovementItem {
  const day = `${eventId}-02-04`;
  return {
    laCode,
    laName: laCode === '861' ? 'Stoke-on-Trent' : 'Derby',
    eventId: `${laCode} ${eventId}`,
    type: 'standardInspection',
    day,
    startedOn: day,
    publishedOn: day,
    kind: 'improvement',
    position: 1,
    text: 'Supervision.',
    criteria,
  };
}

const items = [
  item('2018', ['LE-08', 'LE-09']),
  item('2019', ['LE-08']),
  item('2019', ['LE-08', 'HP-02']),
  item('2022', ['LE-08']),
  item('2022', ['HP-02'], '831'),
  item('2023', ['HP-02'], '831'),
  item('2023', []),
];

describe('what needs to improve, by criterion', () => {
  test('counts items, reports and authorities, most often first', () => {
    expect(
      countThemes(items).map(({ criterion, items: own, documents, authorities, byYear }) => ({
        id: criterion.id,
        items: own.length,
        documents,
        authorities,
        byYear,
      })),
    ).toEqual([
      {
        id: 'LE-08',
        items: 4,
        documents: 3,
        authorities: 1,
        byYear: { 2018: 1, 2019: 2, 2022: 1 },
      },
      {
        id: 'HP-02',
        items: 3,
        documents: 3,
        authorities: 2,
        byYear: { 2019: 1, 2022: 1, 2023: 1 },
      },
      { id: 'LE-09', items: 1, documents: 1, authorities: 1, byYear: { 2018: 1 } },
    ]);
  });

  test('is repeated from the third inspection or visit of the same authority', () => {
    expect(
      repeatedConcerns(items).map(({ laName, criterion, events }) => ({
        laName,
        id: criterion.id,
        events: events.map(({ eventId, items: own }) => `${eventId}: ${own.length}`),
      })),
    ).toEqual([
      {
        laName: 'Stoke-on-Trent',
        id: 'LE-08',
        events: ['861 2018: 1', '861 2019: 2', '861 2022: 1'],
      },
    ]);
  });

  test('keeps items that nobody has given a criterion to in sight', () => {
    expect(uncodedItems(items)).toHaveLength(1);
  });

  test('is nothing while nothing is held', () => {
    expect(countThemes([])).toEqual([]);
    expect(repeatedConcerns([])).toEqual([]);
  });
});
