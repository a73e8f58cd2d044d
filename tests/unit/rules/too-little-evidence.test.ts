import { describe, expect, test } from 'vitest';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { gradeOf, ids, ilacs2023, strengths, weakness } from './build';

const core = ['LE-01', 'LE-02', 'LE-04', 'LE-05'];

describe('R-17 too little evidence', () => {
  test('leaves a judgement undecided and says what it needs', () => {
    const leaders = deriveJudgements(strengths(['LE-01']), ilacs2023).judgements[0];

    expect(leaders).toMatchObject({
      status: 'undecided',
      reasons: [{ code: 'R-17' }],
      needs: [
        'At least six entries; one is recorded',
        expect.stringContaining(
          'Evidence on at least four core criteria; there is evidence on one',
        ),
      ],
    });
  });

  test('is settled by six entries across a third of the core criteria', () => {
    const evidence = strengths([...core, 'LE-03', 'LE-12']);

    expect(gradeOf(evidence, 'leaders')).toBe('good');
    expect(gradeOf(evidence.slice(1), 'leaders')).toBe('undecided');
    expect(gradeOf(strengths(['LE-01', 'LE-02', ...ids('LE', 14, 19)]), 'leaders')).toBe(
      'undecided',
    );
  });

  test('does not count headlines and context', () => {
    const headlines = strengths(core).map((entry) => ({ ...entry, headline: true }));

    expect(gradeOf([...headlines, ...strengths(['LE-03', 'LE-12'])], 'leaders')).toBe('undecided');
  });

  test('counts weaknesses that are set aside, because they are evidence', () => {
    const known = core.map((criterion) =>
      weakness(criterion, criterion, 'low', 'some', { known: true }),
    );

    expect(gradeOf([...known, ...strengths(['LE-03', 'LE-12'])], 'leaders')).toBe('good');
  });

  test('leaves overall effectiveness undecided with it', () => {
    const overall = deriveJudgements(strengths(['LE-01']), ilacs2023).judgements.at(-1);

    expect(overall).toMatchObject({
      area: 'overallEffectiveness',
      status: 'undecided',
      needs: ['No grade yet for leaders, help and protection, children in care and care leavers'],
    });
  });

  test.each([
    ['nothing', [], 'At least six entries; none are recorded'],
    ['one entry', ['LE-01'], 'At least six entries; one is recorded'],
    ['five entries', ids('LE', 1, 5), 'At least six entries; five are recorded'],
  ])('says how many entries there are: %s', (_, criteria, needed) => {
    const leaders = deriveJudgements(strengths(criteria), ilacs2023).judgements[0];

    expect(leaders?.status === 'undecided' && leaders.needs[0]).toBe(needed);
  });

  test.each([
    [
      ['LE-14', 'LE-15', 'LE-16', 'LE-18', 'LE-19', 'LE-03'],
      'Evidence on at least four core criteria; there is evidence on none. Nothing yet on strategic leadership, corporate and political support, self-knowledge, partnerships, corporate parenting and eight more',
    ],
    [
      ['LE-01', 'LE-02', 'LE-04', 'LE-16', 'LE-18', 'LE-19'],
      'Evidence on at least four core criteria; there is evidence on three. Nothing yet on corporate parenting, quality assurance and audit, performance information and scrutiny, management oversight and supervision and five more',
    ],
  ])('says which core criteria nothing speaks of: %j', (criteria, needed) => {
    const leaders = deriveJudgements(strengths(criteria), ilacs2023).judgements[0];

    expect(leaders).toMatchObject({
      status: 'undecided',
      needs: [needed],
      reasons: [
        {
          because: `There is too little evidence to derive a grade. Needed: ${needed}`,
          evidence: [],
        },
      ],
    });
  });

  test('joins what it needs into one reason', () => {
    const [leaders] = deriveJudgements([], ilacs2023).judgements;

    expect(leaders?.reasons[0]?.because).toBe(
      `There is too little evidence to derive a grade. Needed: ${leaders?.status === 'undecided' && leaders.needs.join('. ')}`,
    );
    expect(leaders?.status === 'undecided' && leaders.needs).toHaveLength(2);
  });

  test('names every missing core criterion where four or fewer are missing', () => {
    const small = ilacs2023.judgements.find(({ area }) => area === 'leaders');
    const criteria = small?.criteria.filter(({ id }) => core.includes(id)) ?? [];
    const framework = { ...ilacs2023, judgements: small ? [{ ...small, criteria }] : [] };
    const [leaders] = deriveJudgements([], framework).judgements;

    expect(leaders?.status === 'undecided' && leaders.needs[1]).toBe(
      'Evidence on at least two core criteria; there is evidence on none. Nothing yet on strategic leadership, corporate and political support, self-knowledge, partnerships and corporate parenting',
    );
  });
});
