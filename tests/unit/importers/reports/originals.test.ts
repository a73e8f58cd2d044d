import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isRefused } from '@/lib/importers/reports/report';
import { readReportFile } from '@/lib/services/importers/read-report-file';

const shared = new URL('../../../../../shared/', import.meta.url);
const folder = new URL('data/originals/stoke-on-trent/', shared);

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

/** What each of the four reports states, read by eye. */
const reports = [
  {
    day: '2015-08-12',
    truth: {
      framework: 'sif-2013',
      startedOn: '2015-06-01',
      endedOn: '2015-06-25',
      publishedOn: '2015-08-10',
      leadInspectors: ['Peter McEntee'],
      judgements: {
        overallEffectiveness: 'requiresImprovement',
        helpAndProtection: 'requiresImprovement',
        lookedAfterAndPermanence: 'requiresImprovement',
        adoption: 'good',
        careLeavers: 'requiresImprovement',
        leaders: 'requiresImprovement',
        safeguardingBoard: 'requiresImprovement',
      },
      areasForImprovement: { length: 14 },
      paragraphs: { length: 154 },
    },
  },
  {
    day: '2019-03-18',
    truth: {
      framework: 'ilacs-2018',
      startedOn: '2019-02-04',
      endedOn: '2019-02-15',
      leadInspectors: ['Neil Penswick'],
      judgements: {
        leaders: 'inadequate',
        helpAndProtection: 'inadequate',
        inCareAndCareLeavers: 'inadequate',
        overallEffectiveness: 'inadequate',
      },
      summary: { length: 3 },
      areasForImprovement: { length: 15 },
      paragraphs: { length: 39 },
    },
  },
  {
    day: '2022-11-25',
    truth: {
      framework: 'ilacs-2018',
      startedOn: '2022-10-03',
      endedOn: '2022-10-14',
      leadInspectors: ['Rebecca Quested', 'Matthew Reed'],
      judgements: {
        leaders: 'requiresImprovement',
        helpAndProtection: 'requiresImprovement',
        inCareAndCareLeavers: 'good',
        overallEffectiveness: 'requiresImprovement',
      },
      areasForImprovement: { length: 6 },
      paragraphs: { length: 49 },
    },
  },
  {
    day: '2025-07-15',
    truth: {
      framework: 'ilacs-2023',
      startedOn: '2025-05-12',
      endedOn: '2025-05-23',
      leadInspectors: ['John Roughton'],
      judgements: {
        leaders: 'requiresImprovement',
        helpAndProtection: 'requiresImprovement',
        inCare: 'good',
        careLeavers: 'requiresImprovement',
        overallEffectiveness: 'requiresImprovement',
      },
      areasForImprovement: { length: 6 },
      paragraphs: { length: 57 },
    },
  },
];
const letters = ['2018-05-09', '2020-11-13', '2023-11-08', '2024-10-31'];

describe.skipIf(!existsSync(folder))(
  'the published originals (skipped where ../shared/data is not there)',
  () => {
    test.each(reports)(
      'the report of $day is read alike from PDF and text',
      async ({ day, truth }) => {
        const pdf = await readReportFile('a.pdf', bytesOf(`stoke-on-trent_${day}.pdf`));
        const text = await readReportFile('a.txt', bytesOf(`stoke-on-trent_${day}.txt`));

        expect(pdf).toMatchObject({
          laCode: '861',
          laName: 'Stoke-on-Trent',
          ...truth,
          warnings: [],
        });
        expect(
          isRefused(text) || isRefused(pdf) ? text : { ...text, summary: pdf.summary },
        ).toEqual(pdf);
      },
    );

    test.each(letters)('the letter of %s is refused', async (day) => {
      const refused = { refused: 'This is the letter of a focused visit, which gives no grades' };

      expect(await readReportFile('a.pdf', bytesOf(`focused-visit-${day}.pdf`))).toEqual(refused);
      expect(await readReportFile('a.txt', bytesOf(`focused-visit-${day}.txt`))).toEqual(refused);
    });

    test.each(reports)('a damaged copy of $day is refused', async ({ day }) => {
      const pdf = bytesOf(`stoke-on-trent_${day}.pdf`);
      const text = bytesOf(`stoke-on-trent_${day}.txt`);
      const half = pdf.slice(0, pdf.length / 2);
      const holed = pdf.slice().fill(0, pdf.length * 0.3, pdf.length * 0.3 + 4000);
      const cut = text.slice(0, text.length * 0.7);

      expect(await readReportFile('a.pdf', half)).toEqual({
        refused: 'The file is damaged or cut short',
      });
      expect(await readReportFile('a.pdf', holed)).toEqual({
        refused: 'The file is damaged or cut short',
      });
      expect(await readReportFile('a.txt', cut)).toMatchObject({ refused: expect.any(String) });
    });

    test('the areas for improvement are those of the table', async () => {
      const rows: { inspection_id: string; area_for_improvement: string }[] = parse(
        readFileSync(new URL('data/stoke_areas_for_improvement.csv', shared)),
        { columns: true },
      );
      const found = await Promise.all(
        reports.slice(1).map(async ({ day }) => {
          const read = await readReportFile('a.pdf', bytesOf(`stoke-on-trent_${day}.pdf`));
          return isRefused(read) ? [] : read.areasForImprovement.map(bare);
        }),
      );

      expect(found.flat()).toEqual(rows.map((row) => bare(row.area_for_improvement)));
    });
  },
);

/** Without the spaces that line breaks leave or take. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
