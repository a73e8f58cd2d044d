import { describe, expect, test } from 'vitest';
import { readReport } from '@/lib/importers/reports/read-report';
import { sourceOfText } from '@/lib/importers/reports/source';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';

const end =
  'The Office for Standards in Education, Children’s Services and Skills (Ofsted) inspects.';
const front = `Inspection of Derby local authority
children’s services
Inspection dates: 4 to 15 July 2022
Lead inspector: Ann Example, Her Majesty’s Inspector
Judgement Grade
The impact of leaders on social work practice with children and families Good
The experiences and progress of children who need help and protection Good
The experiences and progress of children in care and care leavers Good
Overall effectiveness Good
Families are met by people who know them, and what was weak three years ago is put right.
What needs to improve?
• How soon a plan is checked by a manager who does not know the family yet.`;
const sections = [
  'The experiences and progress of children who need help and protection: good',
  'The experiences and progress of children in care and care leavers: good',
  'The impact of leaders on social work practice with children and families: good',
] as const;

/** A report with these three sections. */
function paragraphsOf(...bodies: readonly [string, string, string]) {
  const body = sections.map((heading, index) => `${heading}\n${bodies[index]}`).join('\n');
  const read = readReport(sourceOfText(`${front}\n${body}\n${end}`), knownAuthorities);
  return 'refused' in read
    ? read
    : {
        paragraphs: read.paragraphs.map(({ n, area, text }) => `${n} ${area} ${text}`),
        warnings: read.warnings,
      };
}

describe('numbered paragraphs', () => {
  test('run through the sections', () => {
    expect(
      paragraphsOf('1. One is here.\n2. Two is here.', '3.Three is here.', '4. Four is here.'),
    ).toEqual({
      paragraphs: [
        '1 helpAndProtection One is here.',
        '2 helpAndProtection Two is here.',
        '3 inCareAndCareLeavers Three is here.',
        '4 leaders Four is here.',
      ],
      warnings: [],
    });
  });

  test('are not begun by a number that a sentence breaks before', () => {
    expect(
      paragraphsOf(
        '1. A group that meets every week in a hall near the station is open to children from the age of\n2. They come with a parent and stay for an hour or two on most days of the week in spring and\n3. Then they go home.',
        '2. The second paragraph begins here, and it is a full line long, so that nothing gives it away.',
        '3. The third.',
      ),
    ).toMatchObject({ paragraphs: { length: 3 } });
  });

  test('keep their sub-items and a page break inside them', () => {
    expect(
      paragraphsOf(
        '1. There are three things:\n• the first\n• the second.\n\f2. After the page break.',
        '3. Three.',
        '4. Four.',
      ),
    ).toMatchObject({
      paragraphs: [
        expect.stringContaining('three things: • the first'),
        '2 helpAndProtection After the page break.',
        expect.anything(),
        expect.anything(),
      ],
    });
  });

  test('are counted through where each section starts again', () => {
    expect(
      paragraphsOf(
        '1. One is here.\n2. Two is here.',
        '1. Three is here.\n2. Four is here.',
        '1. Five.',
      ),
    ).toMatchObject({
      paragraphs: [
        expect.anything(),
        expect.anything(),
        '3 inCareAndCareLeavers Three is here.',
        expect.anything(),
        '5 leaders Five.',
      ],
      warnings: ['Paragraph numbers start again or come twice: they were counted through'],
    });
  });

  test('keep the numbers printed where one is left out', () => {
    expect(
      paragraphsOf('1. One is here.\n3. Three is here.', '4. Four is here.', '5. Five is here.'),
    ).toMatchObject({ paragraphs: { length: 4 }, warnings: ['No paragraph 2 was found'] });
  });

  test('may lack a full stop or stand on their own line', () => {
    expect(
      paragraphsOf(
        '1. One is here.\n2 Two is here.\n3. Three is here.',
        '4.\nFour is here.',
        '5. Five is here.',
      ),
    ).toMatchObject({ paragraphs: { length: 5 }, warnings: [] });
  });

  test('that break off inside a section mean that a page is lost', () => {
    expect(
      paragraphsOf(
        '1. One is here.\n2. Two is here.\n9. Nine is here.\n10. Ten.',
        '11. Eleven.',
        '12. Twelve.',
      ),
    ).toEqual({ refused: 'Part of the report is missing: its paragraphs do not follow on' });
  });

  test('keep one whose number is misprinted, and one whose number stands alone', () => {
    expect(
      paragraphsOf(
        '1. One is here.\n2. Two is here.\n31. Three is here.\n4. Four is here.',
        '5. Five is here.\n6\nSix is here.',
        '7. Seven.',
      ),
    ).toMatchObject({
      paragraphs: [
        expect.anything(),
        expect.anything(),
        '3 helpAndProtection Three is here.',
        expect.anything(),
        expect.anything(),
        '6 inCareAndCareLeavers Six is here.',
        expect.anything(),
      ],
      warnings: [],
    });
  });

  test('may leave out many numbers in the middle of a page, which no lost page explains', () => {
    const first =
      '1. One is here.\n2. Two is here.\n9. Nine is here.\f10. Ten is here, on a page of its own.';

    expect(paragraphsOf(first, '11. Eleven.', '12. Twelve.')).toMatchObject({
      paragraphs: { length: 6 },
      warnings: ['No paragraph 3 to 8 was found'],
    });
    expect(paragraphsOf(first.replace('9.', '\f9.'), '11. Eleven.', '12. Twelve.')).toEqual({
      refused: 'Part of the report is missing: its paragraphs do not follow on',
    });
  });

  test('go on behind a list inside a section that has numbers of its own', () => {
    const many = Array.from({ length: 7 }, (_, at) => `${at + 3}. Another is here.`).join('\n');

    expect(
      paragraphsOf(
        '1. One is here.\n2. Two is here.',
        many,
        '1. The first thing.\n2. The second thing.\n10. Ten is here.\f11. Eleven is here.',
      ),
    ).toMatchObject({ paragraphs: { length: 11 }, warnings: [] });
  });

  test('are found under a heading that nobody knows, where it is the first', () => {
    const body = `How children are kept from harm\n1. One is here.\n2. Two is here.\n${sections[1]}\n3. Three.\n${sections[2]}\n4. Four.`;
    const read = readReport(sourceOfText(`${front}\n${body}\n${end}`), knownAuthorities);

    expect(read).toMatchObject({
      areasForImprovement: { length: 1 },
      paragraphs: [
        { n: 1, area: 'helpAndProtection' },
        { n: 2, area: 'helpAndProtection' },
        { n: 3, area: 'inCareAndCareLeavers' },
        { n: 4, area: 'leaders' },
      ],
      warnings: ['No section was found on helpAndProtection'],
    });
  });
});
