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
});
