import { describe, expect, test } from 'vitest';
import { readReport } from '@/lib/importers/reports/read-report';
import { sourceOfText } from '@/lib/importers/reports/source';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';
import { readReportFile } from '@/lib/services/importers/read-report-file';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from './recipes';

const filling = 'A sentence about something that nobody needs to know. '.repeat(12);
const refusal = (text: string) => {
  const read = readReport(sourceOfText(text), knownAuthorities);
  return 'refused' in read ? read.refused : 'read';
};

describe('what is no report of an inspection', () => {
  test.each([
    [
      'the letter of a focused visit',
      'Dear Ann\nFocused visit to Borset children’s services',
      /focused visit/,
    ],
    [
      'the letter of a monitoring visit',
      'Dear Ann\nMonitoring visit to Borset children’s services',
      /monitoring visit/,
    ],
    ['a joint targeted inspection', 'Joint targeted area inspection of Borset', /joint targeted/],
    [
      'an inspection of special needs services',
      'Area SEND inspection of Borset',
      /special educational needs/,
    ],
    [
      'an inspection before 2013',
      'Inspection of local authority arrangements for the protection of children',
      /before the single/,
    ],
    ['anything else', 'Minutes of the parish council', /No title/],
  ])('is refused: %s', (_, opening, reason) => {
    expect(refusal(`${opening}\n${filling}`)).toMatch(reason);
  });

  test('is refused where there is next to no text', () => {
    expect(refusal('1\n2\n3')).toMatch(/holds no text/);
  });
});

describe('a report that is not whole', () => {
  const made = makeReport(plainRecipe);
  const { text } = made;

  test('is refused where its end is missing', () => {
    expect(refusal(text.slice(0, text.length * 0.7))).toMatch(/breaks off/);
  });

  test('is refused where it holds a second inspection', () => {
    expect(refusal(`${text}\n\f${text}`)).toMatch(/second inspection from page/);
  });

  test('is refused where letters cannot be read', () => {
    expect(refusal(text.replaceAll('e', '\ufffd'))).toMatch(/title|cannot be read/);
  });

  test('is refused where its judgements are not those of its days', () => {
    expect(
      refusal(text.replace(/Inspection dates: .*/, 'Inspection dates: 4 to 15 February 2019')),
    ).toMatch(/not those of inspections that began on 2019-02-04/);
  });

  test('keeps what is certain and says what is not', () => {
    const dated = text
      .replace(/Inspection dates: .*/, 'Inspection dates: 15 May to 4 May 2023')
      .replace(/^\d.* 20\d\d {3}\d+$/gm, 'Ofsted');
    const read = readReport(sourceOfText(dated), knownAuthorities);

    expect(read).not.toHaveProperty('startedOn');
    expect(read).toMatchObject({
      framework: 'ilacs-2023',
      warnings: ['The inspection dates could not be read: 15 May to 4 May 2023'],
    });
  });

  test('takes the days that its pages carry where those of the title page cannot be read', () => {
    const undated = text.replace(/Inspection dates: .*/, 'Inspection dates: in spring');

    expect(readReport(sourceOfText(undated), knownAuthorities)).toMatchObject({
      startedOn: made.startedOn,
      endedOn: made.endedOn,
      warnings: [],
    });
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['empty', 'report.pdf', '', 'The file is empty'],
    ['neither PDF nor text', 'report.docx', 'PK', 'Only PDF (.pdf) and text (.txt) files are read'],
    ['a PDF in name only', 'report.pdf', 'Some text', 'The file is not what its name says'],
    ['a PDF named text', 'report.txt', '%PDF-1.7 …', 'The file is not what its name says'],
    ['a PDF cut short', 'report.pdf', '%PDF-1.7 …', 'The file is damaged or cut short'],
  ])('is refused when it is %s', async (_, name, content, refused) => {
    expect(await readReportFile(name, bytes(content))).toEqual({ refused });
  });

  test('is refused when its text is not UTF-8', async () => {
    expect(await readReportFile('report.txt', new Uint8Array([0x80, 0xff, 0x41]))).toEqual({
      refused: 'The file is not UTF-8 text',
    });
  });
});
