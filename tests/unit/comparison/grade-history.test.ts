import { describe, expect, test } from 'vitest';
import { gradeHistory } from '@/lib/comparison/grade-history';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';

const inspection = (
  framework: 'sif-2013' | 'ilacs-2018' | 'ilacs-2023' | 'ilacs-2026',
  startedOn: string,
  grades: Partial<Record<JudgementArea, JudgementOutcome>>,
) => ({
  framework,
  startedOn,
  publishedOn: startedOn,
  judgements: judgementAreas.flatMap((area) => {
    const outcome = grades[area];
    return outcome ? [{ area, outcome }] : [];
  }),
});
const in2015 = inspection('sif-2013', '2015-06-01', {
  helpAndProtection: 'requiresImprovement',
  lookedAfterAndPermanence: 'requiresImprovement',
  adoption: 'good',
  careLeavers: 'good',
  overallEffectiveness: 'requiresImprovement',
});
const in2019 = inspection('ilacs-2018', '2019-02-04', {
  helpAndProtection: 'inadequate',
  inCareAndCareLeavers: 'inadequate',
  overallEffectiveness: 'inadequate',
});
const in2025 = inspection('ilacs-2023', '2025-05-12', {
  helpAndProtection: 'good',
  inCare: 'good',
  careLeavers: 'requiresImprovement',
  overallEffectiveness: 'good',
});

describe('the history of grades', () => {
  test('sets each judgement beside every earlier inspection, in the order of the report', () => {
    const { rows } = gradeHistory(in2025, [in2019, in2015]);

    expect(rows.map(({ area }) => area)).toEqual([
      'helpAndProtection',
      'inCare',
      'careLeavers',
      'overallEffectiveness',
    ]);
    expect(rows[0]?.before).toEqual([
      { area: 'helpAndProtection', outcome: 'inadequate', likeness: 'alike', steps: 2 },
      {
        area: 'helpAndProtection',
        outcome: 'requiresImprovement',
        likeness: 'otherFramework',
        steps: 1,
      },
    ]);
  });

  test('never counts a grade for children in care and care leavers together against one of them', () => {
    const { rows } = gradeHistory(in2025, [in2019, in2015]);
    const together = { area: 'inCareAndCareLeavers', outcome: 'inadequate' };

    expect(rows[1]?.before[0]).toEqual({ ...together, likeness: 'otherJudgement', steps: null });
    expect(rows[2]?.before[0]).toEqual({ ...together, likeness: 'otherJudgement', steps: null });
  });

  test('counts a fall below 0 and nothing where no judgement was possible', () => {
    const unjudged = inspection('ilacs-2018', '2018-01-09', { helpAndProtection: 'notJudged' });
    const { rows } = gradeHistory(in2019, [unjudged, in2015]);

    expect(rows[0]?.before.map((grade) => grade?.steps)).toEqual([null, -1]);
    expect(rows[1]?.before[0]).toBeNull();
  });

  test('names what was judged then and is not now', () => {
    const since2026 = inspection('ilacs-2026', '2026-05-04', { inCare: 'good' });

    expect(gradeHistory(in2025, [in2015]).ended.map(({ area }) => area)).toEqual(['adoption']);
    expect(gradeHistory(since2026, [in2025]).ended.map(({ area }) => area)).toEqual([
      'helpAndProtection',
      'careLeavers',
      'overallEffectiveness',
    ]);
  });
});
