import { describe, expect, test } from 'vitest';
import { buildAuthorityTimeline } from '@/lib/charts/authority-timeline';
import { describeTimeline } from '@/lib/charts/timeline-finding';
import type { TimelineInspection } from '@/lib/charts/timeline-lanes';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { frameworks as published } from '@/lib/frameworks';

const frameworks = frameworkKeys.map((key) => published[key]);
const today = '2026-11-22';

const single: TimelineInspection = {
  framework: 'sif-2013',
  type: 'singleInspection',
  startedOn: '2015-06-01',
  endedOn: '2015-06-25',
  publishedOn: '2015-08-10',
  judgements: [
    { area: 'leaders', outcome: 'requiresImprovement' },
    { area: 'lookedAfterAndPermanence', outcome: 'requiresImprovement' },
    { area: 'careLeavers', outcome: 'requiresImprovement' },
    { area: 'adoption', outcome: 'good' },
    { area: 'overallEffectiveness', outcome: 'requiresImprovement' },
  ],
};
const combined: TimelineInspection = {
  framework: 'ilacs-2018',
  type: 'standardInspection',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
  publishedOn: '2019-03-18',
  judgements: [
    { area: 'leaders', outcome: 'inadequate' },
    { area: 'inCareAndCareLeavers', outcome: 'inadequate' },
    { area: 'overallEffectiveness', outcome: 'inadequate' },
  ],
};
const split: TimelineInspection = {
  framework: 'ilacs-2026',
  type: 'standardInspection',
  startedOn: '2026-06-08',
  endedOn: '2026-06-19',
  publishedOn: '2026-08-03',
  judgements: [
    { area: 'leaders', outcome: 'good' },
    { area: 'inCare', outcome: 'good' },
    { area: 'careLeavers', outcome: 'requiresImprovement' },
  ],
};

function draw(inspections: readonly TimelineInspection[]) {
  const drawing = buildAuthorityTimeline({ frameworks, inspections, visits: [], today });
  const lane = (id: string) => {
    const found = drawing.lanes.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`No lane ${id}`);
    return found;
  };

  return { drawing, lane };
}

describe('buildAuthorityTimeline', () => {
  test('keeps everything inside the drawing, in order of time', () => {
    const { drawing } = draw([split, single, combined]);
    const xs = drawing.inspections.map(({ x }) => x);

    expect(xs).toEqual([...xs].sort((first, second) => first - second));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(drawing.plot.left);
    expect(Math.max(...xs)).toBeLessThanOrEqual(drawing.plot.right);
  });

  test('follows children in care through three names', () => {
    const { lane } = draw([single, combined, split]);

    expect(lane('inCare').marks.map(({ outcome }) => outcome)).toEqual([
      'requiresImprovement',
      'inadequate',
      'good',
    ]);
  });

  test('leaves the lane of care leavers empty while they were judged with children in care', () => {
    const { drawing, lane } = draw([single, combined, split]);
    const careLeavers = lane('careLeavers');
    const since2023 = drawing.frameworks[2]?.x;

    expect(careLeavers.spans).toHaveLength(2);
    expect(careLeavers.spans[1]?.x1).toBe(since2023);
    expect(careLeavers.notes.map(({ text }) => text)).toEqual(['judged with children in care']);
    expect(lane('inCare').notes.map(({ text }) => text)).toEqual(['with care leavers']);
    expect(drawing.joins.map(({ kind }) => kind)).toEqual(['merge', 'split']);
  });

  test('ends overall effectiveness when its framework ends', () => {
    const { drawing, lane } = draw([single, combined]);
    const overall = lane('overallEffectiveness');

    expect(overall.spans.at(-1)?.x2).toBeLessThan(drawing.plot.right);
    expect(overall.now).toEqual({ text: 'Inadequate', grade: 'inadequate' });
    expect(overall.notes.map(({ text }) => text)).toEqual(['none given since Apr 2026']);
  });

  test('lets an overall grade stand only until an inspection without one', () => {
    const { drawing, lane } = draw([combined, split]);
    const overall = lane('overallEffectiveness');

    expect(overall.standing.map(({ x2 }) => x2)).toEqual([drawing.inspections[1]?.x]);
    expect(overall.now).toEqual({ text: 'No longer graded', grade: null });
  });

  test('says a judgement in force has not been made yet', () => {
    expect(draw([combined]).lane('careLeavers').now).toEqual({
      text: 'Not graded yet',
      grade: null,
    });
  });

  test('shows adoption only where it was graded', () => {
    expect(draw([single]).drawing.lanes.map(({ id }) => id)).toContain('adoption');
    expect(draw([combined]).drawing.lanes.map(({ id }) => id)).not.toContain('adoption');
  });

  test('moves a date to the second line where two stand close', () => {
    const again = { ...combined, startedOn: '2019-06-03' };

    expect(draw([combined, again]).drawing.inspections.map(({ row }) => row)).toEqual([0, 1]);
  });

  test('names a grade only where the words end before the next mark', () => {
    const again = { ...combined, startedOn: '2019-06-03' };

    expect(
      draw([combined, again])
        .lane('leaders')
        .marks.map(({ label }) => label),
    ).toEqual([null, null]);
    expect(draw([single, combined]).lane('leaders').marks[0]?.label).toBe('Requires improvement');
  });

  test('stands for an authority that has never been inspected', () => {
    const { drawing } = draw([]);

    expect(drawing.inspections).toEqual([]);
    expect(drawing.lanes.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  test('draws an inspection of unknown days on its publication date', () => {
    const undated = { ...single, startedOn: null, endedOn: null };

    expect(draw([undated]).drawing.inspections.map(({ label }) => label)).toEqual(['Aug 2015']);
  });
});

describe('describeTimeline', () => {
  test('tells the overall grades in order', () => {
    expect(describeTimeline([combined, single, { ...combined, startedOn: '2022-10-03' }])).toBe(
      'Overall: requires improvement in 2015, then inadequate in 2019 and 2022',
    );
  });

  test('calls an inspection without an overall grade that', () => {
    expect(describeTimeline([combined, split])).toBe(
      'Overall: inadequate in 2019, then no overall grade in 2026',
    );
  });

  test('says when there is nothing', () => {
    expect(describeTimeline([])).toBe('No full inspection on record since 2013');
  });
});
