import { describe, expect, test } from 'vitest';
import type { PublishedJudgement, ReportText } from '@/lib/domain/inspection-record';
import { frameworkFor } from '@/lib/frameworks';
import { buildGradeTable, buildReport } from '@/lib/report/build-report';

const ilacs2018 = frameworkFor('ilacs-2018');

const judged = (area: PublishedJudgement['area'], version = 1): PublishedJudgement => ({
  area,
  outcome: 'inadequate',
  version,
  reason: version > 1 ? 'The table had it wrong.' : null,
  source: null,
});

const paragraph = (
  area: ReportText['paragraphs'][number]['area'],
  position: number,
  evidence: readonly string[] = [],
) => ({
  id: `${area}${position}`,
  area,
  position,
  text: `${area} ${position}`,
  headline: false,
  context: false,
  evidence,
});

const text: ReportText = {
  summary: ['What it is like.'],
  paragraphs: [
    paragraph('leaders', 1, ['L1']),
    paragraph('helpAndProtection', 2, ['H2', 'H3']),
    paragraph('helpAndProtection', 1, ['H1']),
    paragraph('inCareAndCareLeavers', 1, ['C1']),
  ],
  areasForImprovement: [
    {
      id: 'second',
      kind: 'improvement',
      position: 2,
      text: 'Oversight.',
      criteria: [],
      evidence: ['H3', 'L1'],
    },
    {
      id: 'first',
      kind: 'priorityAction',
      position: 1,
      text: 'Front door.',
      criteria: [],
      evidence: ['H1'],
    },
  ],
};

describe('a report', () => {
  const report = buildReport([judged('helpAndProtection', 2), judged('leaders')], text, ilacs2018);

  test('has its grade table in the framework’s table order, overall last', () => {
    expect(report.gradeTable.map(({ area }) => area)).toEqual([
      'leaders',
      'helpAndProtection',
      'inCareAndCareLeavers',
      'overallEffectiveness',
    ]);
  });

  test('has its sections in body order, leaders last, and numbers paragraphs through them', () => {
    expect(
      report.sections.map(({ area, paragraphs }) => [area, paragraphs.map(({ number }) => number)]),
    ).toEqual([
      ['helpAndProtection', [1, 2]],
      ['inCareAndCareLeavers', [3]],
      ['leaders', [4]],
    ]);
    expect(report.sections[0]?.paragraphs.map(({ text: words }) => words)).toEqual([
      'helpAndProtection 1',
      'helpAndProtection 2',
    ]);
    expect(report.sections[2]?.paragraphs[0]?.anchor).toBe('p4');
  });

  test('leads from each thing to improve to the paragraphs that rest on the same evidence', () => {
    expect(
      report.areasForImprovement.map(({ number, kind, paragraphs }) => [number, kind, paragraphs]),
    ).toEqual([
      [1, 'priorityAction', [1]],
      [2, 'improvement', [2, 4]],
    ]);
  });

  test('says why a grade was corrected, and nothing where none was', () => {
    expect(report.gradeTable.map(({ correction }) => correction)).toEqual([
      null,
      'The table had it wrong.',
      null,
      null,
    ]);
  });

  test('has no outcome for what nobody judged', () => {
    expect(report.gradeTable.at(-1)?.outcome).toBeNull();
  });
});

describe('the grade table', () => {
  test('has no overall row under the framework of 2026', () => {
    expect(buildGradeTable([], frameworkFor('ilacs-2026')).map(({ area }) => area)).toEqual([
      'leaders',
      'helpAndProtection',
      'inCare',
      'careLeavers',
    ]);
  });

  test('marks the sub-judgements of the single inspection framework', () => {
    const rows = buildGradeTable([], frameworkFor('sif-2013'));

    expect(rows.filter(({ partOf }) => partOf).map(({ area }) => area)).toEqual([
      'adoption',
      'careLeavers',
    ]);
  });
});
