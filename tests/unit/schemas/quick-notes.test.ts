import { describe, expect, test } from 'vitest';
import { toFormData } from '@/lib/schemas/drafts';
import { recordEvidenceSchema } from '@/lib/schemas/evidence';
import { parseForm } from '@/lib/schemas/parse-form';
import { toQuickNotes, toRowErrors, withoutRows } from '@/lib/schemas/quick-notes';

const shared = {
  inspectionId: 'a0000000-0000-4000-8000-000000000001',
  area: 'helpAndProtection',
  method: 'interview',
  submissionKey: 'b0000000-0000-4000-8000-000000000002',
};
const third = {
  'key-3': 'c0000000-0000-4000-8000-000000000003',
  'summary-3': 'Plans drift.',
  'criterion-3': 'HP-08',
  'shows-3': 'weakness.moderate',
  'extent-3': 'some',
};

describe('the rows of several short notes', () => {
  test('that hold something are entries of their own, by the schema of the form for one', () => {
    const notes = toQuickNotes({ ...shared, 'key-1': 'unused', 'summary-1': '', ...third });
    const parsed = notes.map(({ values }) => parseForm(recordEvidenceSchema, toFormData(values)));

    expect(notes.map(({ row }) => row)).toEqual([3]);
    expect(parsed).toMatchObject([
      {
        ok: true,
        value: {
          submissionKey: third['key-3'],
          content: {
            area: 'helpAndProtection',
            criteria: ['HP-08'],
            direction: 'weakness',
            extent: 'some',
            impact: 'moderate',
            method: 'interview',
            summary: 'Plans drift.',
          },
        },
      },
    ]);
  });

  test('that are chosen in but not written are not passed over', () => {
    expect(toQuickNotes({ ...shared, 'shows-2': 'context' })).toHaveLength(1);
    expect(toQuickNotes(shared)).toEqual([]);
  });

  test('that are wrong say so beside their own questions', () => {
    expect(
      toRowErrors(
        [
          { field: 'summary', message: 'Enter what you found' },
          { field: 'criteria', message: 'Select what the evidence is about' },
          { field: 'weaknessImpact', message: 'Select what it does to children' },
          { field: 'submissionKey', message: 'Open the form again and send it once more' },
        ],
        2,
      ).map(({ field }) => field),
    ).toEqual(['summary-2', 'criterion-2', 'shows-2', 'summary-2']);
  });

  test('that are saved are not offered again', () => {
    expect(withoutRows({ ...shared, ...third, 'summary-1': 'x' }, [3])).toEqual({
      ...shared,
      'summary-1': 'x',
    });
  });
});
