import { describe, expect, test } from 'vitest';
import { calibrationFolder, readPublishedCases } from '@/lib/cli/published-cases';
import { compareWithPublished, countAgreement } from '@/lib/rules/agreement/compare';
import { crossValidate } from '@/lib/rules/agreement/cross-validate';

const cases = await readPublishedCases();

describe.skipIf(!cases)(
  `published inspections in ${calibrationFolder} (skipped without it)`,
  () => {
    const compared = compareWithPublished(cases ?? []);
    const judgements = compared.filter(({ area }) => area !== 'overallEffectiveness');
    const agreement = countAgreement(judgements);

    test('nine judgements in ten are derived as published', () => {
      expect(agreement.exact / agreement.judgements).toBeGreaterThanOrEqual(0.9);
    });

    test('none is derived more than one grade off, and none is undecided', () => {
      expect(agreement).toMatchObject({ farOff: 0, dangerous: 0, undecided: 0 });
    });

    test('limits chosen on the other inspections reach 82 per cent on each one left out', () => {
      expect(crossValidate(cases ?? [])).toBeGreaterThan(0.82);
    });

    test('every derived judgement gives its reasons', () => {
      expect(compared.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    });
  },
);
