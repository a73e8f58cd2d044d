import { describe, expect, test } from 'vitest';
import { calibrationFolder, readPublishedCases } from '@/lib/cli/published-cases';
import { agreementFigures } from '@/lib/rules/agreement/figures';
import written from '@/lib/rules/agreement/figures.json';
import { rulesVersion } from '@/lib/rules/rules-version';
import { agreementFiguresSchema } from '@/lib/schemas/agreement-figures';

const cases = await readPublishedCases();
const { writtenOn: _, ...figures } = agreementFiguresSchema.parse(written);

describe('the figures of the method page', () => {
  test('are those of the rules in force: if not, run npm run agreement -- --write', () => {
    expect(figures.rulesVersion).toBe(rulesVersion);
  });

  test('add up', () => {
    const single = figures.areas.filter(({ area }) => area !== 'overallEffectiveness');
    const all = single.flatMap(({ confusion }) => confusion.flat());
    const agreeing = single.flatMap(({ confusion }) => confusion.map((row, index) => row[index]));
    const sum = (values: readonly (number | undefined)[]) =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);

    expect(sum(all)).toBe(figures.judgements);
    expect(sum(agreeing)).toBe(figures.exact);
  });
});

describe.skipIf(!cases)(
  `the figures of the method page, against ${calibrationFolder} (skipped without it)`,
  () => {
    test('are what npm run agreement -- --write would write now', () => {
      expect(figures).toEqual(agreementFigures(cases ?? []));
    });
  },
);
