import { describe, expect, test } from 'vitest';
import { readPdf } from '@/lib/server/files/read-pdf';
import { readReportFile } from '@/lib/services/importers/read-report-file';
import { makeReport } from '@/tests/support/made-reports';
import { makePdf, pdfLines } from '@/tests/support/make-pdf';
import { plainRecipe } from '../importers/reports/recipes';

const made = makeReport({ ...plainRecipe, table: 'beside', furniture: 'footFirst' });
const pdf = makePdf(made.lines.map(pdfLines));

describe('a PDF', () => {
  test('is read with the place of each text', async () => {
    expect(await readPdf(makePdf([[{ text: 'Good', x: 300, y: 500 }]]))).toMatchObject({
      ok: true,
      value: [[{ text: 'Good', x: 300, y: 500, size: 11 }]],
    });
  });

  test('of a report gives what its text gives', async () => {
    const read = await readReportFile('report.pdf', pdf);

    expect(read).toMatchObject({
      judgements: made.judgements,
      laCode: made.laCode,
      startedOn: made.startedOn,
      leadInspectors: made.leadInspectors,
      paragraphs: { length: made.paragraphs },
      areasForImprovement: { length: made.improvements },
      warnings: [],
    });
  });

  test('is given up when it takes too long', async () => {
    expect(await readPdf(pdf, 1)).toEqual({
      ok: false,
      error: 'The PDF takes too long or too much memory to read, so it was given up',
    });
  });

  test('is refused when it has more pages than any report', async () => {
    const pages = Array.from({ length: 151 }, () => [{ text: 'x', x: 70, y: 700 }]);

    expect(await readPdf(makePdf(pages))).toEqual({
      ok: false,
      error: 'The PDF has more than 150 pages',
    });
  });

  test('is refused when it unpacks to far more than it should', async () => {
    const bomb = makePdf([[{ text: ' '.repeat(61_000_000), x: 70, y: 700 }]]);

    expect(bomb.length).toBeLessThan(100_000);
    expect(await readPdf(bomb)).toEqual({
      ok: false,
      error: 'The PDF unpacks to far more than it should, so it was not opened',
    });
  });
});

describe('a damaged PDF', () => {
  const damaged = { ok: false, error: 'The file is damaged or cut short' };
  const body = Buffer.from(pdf).indexOf('stream') + 60;

  test.each([
    ['cut short', () => pdf.slice(0, pdf.length * 0.6)],
    ['without its beginning', () => pdf.slice(200)],
    ['with one changed byte in its text', () => pdf.with(body, (pdf[body] ?? 0) ^ 1)],
    [
      'with bytes lost in the middle',
      () => new Uint8Array([...pdf.slice(0, 300), ...pdf.slice(500)]),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await readPdf(bytes())).toMatchObject({ ok: false });
  });

  test('says so', async () => {
    expect(await readPdf(pdf.with(body, (pdf[body] ?? 0) ^ 1))).toEqual(damaged);
  });
});
