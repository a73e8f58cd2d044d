import { describe, expect, test } from 'vitest';
import { describeMeasure, describePartner } from '@/components/movement/movement-words';
import { type RouteEvent, recoveryOf, routeOf } from '@/lib/comparison/routes-out';
import { supportSince } from '@/lib/comparison/since-then';
import { spellsInadequate } from '@/lib/comparison/time-inadequate';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import { lastEarlierFinding } from '@/lib/domain/earlier-findings';
import { interventionEvents } from '@/tests/support/intervention-events';
import { publicRecord, recordedAuthority } from '@/tests/support/public-record';

const until = '2026-11-22';
const known = {
  record: publicRecord,
  organisations: deliveryOrganisations,
  events: interventionEvents,
  until,
};
const routes = spellsInadequate(publicRecord, 'overallEffectiveness', until).map((spell) => ({
  spell,
  route: routeOf(spell, known),
}));
const of = (name: string) =>
  routes
    .filter(({ spell }) => spell.authority.name === name)
    .map(({ route }) => ({
      kind: route.kind,
      organisations: route.organisations.map((one) => one.name),
      partners: route.partners.map(describePartner),
      measures: route.measures.map(describeMeasure),
    }));

describe('the route out of inadequate', () => {
  test('of Doncaster is its trust, which ran the services all along', () => {
    expect(of('Doncaster')).toEqual([
      {
        kind: 'organisation',
        organisations: ['Doncaster Children’s Services Trust'],
        partners: [],
        measures: [],
      },
    ]);
  });

  test('of Sunderland is its company, with the directions and the commissioner beside it', () => {
    expect(of('Sunderland')).toEqual([
      {
        kind: 'organisation',
        organisations: ['Together for Children'],
        partners: [],
        measures: [
          'Commissioner appointed (20 July 2015)',
          'Statutory direction (20 July 2015 to 3 April 2017)',
          'Revised statutory direction (3 April 2017)',
        ],
      },
    ]);
  });

  test('of Bromley is a commissioner, and no trust and no partner', () => {
    expect(of('Bromley')).toEqual([
      {
        kind: 'department',
        organisations: [],
        partners: [],
        measures: [
          'Commissioner appointed (2016)',
          'Commissioner’s report (September 2017)',
          'Direction revoked (January 2019)',
        ],
      },
    ]);
  });

  test('names partners with the grade they had when they began to help', () => {
    expect(of('Stoke-on-Trent')[0]).toMatchObject({
      kind: 'partner',
      partners: [
        'Stockport, then good overall',
        'Essex, then outstanding overall',
        'Leeds, then outstanding overall',
      ],
    });
    expect(of('Kirklees')[0]).toMatchObject({
      kind: 'partner',
      partners: ['Leeds, then good overall'],
    });
    expect(of('Torbay')[0]?.partners).toEqual([
      'Plymouth, then requires improvement to be good overall',
    ]);
  });

  test('is one of four for each time, and nothing on record is never said to be own effort', () => {
    const ended = routes.filter(({ spell }) => spell.end.kind === 'better');
    const count = (kind: string) => ended.filter(({ route }) => route.kind === kind).length;

    expect({
      organisation: count('organisation'),
      partner: count('partner'),
      department: count('department'),
      nothing: count('nothing'),
    }).toEqual({ organisation: 7, partner: 5, department: 6, nothing: 34 });
    expect(ended).toHaveLength(52);
  });

  test('leaves out what began before and is not known to have gone on, and what came later', () => {
    const spell = spellsInadequate([recordedAuthority('305')], 'overallEffectiveness', until)[0];
    const event = (happenedOn: string, endedOn: string | null): RouteEvent => ({
      id: happenedOn,
      laCode: '305',
      content: {
        kind: 'direction',
        happenedOn,
        endedOn,
        detail: null,
        question: null,
        outcome: null,
        partnerLaCode: null,
        organisation: null,
        source: 'A source',
        sourceUrl: null,
      },
    });
    const events = [
      event('2016-01', null),
      event('2015', '2016-12'),
      event('2018-12-31', null),
      event('2019-01-08', null),
    ];

    expect(spell && routeOf(spell, { ...known, events }).measures.map(({ id }) => id)).toEqual([
      '2015',
      '2018-12-31',
    ]);
  });
});

describe('the whole way of an authority', () => {
  const way = (laCode: string) => {
    const recovery = recoveryOf(recordedAuthority(laCode), lastEarlierFinding(laCode), known);
    return (
      recovery && {
        earlier: recovery.earlier?.publishedOn ?? null,
        from: recovery.from,
        to: recovery.to,
        grades: recovery.graded.map(
          ({ publishedOn, judgements }) => `${publishedOn} ${judgements.overallEffectiveness}`,
        ),
        kind: recovery.route.kind,
        partners: recovery.route.partners.map(describePartner),
      }
    );
  };

  test('of the Isle of Wight leads from child protection in 2013 with Hampshire to good', () => {
    expect(way('921')).toEqual({
      earlier: '2013-01-15',
      from: '2013-01-15',
      to: '2019-01-07',
      grades: ['2014-11-19 requiresImprovement', '2019-01-07 good', '2023-12-15 good'],
      kind: 'partner',
      partners: ['Hampshire, then with no overall grade on record'],
    });
  });

  test('of Bexley leads from safeguarding in 2012 to outstanding, with nothing on record between', () => {
    expect(way('303')).toEqual({
      earlier: '2012-08-24',
      from: '2012-08-24',
      to: '2018-08-20',
      grades: [
        '2014-05-23 requiresImprovement',
        '2018-08-20 outstanding',
        '2023-03-24 outstanding',
      ],
      kind: 'nothing',
      partners: [],
    });
  });

  test('of Doncaster leads to good with its trust, and its later fall stays in sight', () => {
    expect(way('371')).toMatchObject({
      from: '2012-11-16',
      to: '2018-01-19',
      kind: 'organisation',
      grades: [
        '2015-11-27 inadequate',
        '2018-01-19 good',
        '2022-04-08 requiresImprovement',
        '2025-03-18 good',
      ],
    });
  });

  test('of Sunderland takes six years from the first inadequate and three from the second', () => {
    expect(way('394')).toMatchObject({
      earlier: null,
      from: '2015-07-20',
      to: '2021-08-20',
      grades: [
        '2015-07-20 inadequate',
        '2018-07-25 inadequate',
        '2021-08-20 outstanding',
        '2025-03-11 outstanding',
      ],
    });
  });

  test('is none for an authority that was never inadequate', () => {
    expect(way('202')).toBeNull();
  });
});

describe('support since an inspection', () => {
  test('is what began after it, a month that may be later included, with the partner’s grade', () => {
    const since = supportSince(
      '2019-02-04',
      interventionEvents.filter(({ laCode }) => laCode === '861'),
      publicRecord,
    );

    expect(since[0]?.day).toBe('2019-04-03');
    expect(since.flatMap(({ partner }) => (partner ? [describePartner(partner)] : []))).toContain(
      'Leeds, then outstanding overall',
    );
  });
});
