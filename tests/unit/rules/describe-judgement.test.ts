import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { ids, ilacs2018, ilacs2023, strength, strengths, weakness } from './build';

function derived(
  evidence: readonly Evidence[],
  area: JudgementArea = 'helpAndProtection',
  framework = ilacs2023,
) {
  const found = deriveJudgements(evidence, framework).judgements.find((each) => each.area === area);
  if (found?.status !== 'derived') throw new Error(`${area} is not derived`);
  return found;
}

const sound = strengths(ids('HP', 1, 14), 'sound');
const weakDoor = weakness('P1', 'HP-02', 'moderate', 'many');

describe('a derived judgement', () => {
  test('gives every condition of the next grade, with what was found where it differs', () => {
    const { towardsNextGrade } = derived([...sound, weakDoor]);

    expect(towardsNextGrade).toEqual([
      {
        grade: 'good',
        met: true,
        text: 'No serious weakness reaches many children',
        evidence: [],
      },
      {
        grade: 'good',
        met: false,
        text: 'Weakness is established at no vital stage. Found: Weakness is established at one vital stage: front door and thresholds (P1)',
        evidence: ['P1'],
      },
      {
        grade: 'good',
        met: true,
        text: 'Weakness is established on fewer than two criteria. Found: Weakness is established on one criterion: front door and thresholds (P1)',
        evidence: [],
      },
      {
        grade: 'good',
        met: true,
        text: 'Lapses or worse are found on fewer than a third of the criteria or on fewer than two, or strong practice on more criteria than lapses. Found: Lapses or worse are found on one criterion of 14, while practice is strong on no criteria: front door and thresholds (P1)',
        evidence: [],
      },
    ]);
  });

  test('has nothing left to reach where it is outstanding', () => {
    const best = derived(strengths(ids('HP', 1, 16)));

    expect(best.grade).toBe('outstanding');
    expect(best.towardsNextGrade).toEqual([]);
    expect(best.reasons.map(({ code }) => code)).toEqual(['R-16', 'R-13', 'R-12']);
  });

  test('decides by the entries of its reasons, each once', () => {
    const failing = [
      weakness('P1', 'HP-02', 'serious', 'many'),
      weakness('P2', 'HP-05', 'serious', 'widespread'),
    ];
    const { reasons, deciding } = derived(failing);

    expect(reasons.map(({ code }) => code)).toEqual(['R-01', 'R-03', 'R-04']);
    expect(deciding).toEqual(['P2', 'P1']);
  });

  test('names three entries on a criterion and counts the rest, weightiest first', () => {
    const many = ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) =>
      weakness(id, 'HP-16', 'serious', 'many'),
    );
    const [reason] = derived([
      ...sound,
      ...many,
      weakness('P0', 'HP-16', 'serious', 'widespread'),
    ]).reasons;

    expect(reason).toMatchObject({
      code: 'R-06',
      because:
        'A serious weakness reaches many children on homeless 16- and 17-year-olds (P0, P1, P2 and three more)',
      evidence: ['P0', 'P1', 'P2', 'P3', 'P4', 'P5'],
    });
  });

  test('names all of three entries', () => {
    const three = ['P1', 'P2', 'P3'].map((id) => weakness(id, 'HP-16', 'serious', 'many'));

    expect(derived([...sound, ...three]).reasons[0]?.because).toBe(
      'A serious weakness reaches many children on homeless 16- and 17-year-olds (P1, P2 and P3)',
    );
  });

  test.each([
    [6, 'unborn babies and young carers (PHP-19)'],
    [7, 'unborn babies and young carers (PHP-19) and one more'],
    [8, 'unborn babies and young carers (PHP-19) and two more'],
  ])('names six criteria and counts the rest: %i', (count, end) => {
    const on = ['HP-03', 'HP-04', 'HP-06', 'HP-10', 'HP-13', 'HP-19', 'HP-21', 'HP-22'];
    const weak = on.slice(0, count).map((id) => weakness(`P${id}`, id, 'moderate', 'many'));
    const because = derived([...strengths(ids('HP', 1, 18)), ...weak]).reasons[0]?.because ?? '';

    expect(because.endsWith(count === 6 ? `and ${end}` : `, ${end}`)).toBe(true);
  });

  test('points to twelve entries at most', () => {
    const many = ids('HP', 1, 16).map((id) => weakness(`P${id}`, id, 'moderate', 'many'));

    expect(derived(many).reasons.map(({ evidence }) => evidence.length)).toEqual([5, 12, 12]);
  });
});

describe('the derived overall grade', () => {
  const good = [
    ...strengths(ids('HP', 1, 14), 'sound'),
    ...strengths(ids('CC', 1, 14), 'sound').map((entry) => ({
      ...entry,
      area: 'inCareAndCareLeavers' as const,
    })),
    ...strengths(['CL-01', 'CL-02', 'CL-04', 'CL-05'], 'sound').map((entry) => ({
      ...entry,
      area: 'inCareAndCareLeavers' as const,
    })),
  ];
  const leaders = strengths(ids('LE', 1, 12), 'sound');

  test('says which judgement would lift it alone', () => {
    const weakLeaders = [...leaders, weakness('P1', 'LE-02', 'moderate', 'many')];
    const overall = derived([...good, ...weakLeaders], 'overallEffectiveness', ilacs2018);

    expect(overall).toMatchObject({ grade: 'requiresImprovement', deciding: [] });
    expect(overall.towardsNextGrade).toEqual([
      {
        grade: 'good',
        met: false,
        text: 'Leaders at good or better would be enough, with the other judgements as they are',
        evidence: [],
      },
    ]);
  });

  test('says nothing of judgements that could not lift it alone', () => {
    const overall = derived([...good, ...leaders], 'overallEffectiveness', ilacs2018);

    expect(overall).toMatchObject({ grade: 'good', towardsNextGrade: [] });
    expect(overall.reasons.map(({ code }) => code)).toEqual(['O-06']);
  });

  test('rests on the entries its judgements rest on', () => {
    const weakLeaders = [...leaders, weakness('P1', 'LE-02', 'moderate', 'many')];

    expect(
      derived([...good, ...weakLeaders], 'overallEffectiveness', ilacs2018).robustness,
    ).toMatchObject({ level: 'oneEntry', decisiveEntries: ['P1'] });
  });

  test('has nothing above outstanding', () => {
    const best = [...good, ...leaders].map((entry) =>
      strength(entry.id, entry.criteria[0] ?? '', 'strong', 'widespread', { area: entry.area }),
    );
    const more = ids('CC', 15, 23)
      .concat(ids('CL', 6, 15))
      .map((id) =>
        strength(`S${id}`, id, 'strong', 'widespread', { area: 'inCareAndCareLeavers' }),
      );
    const overall = derived([...best, ...more], 'overallEffectiveness', ilacs2018);

    expect(overall).toMatchObject({ grade: 'outstanding', towardsNextGrade: [] });
  });
});
