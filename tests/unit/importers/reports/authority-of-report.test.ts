import { describe, expect, test } from 'vitest';
import { authorityOf } from '@/lib/importers/reports/authority-of-report';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';

const about = (
  { authority, around = [] }: { authority?: string; around?: readonly string[] },
  lines: readonly string[] = [],
  running: readonly string[] = [],
) =>
  authorityOf(
    { kind: 'ilacs', around, leadInspectors: [], ...(authority !== undefined && { authority }) },
    lines.map((text) => ({ text, indent: 0, gap: false, page: 1 })),
    running,
    knownAuthorities,
  )?.laCode;

describe('the authority a report is about', () => {
  test('is the one its title names', () => {
    expect(about({ authority: 'Derby City', around: ['Kent'] })).toBe('831');
  });

  test('is told from the lines around the title, long names first', () => {
    expect(about({ around: ['Draft', 'City of Bradford Metropolitan', 'District Council'] })).toBe(
      '380',
    );
    expect(about({ authority: 'Draft Kent', around: ['Draft', 'Kent'] })).toBe('886');
  });

  test('is nobody where the title page names two', () => {
    expect(about({ around: ['Kent County Council', 'and', 'Medway Council'] })).toBeUndefined();
  });

  test('is told from the sentence of the single framework or the running title', () => {
    expect(about({}, ['Children’s services in Derby are good'])).toBe('831');
    expect(about({}, [], ['Inspection of Derby local authority children’s services'])).toBe('831');
  });
});
