import { describe, expect, test } from 'vitest';
import {
  evidenceReadings,
  type RecordedDerivation,
  type RecordedVersion,
} from '@/lib/rules/versions/evidence-at';
import { weakness } from '@/tests/unit/rules/build';

const at = (minute: number) => `2026-10-01T09:${String(minute).padStart(2, '0')}:00.000Z`;

function version(
  reference: string,
  number: number,
  minute: number,
  withdrawn = false,
): RecordedVersion {
  return {
    versionId: `${reference}-${number}`,
    reference,
    version: number,
    withdrawn,
    recordedAt: at(minute),
    content: weakness(reference, 'HP-02', 'serious', number > 1 ? 'some' : 'many'),
  };
}

function derivation(id: number, minute: number, versionId: string | null): RecordedDerivation {
  return { id: BigInt(id), recordedAt: at(minute), evidenceVersionId: versionId };
}

/** The first reading as "P1 many", "P1 some" once it was revised. */
function firstReading(
  made: RecordedDerivation,
  versions: RecordedVersion[],
  all: RecordedDerivation[],
) {
  return evidenceReadings(made, versions, all)[0]?.map(({ id, extent }) => `${id} ${extent}`);
}

describe('the evidence a derivation was made from', () => {
  test('has the versions that called for it and for those before it, the newest of each entry', () => {
    const versions = [version('P1', 1, 1), version('P1', 2, 3), version('P2', 1, 2)];
    const first = derivation(1, 1, 'P1-1');
    const second = derivation(2, 2, 'P2-1');
    const third = derivation(3, 3, 'P1-2');
    const all = [first, second, third];

    expect(firstReading(first, versions, all)).toEqual(['P1 many']);
    expect(firstReading(second, versions, all)).toEqual(['P1 many', 'P2 many']);
    expect(firstReading(third, versions, all)).toEqual(['P1 some', 'P2 many']);
  });

  test('has no entry that was taken back', () => {
    const versions = [version('P1', 1, 1), version('P1', 2, 2, true)];
    const all = [derivation(1, 1, 'P1-1'), derivation(2, 2, 'P1-2')];

    expect(all.map((each) => firstReading(each, versions, all))).toEqual([['P1 many'], []]);
  });

  test('goes by the order of derivations, whatever the clocks say', () => {
    const versions = [version('P1', 1, 5), version('P2', 1, 4)];
    const all = [derivation(1, 5, 'P1-1'), derivation(2, 4, 'P2-1')];

    expect(all.map((each) => firstReading(each, versions, all))).toEqual([
      ['P1 many'],
      ['P1 many', 'P2 many'],
    ]);
  });

  test('has the entries of a file from the derivation the file called for', () => {
    const versions = [version('F1', 1, 2), version('F2', 1, 2), version('P1', 1, 3)];
    const record = derivation(1, 3, 'P1-1');
    const file = derivation(2, 4, null);

    expect(firstReading(record, versions, [file, record])).toEqual(['P1 many']);
    expect(firstReading(file, versions, [file, record])).toEqual(['F1 many', 'F2 many', 'P1 many']);
  });

  test('has what was there from the start in its other reading', () => {
    const versions = [version('S1', 1, 0), version('P1', 1, 1), version('F1', 1, 2)];
    const record = derivation(1, 1, 'P1-1');
    const file = derivation(2, 2, null);
    const [, other] = evidenceReadings(record, versions, [record, file]);

    expect(other?.map(({ id }) => id)).toEqual(['S1', 'P1']);
  });

  test('has what was there from the start where no file came in', () => {
    const versions = [version('S1', 1, 0), version('S2', 1, 9), version('P1', 1, 1)];
    const record = derivation(1, 1, 'P1-1');

    expect(firstReading(record, versions, [record])).toEqual(['S1 many', 'P1 many']);
  });

  test('goes by the first derivation that an entry called for', () => {
    const versions = [version('P1', 1, 1), version('P2', 1, 2)];
    const all = [derivation(1, 1, 'P1-1'), derivation(2, 2, 'P2-1'), derivation(3, 3, 'P1-1')];

    expect(all.map((each) => firstReading(each, versions, all))).toEqual([
      ['P1 many'],
      ['P1 many', 'P2 many'],
      ['P1 many', 'P2 many'],
    ]);
  });

  test('gives each file its own entries, in whatever order derivations are listed', () => {
    const versions = [version('F1', 1, 2), version('F2', 1, 5)];
    const early = derivation(1, 2, null);
    const late = derivation(2, 5, null);

    for (const all of [
      [early, late],
      [late, early],
    ]) {
      expect(firstReading(early, versions, all)).toEqual(['F1 many']);
      expect(firstReading(late, versions, all)).toEqual(['F1 many', 'F2 many']);
    }
  });

  test('has what came in at the very moment it was made', () => {
    const versions = [version('S1', 1, 1), version('P1', 1, 1)];
    const record = derivation(1, 1, 'P1-1');

    expect(firstReading(record, versions, [record])).toEqual(['S1 many', 'P1 many']);
  });
});
