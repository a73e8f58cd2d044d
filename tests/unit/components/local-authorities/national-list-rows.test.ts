import { describe, expect, test } from 'vitest';
import { describeOrder, listHeadings } from '@/components/local-authorities/national-list-headings';
import { toListRow } from '@/components/local-authorities/national-list-rows';
import type { NationalListRow, NewestInspection } from '@/lib/domain/national-list';
import { parseNationalListSearch } from '@/lib/schemas/national-list';

const today = '2026-11-22';

function row(newest: NewestInspection | null): NationalListRow {
  return {
    laCode: '332',
    gssCode: 'E08000027',
    name: 'Dudley',
    region: 'West Midlands',
    ofstedRegion: 'West Midlands',
    delivery: null,
    type: 'Metropolitan borough',
    names: ['Dudley'],
    codes: ['332'],
    newest,
  };
}

const days = {
  type: 'standardInspection' as const,
  startedOn: '2022-10-31',
  endedOn: '2022-11-11',
  publishedOn: '2023-01-13',
};

describe('a row of the national list', () => {
  test('says where, when and under which framework', () => {
    const { heading, facts } = toListRow(
      row({ framework: 'ilacs-2018', ...days, judgements: {} }),
      today,
    );

    expect(heading).toEqual({
      text: 'Dudley',
      href: '/local-authorities/332',
      note: 'Metropolitan borough',
    });
    expect(facts.map(({ text, note }) => [text, note])).toEqual([
      ['West Midlands', undefined],
      ['31 October to 11 November 2022', 'ILACS 2018'],
      ['13 January 2023', '3 years ago'],
    ]);
    expect(facts[1]?.href).toBe('/local-authorities/332/inspections/2022-10-31');
  });

  test('spans both columns with a joint grade and says that it is one', () => {
    const { grades } = toListRow(
      row({
        framework: 'ilacs-2018',
        ...days,
        judgements: { inCareAndCareLeavers: 'good', leaders: 'inadequate' },
      }),
      today,
    );
    const joint = grades.find(({ span }) => span === 2);

    expect(joint?.text).toBe('Good');
    expect(joint?.label).toBe('Children in care and care leavers');
    expect(grades.map(({ label }) => label)).not.toContain('Care leavers');
  });

  test('says since when there is no overall grade', () => {
    const { grades } = toListRow(
      row({ framework: 'ilacs-2026', ...days, judgements: { leaders: 'good' } }),
      today,
    );

    expect(grades[0]).toEqual({
      label: 'Overall',
      text: 'No overall grade',
      note: 'since April 2026',
    });
  });

  test('says that nothing is inspected yet, in every column', () => {
    const { facts, grades } = toListRow(row(null), today);

    expect(facts[1]?.text).toBe('Not inspected yet');
    expect(new Set(grades.map(({ text }) => text))).toEqual(new Set(['Not inspected yet']));
    expect(grades).toHaveLength(5);
  });
});

describe('the headings', () => {
  const { search } = parseNationalListSearch({ sort: 'leaders', region: 'london' }, today);

  test('turn the present order round and keep the filters', () => {
    const leaders = listHeadings(search).find(({ text }) => text === 'Leaders');

    expect(leaders?.sort).toEqual({
      href: '/local-authorities?region=london&sort=leaders&order=descending',
      direction: 'ascending',
    });
  });

  test('begin another column in its usual order', () => {
    const published = listHeadings(search).find(({ text }) => text === 'Published');

    expect(published?.sort).toEqual({
      href: '/local-authorities?region=london&sort=published',
      direction: undefined,
    });
  });

  test('say the order in words', () => {
    expect(describeOrder(search)).toBe('grade for leaders, best first');
    expect(describeOrder({ sort: 'published', order: 'descending' })).toBe(
      'date published, newest first',
    );
  });
});
