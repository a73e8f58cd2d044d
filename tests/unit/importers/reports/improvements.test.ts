import { describe, expect, test } from 'vitest';
import { readImprovements } from '@/lib/importers/reports/improvements';
import { readFrameworkTag } from '@/lib/importers/reports/national-framework';
import { sourceOfText } from '@/lib/importers/reports/source';

const items = (text: string) =>
  readImprovements(
    sourceOfText(text).pages.flatMap(({ lines }) => lines.map((line) => ({ ...line, page: 1 }))),
    '2025-05-12',
  ).map((item) => item.text);

describe('what needs to improve', () => {
  test.each([
    ['bullets', '◼ How plans\nare written.\n◼ Visits.'],
    ['bullets on their own line', '◼\nHow plans are written.\n◼\nVisits.'],
    ['dashes', '- How plans are written.\n- Visits.'],
    ['numbers', '1. How plans\nare written.\n2. Visits.'],
    ['paragraphs', 'How plans are written.\n\nVisits.'],
  ])('is read from %s', (_, text) => {
    expect(items(text)).toEqual(['How plans are written.', 'Visits.']);
  });

  test('keeps a bullet of another kind with the one above', () => {
    expect(items('• Plans:\no their aims\no their dates\n• Visits.')).toEqual([
      'Plans: their aims their dates',
      'Visits.',
    ]);
  });
});

describe('the tag of the national framework', () => {
  test('is taken apart by name', () => {
    expect(readFrameworkTag('Plans. (Outcome Three, National Framework)', '2025-05-12')).toEqual({
      text: 'Plans.',
      tag: {
        kind: 'outcome',
        number: 3,
        name: 'safeInAndOutsideHome',
        printed: 'Outcome Three, National Framework',
      },
    });
    expect(readFrameworkTag('Plans (enabler 2, national framework).', '2026-06-08')).toMatchObject({
      text: 'Plans.',
      tag: { kind: 'enabler', name: 'leadersDriveConditions' },
    });
  });

  test('has no name once its number can mean either of two outcomes', () => {
    expect(
      readFrameworkTag('Plans. (Outcome 2, National Framework)', '2026-06-08')?.tag.name,
    ).toBeUndefined();
    expect(readFrameworkTag('Plans. (Outcome 4, National Framework)', '2026-06-08')?.tag.name).toBe(
      'stableLovingHomes',
    );
  });

  test('is not any remark in brackets', () => {
    expect(readFrameworkTag('Education, employment and training (EET).', '2025-05-12')).toBeNull();
    expect(readFrameworkTag('Visits (paragraphs 4 and 5).', '2015-05-12')).toBeNull();
  });
});
