import { describe, expect, test } from 'vitest';
import { viewToOds } from '@/lib/exports/ods/to-ods';
import { viewToCsv } from '@/lib/exports/to-csv';
import type { ViewFile } from '@/lib/exports/view-file';
import { readCsv, readOds } from '@/tests/support/read-tables';

const payloads = ['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(1)', '\t=1', '＝1+1'];

function viewWith(name: string): ViewFile {
  return {
    name: 'view',
    title: name,
    about: name,
    asAt: 'What stood on 31 March 2019.',
    dataTo: '2026-08-20',
    madeOn: '2026-11-22',
    citation: 'A citation.',
    address: 'https://inspect.example/local-authorities',
    sources: ['Ofsted'],
    notes: [['[z]', 'Not applicable.']],
    tables: [
      {
        name: 'places',
        title: 'Places',
        about: 'One row for each place.',
        columns: [
          { name: 'place', kind: 'text', meaning: 'The place.' },
          { name: 'count', kind: 'number', meaning: 'How many.' },
          // 28 columns, so that the last of them stands past Z.
          ...Array.from({ length: 26 }, (_, index) => ({
            name: `more_${index}`,
            kind: 'text' as const,
            meaning: 'More.',
          })),
        ],
        rows: [[name, null, ...Array.from({ length: 26 }, () => name)]],
      },
    ],
  };
}

describe('a view as a file', () => {
  test.each(payloads)('gives a spreadsheet no formula to take %s for', (payload) => {
    const [, record = []] = readCsv(viewToCsv(viewWith(payload)));
    const cells = [...readOds(viewToOds(viewWith(payload))).values()].flat(2);

    expect(record[0]).toBe(`'${payload}`);
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
  });

  test('leaves no cell blank and gives the same bytes twice', () => {
    const cells = [...readOds(viewToOds(viewWith('Barnet'))).values()].flat(2);

    expect(cells.every(({ text }) => text !== '')).toBe(true);
    expect(viewToOds(viewWith('Barnet'))).toEqual(viewToOds(viewWith('Barnet')));
  });
});
