import { describe, expect, test } from 'vitest';
import { readUpload } from '@/lib/schemas/read-upload';

function sent(parts: { file?: string; text?: string }): FormData {
  const form = new FormData();
  form.append('file', new File([parts.file ?? ''], 'anything.exe'));
  form.append('text', parts.text ?? '');
  return form;
}

describe('a file handed over', () => {
  test('is read as text, whatever it is called and without its byte order mark', async () => {
    expect(await readUpload(sent({ file: '\uFEFF{}' }), 10)).toEqual({ ok: true, value: '{}' });
  });

  test('is refused where it is no UTF-8 text', async () => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array([123, 255, 254, 125])], 'evidence.json'));

    expect(await readUpload(form, 10)).toEqual({
      ok: false,
      error: {
        field: 'file',
        message: 'Choose a file of UTF-8 text: this one holds something else',
      },
    });
  });

  test('may be pasted', async () => {
    expect(await readUpload(sent({ text: ' {} \n' }), 10)).toEqual({ ok: true, value: '{}' });
  });

  test.each([
    ['neither is given', {}, 'file', 'Choose a file, or paste its text'],
    [
      'both are given',
      { file: '{}', text: '{}' },
      'text',
      'Choose a file or paste its text, and leave the other empty',
    ],
    ['the file is too large', { file: 'x'.repeat(11) }, 'file', 'The file is larger than 0 KB'],
    ['the text is too long', { text: 'x'.repeat(11) }, 'text', 'The file is larger than 0 KB'],
  ])('is refused beside its field when %s', async (_, parts, field, message) => {
    expect(await readUpload(sent(parts), 10)).toEqual({
      ok: false,
      error: { field, message: expect.stringContaining(message) },
    });
  });

  test('is measured in whole tenths of a megabyte', async () => {
    const read = await readUpload(sent({ file: 'x'.repeat(1_250_001) }), 1_250_000);

    expect(read.ok ? '' : read.error.message).toMatch(/^The file is larger than 1\.2 MB\./);
  });
});
