import { describe, expect, test } from 'vitest';
import { earlierFindings, lastEarlierFinding } from '@/lib/domain/earlier-findings';
import { hasSharedTables, sharedRows } from '@/tests/support/shared-tables';

const subjects: Readonly<Record<string, string>> = {
  Safeguarding: 'safeguarding',
  'Looked-after children': 'lookedAfter',
  'Child protection inspection': 'childProtection',
  'Child protection reinspection': 'childProtection',
  'SLAC safeguarding reinspection': 'safeguarding',
  'Targeted looked-after inspection': 'lookedAfter',
};

describe('findings of inadequate before the record', () => {
  test('end before the first report of the record and come by authority and day', () => {
    const keys = earlierFindings.map(({ laCode, publishedOn }) => `${laCode} ${publishedOn}`);

    expect(keys).toEqual(keys.toSorted());
    expect(earlierFindings.every(({ publishedOn }) => publishedOn < '2013-11-01')).toBe(true);
  });

  test('say the last one of an authority, or that there is none', () => {
    expect(lastEarlierFinding('921')).toEqual({
      laCode: '921',
      about: 'childProtection',
      publishedOn: '2013-01-15',
    });
    expect(lastEarlierFinding('330')?.publishedOn).toBe('2012-10-19');
    expect(lastEarlierFinding('305')).toBeNull();
  });

  test.runIf(hasSharedTables)('are those of Ofsted’s table, no more and no fewer', () => {
    const table = sharedRows('earlier_inspections_2009_2013.csv')
      .filter(({ grade }) => grade === 'Inadequate')
      .map((row) => {
        const about = subjects[row.judgement ?? ''] ?? subjects[row.inspection ?? ''];
        return `${row.la_code} ${row.publication_date} ${about}`;
      });

    expect(
      earlierFindings
        .map(({ laCode, publishedOn, about }) => `${laCode} ${publishedOn} ${about}`)
        .toSorted(),
    ).toEqual(table.toSorted());
  });
});
