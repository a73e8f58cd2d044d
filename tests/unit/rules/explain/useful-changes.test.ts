import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeJudgement, type Towards } from '@/lib/rules/explain/graded-judgement';
import { type Change, type ChangeKind, changeKinds } from '@/lib/rules/explain/kinds-of-change';
import { usefulChanges } from '@/lib/rules/explain/useful-changes';
import { ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

/** "remove P1", "revise P1: some low", "add HP-02: many strong". */
function inWords(change: Change): string {
  if (change.kind === 'remove') return `remove ${change.entry.id}`;
  const made = change.kind === 'add' ? change.added : change.revised;
  const known = made.direction === 'weakness' && made.known ? ' known' : '';
  const subject = change.kind === 'add' ? made.criteria.join() : change.entry.id;

  return `${change.kind} ${subject}: ${made.extent} ${made.impact}${known}`;
}

/** The changes worth trying, those alike together. */
function useful(
  evidence: readonly Evidence[],
  towards: Towards,
  kinds: readonly ChangeKind[] = changeKinds,
  area: JudgementArea = 'helpAndProtection',
): string[][] {
  const judgement = gradeJudgement(evidence, ilacs2023, area);
  if (!judgement) throw new Error(`${area} is judged`);

  return usefulChanges(judgement, towards, kinds).map(({ change, alike }) => {
    expect(alike[0]).toBe(change);
    return alike.map(inWords);
  });
}

const sound = strengths(ids('HP', 1, 14), 'sound');

describe('changes worth trying towards worse', () => {
  test('take strengths out, and make every entry as bad as it can be', () => {
    const evidence = [
      strength('S1', 'HP-02', 'strong', 'many'),
      strength('S2', 'HP-02', 'strong', 'many'),
      strength('S3', 'HP-02', 'sound', 'isolated'),
      weakness('P1', 'HP-05', 'low', 'some', { known: true }),
      weakness('P2', 'HP-05', 'serious', 'widespread'),
    ];
    expect(useful(evidence, 'worse', ['remove', 'revise'])).toEqual([
      ['remove S1', 'remove S2'],
      ['remove S3'],
      ['revise S1: isolated sound', 'revise S2: isolated sound'],
      ['revise P1: widespread serious'],
    ]);
  });

  test('add the worst, once for all criteria that nothing is recorded on and that weigh alike', () => {
    const added = useful([strength('S1', 'HP-02', 'strong', 'many')], 'worse', ['add']);

    expect(added.flat()).toHaveLength(22);
    expect(new Set(added.flat().map((each) => each.split(': ')[1]))).toEqual(
      new Set(['widespread serious']),
    );
    // Core and vital, core, neither; and the one that is named.
    expect(added).toHaveLength(4);
    expect(added).toContainEqual(['add HP-02: widespread serious']);
  });
});

describe('changes worth trying towards better', () => {
  const weak = weakness('P1', 'HP-02', 'moderate', 'many');
  const minor = weakness('P2', 'HP-05', 'low', 'widespread');

  test('weigh weaknesses as the least below good, those of low impact left out', () => {
    expect(useful([weak, ...sound, minor], 'better', ['remove', 'revise'])).toEqual([
      ['revise P1: isolated low known'],
      ...sound.map(({ id }) => [`revise ${id}: widespread exceptional`]),
    ]);
  });

  test('take them out where nothing can be weighed otherwise', () => {
    expect(useful([...sound, weak, minor], 'better', ['remove'])).toEqual([['remove P1']]);
  });

  test('take out those of low impact too on the way to outstanding, where the share of them counts', () => {
    const ofWeaknesses = (evidence: Evidence[], area?: JudgementArea) =>
      useful(evidence, 'better', ['remove', 'revise'], area).filter(([first]) =>
        first?.includes(' P'),
      );
    expect(ofWeaknesses([...sound, minor])).toEqual([
      ['remove P2'],
      ['revise P2: isolated low known'],
    ]);
    const known = weakness('P1', 'LE-13', 'low', 'some');
    expect(ofWeaknesses([...strengths(ids('LE', 1, 12), 'sound'), known], 'leaders')).toEqual([
      ['revise P1: isolated low known'],
    ]);
  });

  test('add a strength rather than make one stronger, unless it names more or another’s criterion', () => {
    const evidence = [
      ...sound.slice(2),
      weak,
      strength('S1', 'HP-01', 'sound', 'many', { also: ['HP-02'] }),
      strength('S2', 'LE-01', 'strong', 'some', { area: 'helpAndProtection' }),
      strength('S3', 'HP-15', 'exceptional', 'some'),
      strength('S4', 'HP-16', 'strong', 'many'),
    ];
    const all = useful(evidence, 'better');

    expect(all.filter(([first]) => first?.startsWith('revise'))).toEqual([
      ['revise P1: isolated low known'],
      ['revise S1: widespread exceptional'],
      ['revise S2: widespread exceptional'],
    ]);
    expect(all.flat().filter((each) => each.startsWith('add'))).toHaveLength(22);
    expect(all.flat()).toContain('add HP-02: widespread exceptional');
    expect(useful(evidence, 'better', ['revise']).flat()).toContain(
      'revise S3: widespread exceptional',
    );
    expect(useful(evidence, 'better', ['revise']).flat()).not.toContain(
      'revise S4: widespread exceptional',
    );
  });

  test('leave strengths as they are where a judgement is inadequate', () => {
    const failing = ['HP-02', 'HP-05'].map((id) => weakness(id, id, 'serious', 'many'));

    expect(useful([...sound, ...failing], 'better', ['remove', 'revise'])).toEqual([
      ['revise HP-02: isolated low known'],
      ['revise HP-05: isolated low known'],
    ]);
  });

  test('are none of a kind that is not asked for', () => {
    expect(useful([...sound, weak], 'better', [])).toEqual([]);
    expect(useful([...sound, weak], 'worse', [])).toEqual([]);
  });
});
