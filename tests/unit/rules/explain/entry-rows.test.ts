import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { toEntryRows } from '@/lib/rules/explain/entry-rows';
import { ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

function rowsOf(evidence: readonly Evidence[], area: JudgementArea = 'helpAndProtection') {
  const derived = deriveJudgements(evidence, ilacs2023).judgements.find(
    (each) => each.area === area,
  );
  return derived ? toEntryRows(evidence, ilacs2023, area, derived) : [];
}

const sound = strengths(ids('HP', 1, 14), 'sound');

describe('the entries of a judgement', () => {
  test('are those of no other, whether they count or not', () => {
    const evidence = [
      weakness('H1', 'HP-02', 'serious', 'many', { headline: true }),
      strength('L1', 'LE-01', 'sound', 'many'),
      weakness('P1', 'HP-02', 'low', 'some'),
    ];
    expect(rowsOf(evidence).map(({ entry, setAside }) => [entry.id, setAside])).toEqual([
      [
        'H1',
        'States only the conclusion of its section, so counting it would count the rest twice',
      ],
      ['P1', null],
    ]);
  });

  test('that decided come first, in the order in which they did, then the others as they came', () => {
    const evidence = [
      ...sound,
      weakness('P3', 'HP-09', 'low', 'some'),
      weakness('P2', 'HP-02', 'moderate', 'many'),
      weakness('P1', 'HP-05', 'moderate', 'widespread'),
    ];
    const rows = rowsOf(evidence);

    expect(rows.map(({ entry }) => entry.id)).toEqual([
      'P1',
      'P2',
      ...sound.map(({ id }) => id),
      'P3',
    ]);
    expect(rows.filter(({ decided }) => decided)).toHaveLength(2);
  });

  test('say nothing of a grade without them where there is none with them', () => {
    const [row] = rowsOf([weakness('P1', 'HP-02', 'low', 'some')]);

    expect(row).toMatchObject({ decided: false, setAside: null, without: null });
    expect(row?.moves.map(({ grade }) => grade)).toEqual(['inadequate', 'inadequate']);
  });

  test('say what weighing them otherwise would do, nearest first, knowledge of leaders a step too', () => {
    const weak = weakness('P1', 'LE-02', 'moderate', 'many');
    const [row] = rowsOf([...strengths(ids('LE', 1, 12), 'sound'), weak], 'leaders');
    const better = row?.moves.filter(({ grade }) => grade === 'good') ?? [];
    const inWords = better.map(({ revised }) =>
      revised.direction === 'weakness'
        ? [revised.extent, revised.impact, revised.known ? 'known' : 'not known'].join(' ')
        : '',
    );
    expect(row?.entry.id).toBe('P1');
    expect(inWords.slice(0, 3)).toEqual([
      'some moderate not known',
      'many low not known',
      'many moderate known',
    ]);
  });
});
