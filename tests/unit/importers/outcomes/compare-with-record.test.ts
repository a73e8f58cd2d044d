import { describe, expect, test } from 'vitest';
import { compareWithRecord, type HeldEvent } from '@/lib/importers/outcomes/compare-with-record';
import type { OutcomeRow } from '@/lib/importers/outcomes/outcome-row';

const held: HeldEvent = {
  id: 'one',
  laCode: '202',
  type: 'shortInspection',
  framework: 'ilacs-2018',
  startedOn: '2022-04-25',
  publishedOn: '2022-06-21',
  ownWork: false,
  restsOn: '2024-03-31',
  judgements: [
    { area: 'leaders', outcome: 'outstanding', version: 1, source: 'the edition of 2024' },
  ],
};
const row: OutcomeRow = {
  table: 'History',
  row: 4,
  laCode: '202',
  startedOn: '2022-04-25',
  publishedOn: '2022-06-21',
  framework: 'ilacs-2018',
  type: 'shortInspection',
  judgements: { leaders: 'outstanding' },
};
const compare = (
  changes: Partial<OutcomeRow>,
  given: Partial<HeldEvent> = {},
  asAt: string | null = '2025-03-31',
) => compareWithRecord([{ ...row, ...changes }], [{ ...held, ...given }], asAt)[0];

describe('a row beside the record', () => {
  test('says the same', () => {
    expect(compare({})).toMatchObject({ verdict: 'same', why: null, held: { id: 'one' } });
  });

  test('leaves out what its table leaves out', () => {
    const { type: _, publishedOn: __, ...bare } = row;

    expect(compareWithRecord([bare], [held], '2025-03-31')[0]?.verdict).toBe('same');
  });

  test('puts a grade right', () => {
    expect(compare({ judgements: { leaders: 'good' } })).toMatchObject({
      verdict: 'changed',
      why: 'Leaders: the record has Outstanding, the file Good',
      differences: [{ kind: 'grade', area: 'leaders', from: 'outstanding', to: 'good' }],
    });
  });

  test('adds a grade the record lacks', () => {
    expect(compare({ judgements: { helpAndProtection: 'good' } })).toMatchObject({
      verdict: 'changed',
      why: 'Help and protection: the record has no grade, the file Good',
    });
  });

  test.each([
    ['report', { startedOn: '2022-04-26' }],
    ['first day, nearly', { startedOn: '2022-04-26', publishedOn: undefined }],
  ])('is known by its %s when the first day differs', (_, changes) => {
    expect(compare(changes)).toMatchObject({
      verdict: 'changed',
      why: 'First day: the record has 2022-04-25, the file 2022-04-26',
    });
  });

  test.each([
    [
      'an edition older than what the record rests on',
      {},
      {},
      '2023-03-31',
      'The record rests on a newer edition, as at 2024-03-31, so it stays',
    ],
    ['a file that does not say when it is as at', {}, {}, null, 'nobody can tell which is newer'],
    [
      'an inspection published here',
      {},
      { ownWork: true },
      '2025-03-31',
      'It was published in this service and is corrected there',
    ],
    [
      'another kind of inspection',
      { type: 'standardInspection' as const },
      {},
      '2025-03-31',
      'is not changed by a table',
    ],
  ])('changes nothing for %s', (_, changes, given, asAt, why) => {
    const compared = compare({ judgements: { leaders: 'good' }, ...changes }, given, asAt);

    expect(compared?.verdict).toBe('contradictory');
    expect(compared?.why).toContain(why);
  });

  test('is new when the record has nothing like it', () => {
    expect(compare({ startedOn: '2025-01-13', publishedOn: '2025-02-20' })?.verdict).toBe('new');
  });

  test('is rejected as new when the table says too little of it', () => {
    expect(
      compare({ startedOn: '2025-01-13', publishedOn: undefined, type: undefined }),
    ).toMatchObject({
      verdict: 'rejected',
      why: 'The record does not have this inspection, and the table does not say when its report was published or whether it was a standard or a short inspection',
    });
  });

  test('counts once where two tables have it', () => {
    const fresh = { ...row, startedOn: '2025-01-13', publishedOn: '2025-02-20' };
    const again = { ...fresh, table: 'In-year', row: 9 };

    expect(compareWithRecord([fresh, again], [held], '2025-03-31')).toMatchObject([
      { verdict: 'new' },
      { verdict: 'same', why: 'Also in History, row 4' },
    ]);
  });

  test('leaves a visit as its letter has it', () => {
    const visit = { type: 'focusedVisit' as const, judgements: [] };
    const compared = compare(
      { type: 'focusedVisit', judgements: {}, publishedOn: '2022-06-23' },
      visit,
    );

    expect(compared).toMatchObject({ verdict: 'contradictory' });
    expect(compared?.why).toContain('comes from its letter');
  });

  test('of a visit is no inspection of the same day', () => {
    expect(compare({ type: 'focusedVisit', judgements: {} })?.verdict).toBe('new');
  });
});
