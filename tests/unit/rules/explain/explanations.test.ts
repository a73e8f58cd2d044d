import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '@/lib/rules/explain/contradictions';
import { whyNotWorse } from '@/lib/rules/explain/neighbouring-grades';
import { setAsideIn } from '@/lib/rules/explain/set-aside';
import { singleEntryEdits } from '@/lib/rules/explain/single-entry-edits';
import { gradeOf, ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

const area = 'helpAndProtection';
const sound = strengths(ids('HP', 1, 14), 'sound');

describe('why a judgement is not worse', () => {
  test('gives each rule of the next grade down with what was found', () => {
    const lapse = weakness('P1', 'HP-09', 'moderate', 'some');
    const found = whyNotWorse([...sound, lapse], ilacs2023, area);

    expect(found).toMatchObject({
      grade: 'requiresImprovement',
      spared: [
        { code: 'R-06', condition: 'No serious weakness reaches many children' },
        { code: 'R-07', found: 'No weakness is established at a vital stage' },
        { code: 'R-08' },
        {
          code: 'R-09',
          found:
            'Lapses or worse are found on one criterion of 14, while practice is strong on no criteria: visits, direct work and the child’s voice (P1)',
          evidence: ['P1'],
        },
      ],
    });
  });

  test('has nothing to say of inadequate or undecided', () => {
    const failing = ['HP-02', 'HP-05'].map((id) => weakness(id, id, 'serious', 'many'));

    expect(whyNotWorse(failing, ilacs2023, area)).toBeUndefined();
    expect(whyNotWorse([], ilacs2023, area)).toBeUndefined();
  });

  test('leaves out a rule that cannot bear on the judgement', () => {
    const weak = weakness('P1', 'HP-02', 'moderate', 'many');
    const codes = whyNotWorse([...sound, weak], ilacs2023, area)?.spared.map(({ code }) => code);

    expect(codes).toEqual(['R-01', 'R-02', 'R-03', 'R-04']);
  });
});

describe('what was set aside', () => {
  test('is named with its reason', () => {
    const { direction: _, ...bare } = strength('P2', 'LE-01', 'sound', 'many');
    const evidence = [
      weakness('P1', 'LE-01', 'serious', 'many', { headline: true }),
      { ...bare, direction: 'context' as const },
      weakness('P3', 'LE-10', 'moderate', 'many', { known: true }),
      weakness('P4', 'LE-10', 'serious', 'many', { known: true }),
      { ...strength('P5', 'LE-01', 'sound', 'many'), criteria: ['ZZ-01'] },
      weakness('P6', 'HP-10', 'low', 'some', { known: true }),
    ];

    expect(setAsideIn(evidence, ilacs2023, 'leaders')).toEqual([
      { id: 'P1', reason: 'headline' },
      { id: 'P2', reason: 'context' },
      { id: 'P3', reason: 'knownByLeaders' },
      { id: 'P5', reason: 'unknownCriterion' },
    ]);
  });
});

describe('contradictions', () => {
  test('set opposite findings on one criterion side by side, opposed ones first', () => {
    const evidence = [
      strength('P1', 'HP-01', 'sound', 'many'),
      weakness('P2', 'HP-01', 'moderate', 'many'),
      strength('P3', 'HP-07', 'strong', 'widespread'),
      weakness('P4', 'HP-07', 'moderate', 'many'),
      strength('P5', 'HP-14', 'strong', 'widespread'),
    ];
    const found = contradictionsIn(evidence, ilacs2023, area).map((each) => ({
      criterion: each.criterion.id,
      level: each.level,
      standing: each.standing,
      strengths: each.strengths.map(({ id }) => id),
      weaknesses: each.weaknesses.map(({ id }) => id),
    }));

    expect(found).toEqual([
      {
        criterion: 'HP-07',
        level: 'opposed',
        standing: 'weak',
        strengths: ['P3'],
        weaknesses: ['P4'],
      },
      {
        criterion: 'HP-01',
        level: 'mixed',
        standing: 'weak',
        strengths: ['P1'],
        weaknesses: ['P2'],
      },
    ]);
  });

  test('include what leaders know and are putting right', () => {
    const evidence = [
      strength('P1', 'LE-10', 'strong', 'many'),
      weakness('P2', 'LE-10', 'moderate', 'many', { known: true }),
    ];

    expect(contradictionsIn(evidence, ilacs2023, 'leaders')).toMatchObject([
      { level: 'mixed', weaknesses: [{ id: 'P2' }] },
    ]);
  });

  test('there are none in a judgement that is not made', () => {
    expect(contradictionsIn(sound, ilacs2023, 'adoption')).toEqual([]);
  });
});

describe('the table of single-entry edits', () => {
  const weak = weakness('P1', 'HP-02', 'moderate', 'many');
  const evidence = [...sound, weak];

  test('gives the grade without each entry', () => {
    const edits = singleEntryEdits(evidence, ilacs2023, area);

    expect(edits.map(({ without }) => without)).toEqual([
      ...sound.map(() => 'requiresImprovement'),
      'good',
    ]);
  });

  test('lists every revision that moves the grade, and only those', () => {
    const edits = singleEntryEdits(evidence, ilacs2023, area);
    const wrong = edits.flatMap(({ id, moves }) =>
      moves.filter(
        ({ revised, grade }) =>
          gradeOf(
            evidence.map((entry) => (entry.id === id ? revised : entry)),
            area,
          ) !== grade,
      ),
    );

    expect(wrong).toEqual([]);
    expect(edits.at(-1)?.moves.map(({ grade }) => grade)).toContain('inadequate');
    expect(edits.at(-1)?.moves.map(({ grade }) => grade)).toContain('good');
    expect(edits.slice(0, -1).flatMap(({ moves }) => moves)).toEqual([]);
  });

  test('leaves out what does not count', () => {
    const headline = weakness('P9', 'HP-02', 'serious', 'widespread', { headline: true });

    expect(singleEntryEdits([headline], ilacs2023, area)).toEqual([]);
  });
});
