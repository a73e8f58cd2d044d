import { describe, expect, test } from 'vitest';
import { frameworkFor, judgementOf } from '@/lib/frameworks';
import { inspections } from './reference-data';
import { findings, paragraphOf, paragraphsWhere, stoke } from './stoke-on-trent';

const framework = frameworkFor('ilacs-2018');
const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const farReaching = (extent: string) => extent === 'many' || extent === 'widespread';

describe('the encoded inspection', () => {
  test('states the facts of the public record', () => {
    expect(
      inspections.find(({ startedOn, laCode }) => laCode === '861' && startedOn === '2019-02-04'),
    ).toEqual({
      laCode: stoke.laCode,
      framework: stoke.framework,
      type: stoke.type,
      startedOn: stoke.startedOn,
      endedOn: stoke.endedOn,
      publishedOn: stoke.publishedOn,
      leadInspectors: stoke.leadInspectors,
      judgements: stoke.judgements,
      reportUrl: stoke.reportUrl,
      source: 'ofstedOutcomes2025',
    });
  });

  test('has 39 paragraphs in three sections, in the order of the body', () => {
    const section = (area: string) =>
      stoke.paragraphs.filter((paragraph) => paragraph.area === area);

    expect(stoke.paragraphs.map(({ number }) => number)).toEqual(numbers(1, 39));
    expect([...new Set(stoke.paragraphs.map(({ area }) => area))]).toEqual(framework.bodyOrder);
    expect(
      framework.bodyOrder.map((area) => section(area).map(({ position }) => position)),
    ).toEqual([numbers(1, 11), numbers(1, 16), numbers(1, 12)]);
  });

  test('marks the three conclusions as headlines, and their entries with them', () => {
    expect(stoke.paragraphs.filter(({ headline }) => headline).map(({ number }) => number)).toEqual(
      [1, 12, 28],
    );
    expect(stoke.evidence.filter(({ headline }) => headline).map(({ id }) => id)).toEqual([
      'P01a',
      'P12a',
      'P28a',
    ]);
  });

  test('gives each paragraph the entries named after it, under the same judgement', () => {
    expect(
      stoke.paragraphs.map(({ number, area, evidence }) => ({ number, area, evidence })),
    ).toEqual(
      stoke.paragraphs.map(({ number, area }) => ({
        number,
        area,
        evidence: stoke.evidence
          .filter((entry) => paragraphOf(entry) === number && entry.area === area)
          .map(({ id }) => id),
      })),
    );
    expect(new Set(stoke.evidence.map(({ id }) => id)).size).toBe(stoke.evidence.length);
  });

  test('uses only criteria of the judgement the entry is about, each once', () => {
    const known = (area: (typeof stoke.evidence)[number]['area']) =>
      new Set(judgementOf(framework, area)?.criteria.map(({ id }) => id));

    expect(
      stoke.evidence.filter(
        ({ area, criteria }) =>
          !criteria.every((id) => known(area).has(id)) || new Set(criteria).size < criteria.length,
      ),
    ).toEqual([]);
  });

  test('says each paragraph in one to four sentences', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!])\s/).length;

    expect(stoke.paragraphs.filter(({ text }) => sentences(text) > 4)).toEqual([]);
  });
});

describe('what the encoding finds', () => {
  test.each([
    ['helpAndProtection', numbers(2, 11), [11]],
    ['inCareAndCareLeavers', numbers(13, 27), [25]],
    ['leaders', numbers(29, 39), []],
  ])('%s: every paragraph but the conclusion is a finding', (area, expected, strengthsAlone) => {
    const weak = new Set(paragraphsWhere(({ direction }) => direction === 'weakness'));

    expect(paragraphsWhere((entry) => entry.area === area)).toEqual(expected);
    expect(expected.filter((number) => !weak.has(number))).toEqual(strengthsAlone);
  });

  test('strengths stand beside the weaknesses', () => {
    expect(paragraphsWhere(({ direction }) => direction === 'strength')).toEqual([
      5, 7, 8, 10, 11, 16, 21, 25, 27, 34,
    ]);
  });

  test('serious weaknesses reach many children in these paragraphs', () => {
    expect(
      paragraphsWhere(
        (entry) =>
          entry.direction === 'weakness' && entry.impact === 'serious' && farReaching(entry.extent),
      ),
    ).toEqual([3, 4, 5, 6, 18, 22, 31, 34]);
  });

  test('weaknesses of care are widespread and at least moderate in these paragraphs', () => {
    expect(
      paragraphsWhere(
        (entry) =>
          entry.area === 'inCareAndCareLeavers' &&
          entry.direction === 'weakness' &&
          entry.extent === 'widespread' &&
          entry.impact !== 'low',
      ),
    ).toEqual([13, 15, 16, 17, 18, 22, 23]);
  });

  test('carries the figures of the report', () => {
    expect(
      stoke.evidence.flatMap(({ id, metric }) =>
        metric ? [[id, metric.comparator ?? 'exactly', metric.value]] : [],
      ),
    ).toEqual([
      ['P02a', 'over', 4500],
      ['P04b', 'under', 25],
      ['P05a', 'over', 25],
      ['P08a', 'exactly', 89],
      ['P13a', 'about', 850],
      ['P18a', 'exactly', 8],
      ['P22a', 'exactly', 56],
      ['P27c', 'about', 1],
      ['P27d', 'rank', 2],
      ['P27e', 'exactly', 1],
      ['P34b', 'exactly', 0],
    ]);
  });

  test('sets a new post-holder and earlier grades down as context', () => {
    expect(
      stoke.evidence.filter(({ direction }) => direction === 'context').map(({ id }) => id),
    ).toEqual(['P27c', 'P29a', 'P30a']);
  });
});

describe('the areas for improvement', () => {
  test('are fifteen, each on these paragraphs', () => {
    expect(stoke.areasForImprovement.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['I01', [28, 34]],
      ['I02', [6, 19, 22, 31, 34]],
      ['I03', [4, 6]],
      ['I04', [2, 3]],
      ['I05', [5, 8, 13, 21, 23, 35]],
      ['I06', [5, 32, 39]],
      ['I07', [5, 15]],
      ['I08', [37, 38, 39]],
      ['I09', [23, 36]],
      ['I10', [9]],
      ['I11', [7, 10, 24]],
      ['I12', [16, 17, 19]],
      ['I13', [2, 18]],
      ['I14', [13, 20, 22]],
      ['I15', [26, 27]],
    ]);
    expect(stoke.areasForImprovement.map(({ position }) => position)).toEqual(numbers(1, 15));
  });

  test('each rest on weaknesses from all of their paragraphs and no others', () => {
    const weaknesses = new Set(
      stoke.evidence.filter(({ direction }) => direction === 'weakness').map(({ id }) => id),
    );

    expect(
      stoke.areasForImprovement.map(({ evidence }) => [
        ...new Set(evidence.map((id) => paragraphOf({ id }))),
      ]),
    ).toEqual(stoke.areasForImprovement.map(({ paragraphs }) => paragraphs));
    expect(
      stoke.areasForImprovement.flatMap(({ evidence }) =>
        evidence.filter((id) => !weaknesses.has(id)),
      ),
    ).toEqual([]);
  });

  test('each rest on at least one entry that counts', () => {
    const counted = new Set(findings.map(({ id }) => id));

    expect(
      stoke.areasForImprovement.filter(({ evidence }) => !evidence.some((id) => counted.has(id))),
    ).toEqual([]);
  });

  test('cover every serious weakness', () => {
    const covered = new Set(stoke.areasForImprovement.flatMap(({ evidence }) => evidence));

    expect(
      findings.filter(
        (entry) =>
          entry.direction === 'weakness' && entry.impact === 'serious' && !covered.has(entry.id),
      ),
    ).toEqual([]);
  });

  test('leave out these paragraphs', () => {
    const covered = new Set(stoke.areasForImprovement.flatMap(({ paragraphs }) => paragraphs));

    expect(numbers(1, 39).filter((number) => !covered.has(number))).toEqual([
      1, 11, 12, 14, 25, 29, 30, 33,
    ]);
  });

  test('name only criteria that the framework has', () => {
    const known = new Set(
      framework.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    );

    expect(
      stoke.areasForImprovement.flatMap(({ criteria }) => criteria.filter((id) => !known.has(id))),
    ).toEqual([]);
  });
});
