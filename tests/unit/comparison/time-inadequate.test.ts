import { describe, expect, test } from 'vitest';
import { routeOf } from '@/lib/comparison/routes-out';
import { type Spell, spellsInadequate } from '@/lib/comparison/time-inadequate';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import { publicRecord, recordedAuthority } from '@/tests/support/public-record';

const until = '2026-11-22';
const spells = spellsInadequate(publicRecord, 'overallEffectiveness', until);
const of = (name: string) => spells.filter(({ authority }) => authority.name === name).map(inShort);

function inShort({ from, end, days, inspections }: Spell) {
  const to = end.kind === 'goesOn' ? '' : ` ${end.day}`;
  return `${from} ${end.kind}${to}, ${days} days, ${inspections.length}`;
}

describe('time spent inadequate', () => {
  test('runs from the first report to the first that says otherwise, over a second inadequate', () => {
    expect(of('Sunderland')).toEqual(['2015-07-20 better 2021-08-20, 2223 days, 2']);
  });

  test('is a time of its own where an authority falls again', () => {
    expect(of('Tameside')).toEqual([
      '2024-02-13 goesOn, 1013 days, 1',
      '2016-12-09 better 2019-07-01, 934 days, 1',
    ]);
  });

  test('of Doncaster, Bromley and Stoke-on-Trent is as published', () => {
    expect(of('Doncaster')).toEqual(['2015-11-27 better 2018-01-19, 784 days, 1']);
    expect(of('Bromley')).toEqual(['2016-06-27 better 2019-01-07, 924 days, 1']);
    expect(of('Stoke-on-Trent')).toEqual(['2019-03-18 better 2022-11-25, 1348 days, 1']);
  });

  test('is none for the Isle of Wight and Bexley', () => {
    expect([...of('Isle of Wight'), ...of('Bexley')]).toEqual([]);
  });

  test('of leaders in Doncaster is another time than that of the council as a whole', () => {
    const leaders = spellsInadequate([recordedAuthority('371')], 'leaders', until);

    expect(leaders.map(inShort)).toEqual(['2022-04-08 better 2025-03-18, 1075 days, 1']);
  });

  test('ends with the authority and is not passed on', () => {
    expect(of('Northamptonshire')).toEqual(['2019-07-29 abolished 2021-04-01, 612 days, 1']);
    expect(of('North Northamptonshire')).toEqual([]);
  });

  test('is not said to be over where the next inspection gives no overall grade', () => {
    expect(of('Liverpool')).toEqual(['2023-05-25 noSuchJudgement 2026-07-07, 1139 days, 1']);
  });

  test('goes on for as many authorities as are inadequate that day', () => {
    const day = '2019-03-31';
    const open = spellsInadequate(publicRecord, 'overallEffectiveness', day).filter(
      ({ end }) => end.kind === 'goesOn',
    );

    expect(open).toHaveLength(20);
    expect(open.filter(({ from }) => from > day)).toEqual([]);
  });

  test('never overlaps within one authority', () => {
    const overlapping = publicRecord.filter((authority) => {
      const own = spells
        .filter((spell) => spell.authority.laCode === authority.laCode)
        .toSorted((a, b) => a.from.localeCompare(b.from));
      return own.some(({ end }, index) => {
        const next = own[index + 1];
        return next !== undefined && (end.kind === 'goesOn' || end.day > next.from);
      });
    });

    expect(overlapping).toEqual([]);
  });

  test('names who ran the services meanwhile, and nobody who came later', () => {
    const known = {
      record: publicRecord,
      organisations: deliveryOrganisations,
      events: [],
      until,
    };
    const named = (name: string) =>
      spells
        .filter(({ authority }) => authority.name === name)
        .flatMap((spell) => routeOf(spell, known).organisations)
        .map((organisation) => organisation.name);

    expect(named('Sunderland')).toEqual(['Together for Children']);
    expect(named('Slough')).toEqual(['Slough Children’s Services Trust']);
    expect(named('Worcestershire')).toEqual([]);
    expect(named('Stoke-on-Trent')).toEqual([]);
  });
});
