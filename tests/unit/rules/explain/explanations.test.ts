import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '@/lib/rules/explain/contradictions';
import { whyNotWorse } from '@/lib/rules/explain/neighbouring-grades';
import { groupSetAside, setAsideIn } from '@/lib/rules/explain/set-aside';
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

describe('what was set aside, by the reason why', () => {
  test('says each reason once, with its entries, and leaves out the others', () => {
    const { direction: _, ...bare } = strength('P2', 'LE-01', 'sound', 'many');
    const evidence = [
      weakness('P1', 'LE-01', 'serious', 'many', { headline: true }),
      { ...bare, direction: 'context' as const },
      weakness('P3', 'LE-10', 'moderate', 'many', { known: true }),
      weakness('P4', 'LE-09', 'low', 'many', { known: true }),
      { ...strength('P5', 'LE-01', 'sound', 'many'), criteria: ['ZZ-01', 'ZZ-02'] },
      { ...strength('P6', 'LE-01', 'sound', 'many'), criteria: ['ZZ-01', 'HP-02'] },
    ];

    expect(groupSetAside(evidence, ilacs2023, 'leaders')).toEqual([
      {
        title: 'Headlines',
        why: 'States only the conclusion of its section, so counting it would count the rest twice.',
        ids: ['P1'],
      },
      {
        title: 'Context',
        why: 'Gives background and says neither good nor ill.',
        ids: ['P2'],
      },
      {
        title: 'Known to leaders',
        why: 'Leaders know it and are visibly putting it right.',
        ids: ['P3', 'P4'],
      },
      {
        title: 'No criterion of this version',
        why: 'Names no criterion of this version of the framework.',
        ids: ['P5'],
      },
    ]);
    expect(groupSetAside(evidence.slice(2, 3), ilacs2023, 'leaders')).toHaveLength(1);
    expect(groupSetAside(evidence, ilacs2023, area)).toEqual([]);
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

  test.each([
    [
      'strong practice for many, and a moderate weakness for many',
      'strong',
      'many',
      'moderate',
      'many',
      'opposed',
    ],
    [
      'exceptional practice, and a serious weakness',
      'exceptional',
      'widespread',
      'serious',
      'widespread',
      'opposed',
    ],
    ['sound practice', 'sound', 'many', 'moderate', 'many', 'mixed'],
    ['strong practice for some', 'strong', 'some', 'moderate', 'many', 'mixed'],
    ['a weakness of low impact', 'strong', 'many', 'low', 'many', 'mixed'],
    ['a weakness for some', 'strong', 'many', 'serious', 'some', 'mixed'],
  ] as const)('%s are opposed or mixed', (_, good, goodFor, harm, harmFor, level) => {
    const evidence = [
      strength('P1', 'HP-07', good, goodFor),
      weakness('P2', 'HP-07', harm, harmFor),
    ];

    expect(contradictionsIn(evidence, ilacs2023, area).map((each) => each.level)).toEqual([level]);
  });

  test('list the weightiest first, and what weighs the same by its id', () => {
    const evidence = [
      strength('P3', 'LE-10', 'sound', 'some'),
      strength('P2', 'LE-10', 'sound', 'some'),
      strength('P4', 'LE-10', 'sound', 'many'),
      weakness('P5', 'LE-10', 'low', 'widespread'),
      weakness('P7', 'LE-10', 'moderate', 'isolated', { known: true }),
      weakness('P6', 'LE-10', 'moderate', 'isolated', { known: true }),
      weakness('P8', 'LE-10', 'serious', 'isolated'),
      weakness('P9', 'LE-11', 'moderate', 'isolated', { known: true }),
    ];
    const [found, ...others] = contradictionsIn(evidence, ilacs2023, 'leaders');

    expect(found?.strengths.map(({ id }) => id)).toEqual(['P4', 'P2', 'P3']);
    expect(found?.weaknesses.map(({ id }) => id)).toEqual(['P8', 'P6', 'P7', 'P5']);
    expect(others).toEqual([]);
  });

  test('are none where findings go one way only', () => {
    const evidence = [
      strength('P1', 'HP-01', 'strong', 'many'),
      weakness('P2', 'HP-07', 'moderate', 'many'),
    ];

    expect(contradictionsIn(evidence, ilacs2023, area)).toEqual([]);
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

test('losing an entry is not weighing it as a slight weakness, where there is barely enough evidence', () => {
  const weak = weakness('P1', 'HP-02', 'moderate', 'many');
  const five = ['HP-01', 'HP-02', 'HP-05', 'HP-07', 'HP-09'];
  const [edit] = singleEntryEdits([weak, ...strengths(five, 'sound')], ilacs2023, area);

  expect(edit?.without).toBe('undecided');
  expect(edit?.moves.find(({ revised }) => revised.impact === 'low')?.grade).toBe('good');
});
