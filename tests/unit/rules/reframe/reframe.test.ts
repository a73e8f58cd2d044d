import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworkFor, frameworks } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { reframe } from '@/lib/rules/reframe';
import { answersOf } from '@/lib/rules/versions/answer-of';
import { goldenCorpus } from '@/tests/cases/rules-versions/corpus';
import {
  helpAndProtection,
  inCareAndCareLeavers,
  leaders,
} from '@/tests/cases/stoke-on-trent-2019';
import { ilacs2018, ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

const sif = frameworkFor('sif-2013');
const ilacs2026 = frameworkFor('ilacs-2026');
const stoke = [...helpAndProtection, ...inCareAndCareLeavers, ...leaders];

const areas = (judgements: readonly { area: string }[]) => judgements.map(({ area }) => area);

describe('the same evidence under another version', () => {
  test('counts what maps whole, in part and not at all', () => {
    const { counts, entries, evidence } = reframe(
      [
        strength('P1', 'CC-15', 'strong', 'many', { area: 'inCareAndCareLeavers' }),
        strength('P2', 'CC-15', 'strong', 'many', {
          area: 'inCareAndCareLeavers',
          also: ['CL-06'],
        }),
        strength('P3', 'CC-15', 'strong', 'many', { area: 'inCareAndCareLeavers', headline: true }),
        strength('P4', 'HP-02', 'strong', 'many'),
      ],
      ilacs2018,
      ilacs2023,
    );

    expect(counts).toEqual({ whole: 2, inPart: 1, notMapped: 1 });
    expect(entries.map(({ entry }) => entry.id)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(evidence.map(({ id }) => id)).toEqual(['P1', 'P2', 'P4']);
  });

  test('sets each judgement beside those it stands for', () => {
    const { judgements, dropped } = reframe(stoke, ilacs2018, ilacs2026);

    expect(
      judgements.map(({ judgement, counterparts }) => [judgement.area, areas(counterparts)]),
    ).toEqual([
      ['leaders', ['leaders']],
      ['helpAndProtection', ['helpAndProtection']],
      ['inCare', ['inCareAndCareLeavers']],
      ['careLeavers', ['inCareAndCareLeavers']],
    ]);
    expect(areas(dropped)).toEqual(['overallEffectiveness']);
  });

  test('says which judgement no entry speaks of', () => {
    const { judgements, dropped } = reframe(stoke, ilacs2018, sif);
    const board = judgements.find(({ judgement }) => judgement.area === 'safeguardingBoard');

    expect(board).toMatchObject({ derived: undefined, entries: 0, moved: 0, counterparts: [] });
    expect(areas(dropped)).toEqual([]);
    expect(areas(reframe([], sif, ilacs2018).dropped)).toEqual(['safeguardingBoard']);
  });

  test('counts the entries of each judgement, and those that came from another', () => {
    const { judgements } = reframe(
      [strength('P1', 'CL-02', 'strong', 'many'), weakness('P2', 'HP-02', 'serious', 'many')],
      ilacs2023,
      ilacs2018,
    );

    expect(
      judgements.map(({ judgement, entries, moved }) => [judgement.area, entries, moved]),
    ).toEqual([
      ['leaders', 0, 0],
      ['helpAndProtection', 1, 0],
      ['inCareAndCareLeavers', 1, 1],
      ['overallEffectiveness', 0, 0],
    ]);
  });

  test('derives the judgements of the other version from what maps', () => {
    const { derivation, evidence, judgements } = reframe(stoke, ilacs2018, ilacs2023);

    expect(derivation).toEqual(deriveJudgements(evidence, ilacs2023));
    expect(judgements.map(({ derived }) => derived)).toEqual(derivation.judgements);
  });
});

describe('laws', () => {
  const one = () => fc.constantFrom(...goldenCorpus());
  const version = fc.constantFrom(...Object.values(frameworks));

  test('under its own version evidence is what it was', () => {
    fc.assert(
      fc.property(one(), ({ framework: key, evidence }) => {
        const framework = frameworkFor(key);
        const known = evidence.filter(({ area }) =>
          framework.judgements.some((each) => each.area === area && each.criteria.length > 0),
        );
        expect(reframe(known, framework, framework).evidence).toEqual(known);
      }),
    );
  });

  test('every entry either maps or says why not, and what maps keeps its words and weight', () => {
    fc.assert(
      fc.property(one(), version, ({ framework: key, evidence }, to) => {
        for (const each of reframe(evidence, frameworkFor(key), to).entries) {
          if (each.status === 'notMapped') expect(each.why.because).not.toBe('');
          else {
            const { area, criteria } = each.entry;
            expect({ ...each.mapped, area, criteria }).toEqual(each.entry);
            expect([...each.mapped.criteria, ...each.left.map((left) => left.criterion)]).toEqual(
              expect.arrayContaining([...criteria]),
            );
          }
        }
      }),
    );
  });

  test('a judgement that both versions have is derived alike, leaders beside their practice aside', () => {
    fc.assert(
      fc.property(one(), version, ({ framework: key, evidence }, to) => {
        const of = (derivation: ReturnType<typeof deriveJudgements>) =>
          answersOf(derivation).find(({ area }) => area === 'helpAndProtection');
        const before = of(deriveJudgements(evidence, frameworkFor(key)));
        const after = of(reframe(evidence, frameworkFor(key), to).derivation);

        expect([after?.grade, after?.reasons]).toEqual([before?.grade, before?.reasons]);
      }),
    );
  });
});
