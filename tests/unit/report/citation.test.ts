import { describe, expect, test } from 'vitest';
import { citationOf } from '@/lib/report/citation';
import { reportTitle } from '@/lib/report/report-title';

const stoke = {
  laName: 'Stoke-on-Trent',
  origin: 'publishedRecord',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
  publishedOn: '2019-03-18',
} as const;

describe('a citation', () => {
  test('names publisher, council, title, days on site and publication', () => {
    expect(
      citationOf(
        stoke,
        reportTitle({ framework: 'ilacs-2018', type: 'standardInspection' }, stoke.laName),
      ),
    ).toBe(
      'Ofsted, Stoke-on-Trent: Inspection of children’s social care services, 4 to 15 February 2019, published 18 March 2019.',
    );
  });

  test('does not name the council twice', () => {
    expect(
      citationOf(
        stoke,
        reportTitle({ framework: 'ilacs-2023', type: 'standardInspection' }, stoke.laName),
      ),
    ).toMatch(/^Ofsted, Inspection of Stoke-on-Trent local authority children’s services, /);
  });

  test('leaves out what is not known', () => {
    const unknown = { ...stoke, startedOn: null, endedOn: null, publishedOn: '2016-05-23' };

    expect(citationOf(unknown, 'A report')).toBe(
      'Ofsted, Stoke-on-Trent: A report, published 23 May 2016.',
    );
    expect(citationOf({ ...stoke, endedOn: null }, 'A report')).toContain(
      ', from 4 February 2019,',
    );
  });

  test('does not call what was recorded here Ofsted’s', () => {
    expect(citationOf({ ...stoke, origin: 'recordedHere' }, 'A report')).toMatch(
      /^Stoke-on-Trent:/,
    );
  });
});
