import { describe, expect, test } from 'vitest';
import { sourceOfPdf } from '@/lib/importers/reports/pdf-layout';

const piece = (text: string, x: number, y: number, width = text.length * 6, size = 12) => ({
  text,
  x,
  y,
  width,
  size,
});
const lines = (...pieces: ReturnType<typeof piece>[]) =>
  sourceOfPdf([pieces]).pages[0]?.lines.map(({ text }) => text);

describe('the lines of a PDF page', () => {
  test('run from top to bottom and left to right, whatever the order in the file', () => {
    expect(
      lines(piece('below', 70, 500), piece('right', 106, 520), piece('left ', 70, 520, 36)),
    ).toEqual(['left right', 'below']);
  });

  test('keep the cells of a row apart and join pieces of a word', () => {
    expect(
      lines(
        piece('Overall effec', 70, 500, 78),
        piece('tiveness', 148, 500),
        piece('Good', 330, 500),
      ),
    ).toEqual(['Overall effectiveness   Good']);
  });

  test('leave out the raised figure of a footnote', () => {
    expect(lines(piece('improve?', 70, 500, 48), piece('1', 118, 505, 4, 7))).toEqual(['improve?']);
  });

  test('know a gap above them', () => {
    const page = sourceOfPdf([[piece('a', 70, 500), piece('b', 70, 486), piece('c', 70, 450)]]);

    expect(page.pages[0]?.lines.map(({ gap }) => gap)).toEqual([true, false, true]);
  });
});
