import { describe, expect, test } from 'vitest';
import {
  type Evidence,
  extents,
  isStrength,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { cellOf, packEntry, senseOf, weighedAs } from '@/lib/rules/counting/packed-evidence';
import { placesOf } from '@/lib/rules/counting/places';
import { oneStepFrom } from '@/lib/rules/one-entry/one-step';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

/** "weakness many moderate": each way of weighing the entry one step differently. */
function stepsFrom(entry: Evidence): string[] {
  const code = packEntry(entry, placesOf(ilacs2023));
  const impacts = isStrength(entry) ? strengthImpacts : weaknessImpacts;

  return oneStepFrom(code)
    .map((weighing) => {
      const stepped = weighedAs(code, weighing);
      const cell = cellOf(stepped);
      return `${senseOf(stepped)} ${extents[cell % 4]} ${impacts[Math.floor(cell / 4)]}`;
    })
    .toSorted();
}

describe('an entry weighed one step differently', () => {
  test.each<[string, Evidence, string[]]>([
    [
      'in the middle: both ways in extent and impact',
      weakness('P1', 'HP-02', 'moderate', 'some'),
      [
        'weakness isolated moderate',
        'weakness many moderate',
        'weakness some low',
        'weakness some serious',
      ],
    ],
    [
      'least of all: up',
      strength('P1', 'HP-02', 'sound', 'isolated'),
      ['strength isolated strong', 'strength some sound'],
    ],
    [
      'most of all: down',
      strength('P1', 'HP-02', 'exceptional', 'widespread'),
      ['strength many exceptional', 'strength widespread strong'],
    ],
    [
      'that leaders do not know',
      weakness('P1', 'LE-02', 'serious', 'many'),
      ['weakness many moderate', 'weakness some serious', 'weakness widespread serious'],
    ],
    [
      'that leaders know, serious: no longer held against them where it is not',
      weakness('P1', 'LE-02', 'serious', 'many', { known: true }),
      ['setAside many moderate', 'weakness some serious', 'weakness widespread serious'],
    ],
    [
      'that leaders know, the least serious',
      weakness('P1', 'LE-02', 'serious', 'isolated', { known: true }),
      ['setAside isolated moderate', 'weakness some serious'],
    ],
    [
      'that leaders know and is set aside: held against them where it is serious',
      weakness('P1', 'LE-02', 'moderate', 'isolated', { known: true }),
      ['setAside isolated low', 'setAside some moderate', 'weakness isolated serious'],
    ],
    [
      'that is known of practice: like any other',
      weakness('P1', 'HP-02', 'serious', 'widespread', { known: true }),
      ['weakness many serious', 'weakness widespread moderate'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(stepsFrom(entry)).toEqual(expected);
  });
});
