import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { frameworkFor } from '@/lib/frameworks';
import { groupEvidence } from '@/lib/report/group-evidence';

const framework = frameworkFor('ilacs-2018');

function weakness(
  id: string,
  criteria: readonly string[],
  more: Partial<Pick<Evidence, 'area' | 'headline'>> = {},
): Evidence {
  return {
    id,
    area: 'helpAndProtection',
    criteria,
    direction: 'weakness',
    extent: 'many',
    impact: 'serious',
    known: false,
    headline: false,
    summary: id,
    ...more,
  };
}

const evidence = [
  weakness('L1', ['LE-02'], { area: 'leaders' }),
  weakness('H0', ['HP-02'], { headline: true }),
  weakness('H1', ['HP-02', 'HP-01']),
  weakness('H2', ['LE-02', 'HP-05']),
  weakness('H3', ['XX-99']),
];
const groups = groupEvidence(evidence, framework);

describe('released evidence', () => {
  test('stands by judgement in the order of the report’s body, judgements without entries left out', () => {
    expect(groups.map(({ judgement }) => judgement.area)).toEqual(['helpAndProtection', 'leaders']);
  });

  test('stands once, under the first criterion its judgement has', () => {
    const [help] = groups;

    expect(
      help?.criteria.map(({ criterion, entries }) => [criterion.id, entries.map(({ id }) => id)]),
    ).toEqual([
      ['HP-01', []],
      ['HP-02', ['H1']],
      ['HP-05', ['H2']],
    ]);
    expect(help?.total).toBe(4);
  });

  test('is pointed at from the other criteria it names', () => {
    expect(groups[0]?.criteria[0]?.alsoNamedBy).toEqual(['H1']);
  });

  test('keeps conclusions and what fits no criterion apart, and loses nothing', () => {
    expect(groups[0]?.others.map(({ id }) => id)).toEqual(['H0', 'H3']);
    const shown = groups.flatMap(({ criteria, others }) => [
      ...others,
      ...criteria.flatMap(({ entries }) => entries),
    ]);
    expect(shown.map(({ id }) => id).toSorted()).toEqual(evidence.map(({ id }) => id).toSorted());
  });
});
