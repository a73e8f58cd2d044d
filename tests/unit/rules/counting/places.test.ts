import { describe, expect, test } from 'vitest';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { placesOf } from '@/lib/rules/counting/places';
import { ilacs2023 } from '@/tests/unit/rules/build';

function criterion(id: string): Criterion {
  return { id, title: id, looksAt: id, core: false, vital: false };
}

/** A version whose judgements have so many criteria each. */
function versionWith(...sizes: number[]): Framework {
  return {
    ...ilacs2023,
    judgements: sizes.map((size, at) => {
      const area = judgementAreas[at] ?? 'leaders';
      const criteria = Array.from({ length: size }, (_, turn) => criterion(`${at} ${turn}`));
      return { area, name: area, shortName: area, criteria };
    }),
  };
}

describe('the places of a version', () => {
  const { byNumber, judgements, judgementOf, lastOwn } = placesOf(ilacs2023);

  test('are numbered from one, every judgement’s own criteria first', () => {
    const numbers = byNumber.map((place) => place?.number);
    const own = ilacs2023.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id));

    expect(numbers).toEqual([undefined, ...byNumber.keys()].filter((number) => number !== 0));
    expect(byNumber.slice(1, lastOwn + 1).map((place) => place?.criterion.id)).toEqual(own);
    expect(byNumber.slice(1).map((place) => place?.own)).toEqual(
      byNumber.slice(1).map((_, at) => at < lastOwn),
    );
  });

  test('of a judgement are those of every criterion, each once', () => {
    const every = ilacs2023.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id));

    for (const { all, own, judgement, core } of judgements) {
      expect(all.map((place) => place.criterion.id)).toEqual(every);
      expect(own.map((place) => place.criterion)).toEqual(judgement.criteria);
      expect(core).toBe(judgement.criteria.filter((each) => each.core).length);
    }
  });

  test('leave out judgements that do not rest on criteria', () => {
    expect(judgementOf.get('overallEffectiveness')).toBeUndefined();
    expect(judgements.map(({ judgement }) => judgement.area)).toEqual([
      'leaders',
      'helpAndProtection',
      'inCare',
      'careLeavers',
    ]);
  });

  test('are numbered once', () => {
    expect(placesOf(ilacs2023)).toBe(placesOf(ilacs2023));
  });
});

/** So many criteria in so many judgements, all but the first with one of them. */
const spread = (judgements: number, criteria: number) =>
  versionWith(criteria - judgements + 1, ...Array<number>(judgements - 1).fill(1));

describe('what the codes of entries have room for', () => {
  test('127 criteria, and 1,023 places of them', () => {
    expect(placesOf(versionWith(127)).lastOwn).toBe(127);
    expect(placesOf(spread(11, 93)).byNumber).toHaveLength(1 + 1023);
  });

  test.each([
    ['more criteria', versionWith(100, 28)],
    ['more places', spread(16, 64)],
  ])('no %s', (_, version) => {
    expect(() => placesOf(version)).toThrow('ilacs-2023 has more criteria than can be counted');
  });
});
