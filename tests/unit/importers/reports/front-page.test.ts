import { describe, expect, test } from 'vitest';
import { findAuthority } from '@/lib/importers/reports/authority';
import { readFrontPage, readInspectors } from '@/lib/importers/reports/front-page';
import { sourceOfText } from '@/lib/importers/reports/source';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';

const front = (text: string) =>
  readFrontPage(sourceOfText(text).pages.flatMap(({ lines }) => lines));

describe('the title page', () => {
  test('names the authority above the title until 2019', () => {
    const page =
      '1\nKent County Council\nInspection of children’s social care services\nInspection dates: 6 to 10 March 2017\nLead inspector: Ann Example HMI\nJudgement Grade';

    expect(front(page)).toMatchObject({
      kind: 'ilacs',
      authority: 'Kent County Council',
      dates: { startedOn: '2017-03-06' },
      leadInspectors: ['Ann Example'],
    });
  });

  test('names it inside the title later, over several lines', () => {
    const page =
      'Inspection of Bournemouth, Christchurch \nand Poole local authority children’s \nservices\nInspection dates: \n6 to 17 December 2021\nLead inspector:\nAnn Example\nHer Majesty’s Inspector\nJudgement Grade';

    expect(front(page)).toMatchObject({
      authority: 'bournemouth, christchurch and poole',
      dates: { endedOn: '2021-12-17' },
      leadInspectors: ['Ann Example'],
    });
  });

  test('of a single inspection prints the day of publication', () => {
    const page =
      'Leicester City\nInspection of services for children in need of help and\nprotection, children looked after and care leavers\nand\nReview of the effectiveness of the local safeguarding children board1\nInspection date: 14 January – 4 February 2015\nReport published: 20 March 2015\nThe overall judgement is that children’s services are inadequate';

    expect(front(page)).toMatchObject({
      kind: 'single',
      authority: 'Leicester City',
      dates: { startedOn: '2015-01-14', endedOn: '2015-02-04' },
      publishedOn: '2015-03-20',
    });
  });

  test('of a re-inspection is one too', () => {
    expect(
      front(
        'Manchester City Council\nRe-inspection of services for children in need of help and\nprotection, children looked after and care leavers\nInspection dates: 9 October to 2 November 2017',
      ),
    ).toMatchObject({ kind: 'single', authority: 'Manchester City Council' });
  });

  test('may carry stamps and slogans around the name, and the name below the title', () => {
    const dates = 'Inspection dates: 6 to 10 May 2019\nJudgement Grade';

    expect(
      front(
        `Draft\nRestricted\nKent County Council\nInspection of children’s social care services\n${dates}`,
      ),
    ).toMatchObject({ around: ['Draft', 'Restricted', 'Kent County Council'] });
    expect(
      front(`Inspection of children’s social care services: Kent\nraising standards\n${dates}`),
    ).toMatchObject({ around: ['Kent', 'raising standards'] });
    expect(
      front(
        `Published: 18 May 2019\nKent County Council\nInspection of children9s services\n${dates}`,
      ),
    ).toMatchObject({ around: ['Kent County Council'] });
  });

  test('may hold two labels on one line', () => {
    expect(
      front(
        'Kent County Council\nInspection of children’s social care services\nInspection dates: 6 to 10 May 2019 Lead inspector: Ann Example HMI',
      ),
    ).toMatchObject({ printedDates: '6 to 10 May 2019' });
  });

  test('is missing from anything else', () => {
    expect(front('Minutes of a meeting\nInspection of accounts\n4 May 2019')).toBeNull();
  });
});

describe('lead inspectors', () => {
  test.each([
    ['Ann Example HMI', ['Ann Example']],
    ['Ann Example, His Majesty’s Inspector', ['Ann Example']],
    ['Ann Example, Her Majesty’s Inspector (HMI)', ['Ann Example']],
    [
      'Ann Example, His Majesty’s Inspector, and Bo O’Sample, His Majesty’s Inspector',
      ['Ann Example', 'Bo O’Sample'],
    ],
    [
      'Ann Sample-Example, Ofsted Inspector; Cay de Sample HMI',
      ['Ann Sample-Example', 'Cay de Sample'],
    ],
    ['Ann Example, Senior HMI, Social Care', ['Ann Example']],
    ['not named in this report', []],
  ])('%s', (printed, names) => {
    expect(readInspectors(printed)).toEqual(names);
  });
});

describe('the authority a title names', () => {
  test.each([
    ['the Royal Borough of Windsor and Maidenhead', '868'],
    ['London Borough of Hammersmith & Fulham', '205'],
    ['City of London', '201'],
    ['City of York Council', '816'],
    ['St. Helens Metropolitan Borough Council', '342'],
    ['Kingston upon Hull City Council', '810'],
    ['Durham County Council', '840'],
    ['Leicester City', '856'],
    ['Leicestershire County Council', '855'],
    ['Council of the Isles of Scilly', '420'],
    ['bournemouth, christchurch and poole', '839'],
    ['Bournemouth Borough Council', '837'],
    ['City of London Corporation', '201'],
    ['T orbay Council', '880'],
    ['Stoke-on- Trent', '861'],
  ])('%s', (title, laCode) => {
    expect(findAuthority(title, knownAuthorities, '2022-01-10')?.laCode).toBe(laCode);
  });

  test('is told by the day where an old and a new one share the name', () => {
    expect(findAuthority('Dorset', knownAuthorities, '2016-02-22')?.laCode).toBe('835');
    expect(findAuthority('Dorset', knownAuthorities, '2021-10-04')?.laCode).toBe('838');
    expect(findAuthority('Dorset', knownAuthorities, undefined)).toBeNull();
  });

  test('is nobody where no name fits', () => {
    expect(findAuthority('Borsetshire County Council', knownAuthorities, '2019-01-07')).toBeNull();
    expect(findAuthority('the council', knownAuthorities, '2019-01-07')).toBeNull();
  });
});
