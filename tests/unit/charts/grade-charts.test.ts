import { describe, expect, test } from 'vitest';
import { buildGradeBars } from '@/lib/charts/grade-bars';
import { buildGradeColumns } from '@/lib/charts/grade-columns';
import { buildTileDrawing, shortName } from '@/lib/charts/tile-map';

const counts = { outstanding: 1, good: 2, requiresImprovement: 0, inadequate: 1 };

describe('a bar of grades', () => {
  const { rows } = buildGradeBars([{ key: 'all', label: 'All', counts, ungraded: 4 }], {
    width: 800,
    format: String,
  });

  test('gives each grade its share of the length, best first, and those without a grade the rest', () => {
    expect(rows[0]?.segments.map(({ grade, x, value }) => [grade, x, value])).toEqual([
      ['outstanding', 0, 1],
      ['good', 100, 2],
      ['inadequate', 300, 1],
      ['none', 400, 4],
    ]);
  });

  test('leaves out a number that has no room', () => {
    const narrow = buildGradeBars([{ key: 'all', label: 'All', counts, ungraded: 400 }], {
      width: 340,
      format: String,
    });

    expect(narrow.rows[0]?.segments.map(({ label }) => label)).toEqual([null, null, null, '400']);
  });

  test('draws nothing of nobody', () => {
    const none = { outstanding: 0, good: 0, requiresImprovement: 0, inadequate: 0 };
    const empty = buildGradeBars([{ key: 'all', label: 'All', counts: none, ungraded: 0 }], {
      width: 340,
      format: String,
    });

    expect(empty.rows[0]?.segments).toEqual([]);
  });
});

describe('columns over time', () => {
  const drawing = buildGradeColumns(
    [
      { day: '2025-03-31', counts, ungraded: 0 },
      { day: '2026-03-31', counts, ungraded: 4 },
    ],
    {
      width: 980,
      from: '2025-03-31',
      to: '2026-11-22',
      rules: [
        { day: '2023-01-01', label: 'ILACS 2023' },
        { day: '2026-04-01', label: 'ILACS 2026' },
      ],
      target: 0.5,
      end: { day: '2026-03-31', label: 'Ended' },
    },
  );
  const [first, second] = drawing.columns;

  test('stand on one scale, the worst grade at the foot', () => {
    expect(first?.segments[0]?.grade).toBe('inadequate');
    expect(second?.segments.at(-1)?.grade).toBe('none');
    expect(second?.total).toBe(8);
    expect(second?.segments.at(-1)?.y).toBe(drawing.plot.top);
    expect(first?.segments.at(-1)?.y).toBe((drawing.plot.top + drawing.plot.bottom) / 2);
  });

  test('measure a target by those with a grade alone', () => {
    expect(first?.targetY).toBe(second?.targetY);
  });

  test('mark the frameworks that began within them, and the end of the judgement after the last', () => {
    expect(drawing.rules.map(({ label }) => label)).toEqual(['ILACS 2026']);
    expect(drawing.end?.x).toBeGreaterThan(second?.x ?? 0);
  });
});

describe('the tile map', () => {
  test('moves every second row by half a tile', () => {
    const { tiles, width, side } = buildTileDrawing([
      { key: 'a', name: 'A', row: 2, column: 3 },
      { key: 'b', name: 'B', row: 3, column: 3 },
    ]);

    expect(tiles.map(({ x, y }) => [x > 0, y > 0])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(width).toBeGreaterThan(side);
  });

  test.each([
    ['North East Lincolnshire', 'NE Linc'],
    ['West Berkshire', 'W Berk'],
    ['Stoke-on-Trent', 'Stoke'],
    ['Bournemouth, Christchurch and Poole', 'Bourne'],
    ['York', 'York'],
  ])('writes %s as %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
