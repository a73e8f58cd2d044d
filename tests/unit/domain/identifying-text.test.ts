import { describe, expect, test } from 'vitest';
import { findIdentifyingInEntry, findIdentifyingText } from '@/lib/domain/identifying-text';

describe('passages that may identify a child', () => {
  test.each([
    ['Seen on 12/03/2009 at home', 'dateOfBirth', '12/03/2009'],
    ['DOB: 4th March 2012', 'dateOfBirth', 'DOB: 4th March 2012'],
    ['Number 943 476 5919 on the file', 'healthServiceNumber', '943 476 5919'],
    ['Pupil A12345678901B', 'pupilNumber', 'A12345678901B'],
    ['Case 10234567 drifted', 'caseNumber', '10234567'],
    ['It drifted: 10234567.', 'caseNumber', '10234567'],
    ['The flat at ST1 4AB', 'postcode', 'ST1 4AB'],
    ['Write to jo.bloggs@example.org', 'emailAddress', 'jo.bloggs@example.org'],
    ['Call 07700 900 123', 'phoneNumber', '07700 900 123'],
    ['A strategy meeting for Jayden was late', 'name', 'Jayden'],
    ['In Olivia Bloggs’s file nothing is said', 'name', 'Olivia Bloggs'],
    ['Mrs Bloggs was not told', 'name', 'Mrs Bloggs'],
    ['A boy called Zebedee waited', 'name', 'boy called Zebedee'],
    ['Seen at 14 Mill Lane in March', 'address', '14 Mill Lane'],
    ['Placed in Flat 3, 27a Old Chapel Road', 'address', 'Flat 3, 27a Old Chapel Road'],
    ['Read file no. 12345 twice', 'caseNumber', 'file no. 12345'],
    ['See LCS 48213', 'caseNumber', 'LCS 48213'],
  ])('%s', (text, kind, passage) => {
    expect(findIdentifyingText(text)).toEqual([{ kind, text: passage }]);
  });

  test.each([
    'Over 4,500 contacts in three months, 8% of them late',
    'Section 47 enquiries in 2026 were thorough',
    'Spending of £1,250,000 a year',
    'Working together 2023, paragraph 4.2',
    'Case sampling of HP-02 found 15 of 20 seen in time',
    'Ratios of 45/60/33 and version 2.14.9',
    'Child A and sibling B were seen',
    'Checks under Sarah’s Law and Clare’s Law are made',
    'Staff of St Thomas and of King Edward House take part',
    'Grace periods and summer placements are planned in May and June',
    'The Martin Review of 2024 was read by all',
    'Children seen in Stoke, Chester and Lincoln',
    'A scheme called Signs of Safety, on Victoria Road',
    '20 Close relatives were asked',
  ])('leaves alone: %s', (text) => {
    expect(findIdentifyingText(text)).toEqual([]);
  });

  test('names each passage once, as the most telling thing it can be', () => {
    expect(findIdentifyingText('Born on 12/03/2009, again 12/03/2009, mail a@b.org')).toEqual([
      { kind: 'emailAddress', text: 'a@b.org' },
      { kind: 'dateOfBirth', text: '12/03/2009' },
    ]);
  });
});

describe('what an entry says', () => {
  test('is looked through in every part that has words of its own, the reason of a change too', () => {
    const entry = {
      summary: 'Contacts wait.',
      metric: {
        unit: 'contacts',
        population: 'siblings of Jayden',
        source: 'jo.bloggs@example.org',
      },
      document: { title: 'Chronology of 12/03/2009', place: 'page 4' },
    };

    expect(
      findIdentifyingInEntry(entry, 'Mrs Bloggs asked for it').map(({ text }) => text),
    ).toEqual(['jo.bloggs@example.org', '12/03/2009', 'Mrs Bloggs', 'Jayden']);
  });

  test('leaves the address of a document alone', () => {
    const document = { title: 'Inspection report', url: 'https://files.example.org/50063436' };

    expect(findIdentifyingInEntry({ summary: 'Contacts wait.', document })).toEqual([]);
  });
});
