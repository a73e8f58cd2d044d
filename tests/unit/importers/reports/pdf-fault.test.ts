import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfFault } from '@/lib/server/files/pdf-fault.mjs';

const damaged = 'The file is damaged or cut short';
const packed = deflateSync(Buffer.from('BT (Words) Tj ET '.repeat(20)));

/** A file of streams, each with its dictionary, and a directory that says what it is told. */
function pdf(streams: readonly (readonly [string, Uint8Array])[], trailer = ''): Uint8Array {
  const parts = streams.flatMap(([dictionary, bytes], at) => [
    Buffer.from(`${at + 1} 0 obj\n<<${dictionary}>>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts]);
  const end = `xref\n0 1\ntrailer\n<<${trailer}>>\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(Buffer.concat([body, Buffer.from(end)]));
}

const whole = ['/Filter /FlateDecode', packed] as const;
const broken = Buffer.from(packed).fill(0, 10, 20);

describe('a PDF before it is read', () => {
  test('has no fault where each packed stream unpacks', () => {
    expect(pdfFault(pdf([whole, whole]))).toBeNull();
  });

  test('is damaged where text does not unpack, its end is missing or its directory is elsewhere', () => {
    const file = pdf([whole, ['/Filter /FlateDecode', broken]]);

    expect(pdfFault(file)).toBe(damaged);
    expect(pdfFault(pdf([whole]).slice(0, -8))).toBe(damaged);
    expect(
      pdfFault(new Uint8Array([...pdf([whole]).slice(0, 30), ...pdf([whole]).slice(60)])),
    ).toBe(damaged);
  });

  test.each([
    ['a picture', '/Subtype /Image /Filter /FlateDecode', broken],
    ['letters before it was packed', '/Filter [/ASCII85Decode /FlateDecode]', Buffer.from('Gb"0')],
    ['empty', '/Filter /FlateDecode /Length 0', Buffer.from('')],
  ])('has no fault where what does not unpack is %s', (_, dictionary, bytes) => {
    expect(pdfFault(pdf([whole, [dictionary, bytes]]))).toBeNull();
  });

  test('is left to its reader where it is encrypted', () => {
    const file = pdf([whole, ['/Filter /FlateDecode', broken]], '/Encrypt 3 0 R');

    expect(pdfFault(file)).toBeNull();
  });
});
