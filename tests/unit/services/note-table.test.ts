import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks';
import { readTable } from '@/lib/services/note-table/read-table';
import { noteTemplate } from '@/lib/services/note-table/template';
import { toEntries } from '@/lib/services/note-table/to-entries';
import { sheetXml, workbook } from '@/tests/support/workbooks';

const framework = frameworkFor('ilacs-2026');
const head = 'Judgement,What you found,Criteria,Direction,How far it reaches,Impact';
const good = 'Help and protection,Contacts wait a day.,HP-02,Weakness,Many,Serious';

async function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = await readTable(bytes);
  return table.ok ? toEntries(table.value, framework) : { ok: false, error: [table.error] };
}

const contacts = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  summary: 'Contacts wait a day.',
};

describe('a table of notes', () => {
  test('is read by its headings, in any order and case, and keys do as well as words', async () => {
    const answer = await read(
      [
        'IMPACT;summary;area;criteria;direction;extent;Figure;what it counts;Document;Page',
        'serious;"Contacts wait; some a day.";helpAndProtection;hp-02 HP-05;weakness;many;4,500;contacts;Weekly report;p. 2',
      ].join('\r\n'),
    );

    expect(answer).toMatchObject({
      ok: true,
      value: [
        {
          line: 2,
          entry: {
            ...contacts,
            criteria: ['HP-02', 'HP-05'],
            summary: 'Contacts wait; some a day.',
            metric: { value: 4500, unit: 'contacts' },
            document: { title: 'Weekly report', place: 'p. 2' },
          },
        },
      ],
    });
  });

  test.each([
    ['commas', `${head}\n${good}\n`],
    ['semicolons', `${head}\n${good}\n`.replaceAll(',', ';')],
    ['tabs', `${head}\n${good}\n`.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${head}\n${good}\n`],
    ['empty lines', `${head}\n\n\n${good}\n\n`],
    ['an Excel workbook', workbook(sheetXml([head.split(','), good.split(',')]))],
  ])('may come with %s', async (_, content) => {
    expect(await read(content)).toMatchObject({ ok: true, value: [{ entry: contacts }] });
  });

  test('names the line of each note, text over several lines counted', async () => {
    const answer = await read(
      `${head}\n${good.replace('Contacts wait a day.', '"Contacts\nwait."')}\n${good}`,
    );

    expect(answer).toMatchObject({ ok: true, value: [{ line: 2 }, { line: 4 }] });
  });

  test('gives a note the same id wherever it stands', async () => {
    const other = good.replace('a day', 'a week');
    const one = await read(`${head}\n${good}\n${other}`);
    const turned = await read(`${head}\n${other}\n${good}`);
    const ids = (answer: Awaited<ReturnType<typeof read>>) =>
      'value' in answer ? answer.value.map(({ entry }) => entry.id).sort() : [];

    expect(ids(one)).toEqual(ids(turned));
    expect(ids(one)).toHaveLength(2);
  });

  test('has headings of its own to begin with, which are read', async () => {
    const template = noteTemplate(framework);

    expect(template.startsWith('\uFEFFJudgement,What you found,Criteria,Direction')).toBe(true);
    expect(await read(template)).toEqual({
      ok: false,
      error: [{ line: null, column: null, message: 'There are no notes under the headings' }],
    });
  });

  test('tells every fault with its line, column and what to do', async () => {
    const answer = await read(
      [
        head,
        good,
        'Adoption,Contacts wait.,HP-02,Weak,Many,Serious',
        'Help and protection,,HP-99,Weakness,,',
        'Help and protection,Told by a child.,LE-01,Weakness,Many,Serious',
        'Help and protection,=A1,HP-02,Weakness,Many,Serious',
        'Help and protection,Strong work.,HP-02,Strength,Many,Serious',
        `${good},left over`,
        good,
      ].join('\n'),
    );

    expect(answer).toEqual({
      ok: false,
      error: [
        {
          line: 3,
          column: 'Judgement',
          message: expect.stringMatching(/^“Adoption” is none of: Leaders.*Help and protection/),
        },
        {
          line: 3,
          column: 'Direction',
          message: '“Weak” is none of: Strength, Weakness, Context',
        },
        { line: 4, column: 'What you found', message: 'Enter what you found' },
        { line: 4, column: 'How far it reaches', message: 'Select how far it reaches' },
        { line: 4, column: 'Impact', message: 'Select what it does to children' },
        { line: 5, column: 'Criteria', message: 'Select criteria of Help and protection' },
        {
          line: 6,
          column: 'What you found',
          message: 'The cell holds a formula: copy it and paste it as a value',
        },
        { line: 7, column: 'Impact', message: 'Select what it does for children' },
        {
          line: 8,
          column: null,
          message:
            'The line has more cells than there are headings: put text with a comma in double quotes',
        },
        { line: 9, column: null, message: 'The note says the same as the one on line 2' },
      ],
    });
  });

  test.each([
    [
      'headings nobody knows, twice or missing',
      'Judgement,Colour,Criteria,Criterion,Direction\nx',
      [
        { line: 1, column: 'Colour' },
        { line: 1, column: 'Criterion', message: 'The heading stands there twice' },
        { line: 1, column: 'What you found', message: 'The column is missing' },
      ],
    ],
    ['nothing in it', '\n\n', [{ line: null, message: 'The file is empty' }]],
    [
      'a quote that is never closed',
      `${head}\n"Help`,
      [{ message: 'A double quote is opened here and never closed' }],
    ],
    [
      'another encoding',
      new Uint8Array([0x4a, 0xe9, 0x2c]),
      [{ message: 'The file is not UTF-8 text. In Excel, save it as “CSV UTF-8”' }],
    ],
    [
      'two bytes a character',
      new Uint8Array([0xff, 0xfe, 0x4a, 0]),
      [{ message: 'The file is not UTF-8 text. In Excel, save it as “CSV UTF-8”' }],
    ],
    [
      'an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      [{ message: 'The file is an old Excel workbook. Save it as .xlsx or as CSV' }],
    ],
    [
      '100,000 notes',
      `${head}\n${`${good}\n`.repeat(100_000)}`,
      [{ message: 'The file has more than 5,000 notes. Bring them in as several files' }],
    ],
  ])('with %s is refused in words', async (_, content, faults) => {
    expect(await read(content)).toMatchObject({ ok: false, error: faults });
  });
});
