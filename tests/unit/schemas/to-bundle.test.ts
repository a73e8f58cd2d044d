import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { parseEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { bundleFileName, toBundle, writeBundle } from '@/lib/schemas/to-bundle';

const inspection = {
  laCode: '861',
  framework: 'ilacs-2018',
  type: 'standardInspection',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
} as const;

const shared = { area: 'helpAndProtection', criteria: ['HP-02'], headline: false } as const;
const everyDirection: readonly Evidence[] = [
  {
    ...shared,
    id: 'P1',
    direction: 'weakness',
    extent: 'many',
    impact: 'serious',
    known: true,
    method: 'performanceData',
    metric: { value: 4500.5, comparator: 'over', unit: 'contacts', period: 'three months' },
    summary: 'Line one.\nLine two, “quoted”.',
  },
  { ...shared, id: 'P2', direction: 'strength', extent: 'some', impact: 'sound', summary: 'Good.' },
  { ...shared, id: 'P3', direction: 'context', summary: 'A new director.' },
];

describe('a bundle of an inspection', () => {
  test('reads back as what was written, in every direction', () => {
    const bundle = toBundle(inspection, everyDirection, '2019-03-01');

    expect(parseEvidenceBundle(writeBundle(bundle))).toEqual({ ok: true, value: bundle });
  });

  test('that is still going on ends on the day of the file', () => {
    const open = { ...inspection, endedOn: null };

    expect(toBundle(open, [], '2019-02-08').inspection.endedOn).toBe('2019-02-08');
    expect(toBundle(open, [], '2019-01-31').inspection.endedOn).toBe('2019-02-04');
  });

  test('is written with one entry a line', () => {
    const lines = writeBundle(toBundle(inspection, everyDirection, '2019-03-01')).split('\n');

    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^\{"id":"P1","area":"helpAndProtection",.*\},$/);
  });

  test('is named by authority and first day, or without an authority', () => {
    const { laCode: _, ...unnamed } = inspection;

    expect(bundleFileName({ inspection })).toBe('evidence-861-2019-02-04.json');
    expect(bundleFileName({ inspection: unnamed })).toBe('evidence-inspection-2019-02-04.json');
  });
});
