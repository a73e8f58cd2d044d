import { deflateSync } from 'node:zlib';

/** A line of a made PDF: its words, and where they stand in points from the left and the foot of the page. */
export type PdfLine = { text: string; x: number; y: number; size?: number };

/** A small PDF of these pages, its text in packed streams as in real ones. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    const packed = deflateSync(Buffer.from(lines.map(draw).join('\n'), 'latin1'));
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
  }

  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let size = 9;
  for (const [index, body] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(size);
    size += part.length;
    parts.push(part);
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines of text from the top of a page downwards; three spaces and more move on to the next column. */
export function pdfLines(lines: readonly string[]): PdfLine[] {
  return lines.flatMap((line, index) => {
    const y = 800 - 16 * index;
    const [left = '', ...cells] = line.trimStart().split(/ {3,}|\t/);
    return [
      { text: left, x: 70, y },
      ...cells.map((text, column) => ({ text, x: 330 + 100 * column, y })),
    ].filter(({ text }) => text !== '');
  });
}

function draw({ text, x, y, size = 11 }: PdfLine): string {
  const plain = text
    .replace(/[‘’]/g, '\x92')
    .replace(/–/g, '\x96')
    .replace(/[◼\uf0a7]/g, '\x95')
    .replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${plain}) Tj ET`;
}
