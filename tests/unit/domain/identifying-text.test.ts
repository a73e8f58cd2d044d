import { describe, expect, test } from 'vitest';
import { findIdentifyingText } from '@/lib/domain/identifying-text';

describe('passages that may identify a child', () => {
  test.each([
    ['Seen on 12/03/2009 at home', 'dateOfBirth', '12/03/2009'],
    ['DOB: 4th March 2012', 'dateOfBirth', 'DOB: 4th March 2012'],
    ['Number 943 476 5919 on the file', 'healthServiceNumber', '943 476 5919'],
    ['Pupil A12345678901B', 'pupilNumber', 'A12345678901B'],
    ['Case 10234567 drifted', 'caseNumber', '10234567'],
    ['The flat at ST1 4AB', 'postcode', 'ST1 4AB'],
    ['Write to jo.bloggs@example.org', 'emailAddress', 'jo.bloggs@example.org'],
    ['Call 07700 900 123', 'phoneNumber', '07700 900 123'],
  ])('%s', (text, kind, passage) => {
    expect(findIdentifyingText(text)).toEqual([{ kind, text: passage }]);
  });

  test.each([
    'Over 4,500 contacts in three months, 8% of them late',
    'Section 47 enquiries in 2026 were thorough',
    'Spending of £1,250,000 a year',
    'Working together 2023, paragraph 4.2',
    'Case sampling of HP-02 found 15 of 20 seen in time',
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
