import { describe, expect, test } from 'vitest';
import { indexPage } from '@/lib/exports/whole/pages';
import { attachmentName, openZip } from '@/lib/exports/whole/zip-writer';
import { formatFileSize } from '@/lib/format/file-size';
import { readZip } from '@/tests/support/read-zip';

const id = '8c1fbb54-4641-8303-874d-6c6f30538dfc';

describe('an inspection as one file', () => {
  test('holds what was put in, whole or in pieces', () => {
    const zip = openZip(new Date('2026-11-22T09:00:00Z'));
    zip.addFile('index.html', '<p>Hello</p>');
    const file = zip.startFile('list.json');
    file.write('[1,');
    file.end('2]\n');
    zip.addFile('attachments/E1-8c1fbb54-plan.pdf', new TextEncoder().encode('PDF'));

    expect(Object.fromEntries(readZip(zip.close()))).toEqual({
      'index.html': '<p>Hello</p>',
      'list.json': '[1,2]\n',
      'attachments/E1-8c1fbb54-plan.pdf': 'PDF',
    });
  });

  test.each([
    ['../../etc/passwd', 'attachments/E1-8c1fbb54--..-etc-passwd'],
    ['C:\\plan.doc', 'attachments/E1-8c1fbb54-C--plan.doc'],
    ['..', 'attachments/E1-8c1fbb54-file'],
    ['Rôle d’équipe.pdf', 'attachments/E1-8c1fbb54-Rôle d-équipe.pdf'],
  ])('keeps %s in its folder', (name, kept) => {
    expect(attachmentName('E1', id, name)).toBe(kept);
  });

  test('has an index on which nothing that was typed is markup', () => {
    const page = indexPage(
      {
        laName: '<b>Derby</b>',
        days: 'from 7 September 2026',
        framework: 'ILACS 2026',
        state: 'Fieldwork',
        takenOut: '22 November 2026 at 9:15am',
        takenOutBy: 'Lead inspector',
      },
      [{ file: 'attachments/a "b".pdf', about: 'Attached to E1.', rows: 1 }],
      ['What somebody typed and has not saved is theirs alone.'],
    );

    expect(page).toContain('&lt;b&gt;Derby&lt;/b&gt;');
    expect(page).toContain('href="attachments/a%20%22b%22.pdf"');
    expect(page).not.toContain('<b>Derby');
  });
});

test.each([
  [689, '689 bytes'],
  [1000, '1 kB'],
  [52_412, '52 kB'],
  [999_600, '1 MB'],
  [1_440_000, '1.4 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatFileSize(bytes)).toBe(words);
});
