import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { mapEntry } from '@/lib/rules/reframe/map-entry';
import { ilacs2018, ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

const sif = frameworkFor('sif-2013');

/** ILACS 2023 as it would be without some criteria, or with one moved to another judgement. */
function without(...gone: string[]): Framework {
  return {
    ...ilacs2023,
    judgements: ilacs2023.judgements.map((judgement) => ({
      ...judgement,
      criteria: judgement.criteria.filter(({ id }) => !gone.includes(id)),
    })),
  };
}

function movedToLeaders(id: string): Framework {
  const moved = ilacs2023.judgements.flatMap(({ criteria }) =>
    criteria.filter((criterion) => criterion.id === id),
  );
  return {
    ...without(id),
    judgements: without(id).judgements.map((judgement) =>
      judgement.area === 'leaders'
        ? { ...judgement, criteria: [...judgement.criteria, ...moved] }
        : judgement,
    ),
  };
}

const combined = { area: 'inCareAndCareLeavers' } as const;

describe('an entry under another version', () => {
  test('stays as it is where the other version judges the same', () => {
    const entry = weakness('P1', 'HP-02', 'serious', 'many', { also: ['HP-05', 'LE-08'] });

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toEqual({
      status: 'mapped',
      entry,
      mapped: entry,
      left: [],
    });
  });

  test.each([
    ['CC-15', 'inCare'],
    ['CL-02', 'careLeavers'],
  ] as const)('goes where its main criterion %s is, with words and weight', (criterion, area) => {
    const entry = weakness('P1', criterion, 'serious', 'many', { ...combined, known: true });

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toEqual({
      status: 'mapped',
      entry,
      mapped: { ...entry, area },
      left: [],
    });
  });

  test('goes by the criterion it counts on, which is the first of its own judgement', () => {
    const entry = strength('P1', 'LE-05', 'strong', 'many', { ...combined, also: ['CL-02'] });

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toMatchObject({
      mapped: { area: 'careLeavers', criteria: ['LE-05', 'CL-02'] },
      left: [],
    });
  });

  test('leaves behind what belongs to another judgement there', () => {
    const entry = strength('P1', 'CC-15', 'strong', 'many', { ...combined, also: ['CL-06'] });

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toEqual({
      status: 'mapped',
      entry,
      mapped: { ...entry, area: 'inCare', criteria: ['CC-15'] },
      left: [
        {
          criterion: 'CL-06',
          kind: 'otherJudgement',
          because:
            'CL-06 (health, emotional wellbeing and health history) belongs to care leavers there, and an entry is about one judgement',
        },
      ],
    });
  });

  test.each(['CC-15', 'CL-02'])('joins the judgement that covers both, with %s', (criterion) => {
    const entry = strength('P1', criterion, 'strong', 'many');

    expect(mapEntry(entry, ilacs2023, ilacs2018)).toMatchObject({
      mapped: { ...entry, area: 'inCareAndCareLeavers' },
      left: [],
    });
  });

  test('goes to the part of a judgement that looks at its criterion', () => {
    const adoption = strength('P1', 'CC-05', 'strong', 'many', { also: ['CC-03'] });
    const health = strength('P2', 'CC-15', 'strong', 'many');

    expect(mapEntry(adoption, ilacs2023, sif)).toMatchObject({
      mapped: { area: 'adoption', criteria: ['CC-05'] },
      left: [{ criterion: 'CC-03', kind: 'otherJudgement' }],
    });
    expect(mapEntry(health, ilacs2023, sif)).toMatchObject({
      mapped: { area: 'lookedAfterAndPermanence' },
    });
  });

  test('comes back from the single inspection framework', () => {
    const adoption = strength('P1', 'CC-05', 'strong', 'many', { area: 'adoption' });

    expect(mapEntry(adoption, sif, ilacs2023)).toMatchObject({ mapped: { area: 'inCare' } });
    expect(mapEntry(adoption, sif, ilacs2018)).toMatchObject({
      mapped: { area: 'inCareAndCareLeavers' },
    });
  });

  test('goes with its criterion where that has moved, and stays where it was filed on purpose', () => {
    const own = weakness('P1', 'HP-02', 'serious', 'many');
    const filed = weakness('P2', 'HP-02', 'serious', 'many', { area: 'inCare' });
    const to = movedToLeaders('HP-02');

    expect(mapEntry(own, ilacs2023, to)).toMatchObject({ mapped: { area: 'leaders' } });
    expect(mapEntry(filed, ilacs2023, to)).toMatchObject({ mapped: { area: 'inCare' } });
  });

  test('keeps all it names where it stays, though a criterion it names besides has moved', () => {
    const entry = weakness('P1', 'HP-02', 'serious', 'many', { also: ['HP-05'] });

    expect(mapEntry(entry, ilacs2023, movedToLeaders('HP-05'))).toMatchObject({
      mapped: entry,
      left: [],
    });
  });

  test('goes to the judgement of its criterion where it was filed under one that rests on none', () => {
    const entry = weakness('P1', 'HP-02', 'serious', 'many', { area: 'overallEffectiveness' });

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toMatchObject({
      mapped: { area: 'helpAndProtection' },
    });
  });

  test('stays where it was filed on purpose, though its own version judged no such thing', () => {
    const entry = strength('P1', 'HP-02', 'strong', 'many', { area: 'adoption', also: ['CC-05'] });

    expect(mapEntry(entry, ilacs2023, sif)).toMatchObject({ mapped: entry, left: [] });
  });
});

describe('an entry that does not map', () => {
  test('is the headline of a section the other version does not have', () => {
    const headline = weakness('P1', 'CC-15', 'serious', 'many', { ...combined, headline: true });
    const same = weakness('P2', 'HP-02', 'serious', 'many', { headline: true });

    expect(mapEntry(headline, ilacs2018, ilacs2023)).toEqual({
      status: 'notMapped',
      entry: headline,
      why: {
        kind: 'headline',
        because:
          'It states the conclusion on children in care and care leavers, which is not judged as one there',
      },
    });
    expect(mapEntry(same, ilacs2018, ilacs2023)).toMatchObject({ status: 'mapped' });
  });

  test('is the headline of what neither version judges', () => {
    const headline = strength('P1', 'CC-05', 'strong', 'many', {
      area: 'adoption',
      headline: true,
    });

    expect(mapEntry(headline, ilacs2018, ilacs2023)).toMatchObject({
      why: {
        kind: 'headline',
        because: 'It states the conclusion on adoption, which is not judged as one there',
      },
    });
  });

  test('rests on a criterion that is not there', () => {
    const entry = weakness('P1', 'HP-02', 'serious', 'many', { also: ['HP-05'] });

    expect(mapEntry(entry, ilacs2023, without('HP-02'))).toEqual({
      status: 'notMapped',
      entry,
      why: {
        kind: 'noSuchCriterion',
        because: 'It rests on HP-02, and there is no such criterion there',
      },
    });
  });

  test('names no criterion', () => {
    const entry: Evidence = { ...weakness('P1', 'HP-02', 'serious', 'many'), criteria: [] };

    expect(mapEntry(entry, ilacs2018, ilacs2023)).toMatchObject({
      why: { kind: 'noSuchCriterion', because: 'It names no criterion' },
    });
  });

  test('leaves behind a criterion that is not there, where the main one is', () => {
    const entry = weakness('P1', 'HP-02', 'serious', 'many', { also: ['HP-05'] });

    expect(mapEntry(entry, ilacs2023, without('HP-05'))).toMatchObject({
      mapped: { criteria: ['HP-02'] },
      left: [
        {
          criterion: 'HP-05',
          kind: 'noSuchCriterion',
          because: 'There is no criterion HP-05 there',
        },
      ],
    });
  });
});
