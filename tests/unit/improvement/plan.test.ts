import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planNoteKinds } from '@/lib/domain/improvement-plan';
import { type PlanAction, type PlanNote, standingOfPlan } from '@/lib/improvement/plan';

const areas = [1, 2, 3].map((number) => ({ id: `a${number}`, number, text: `Area ${number}` }));
const today = '2019-10-01';

const action = (id: string, more: Partial<PlanAction> = {}): PlanAction => ({
  id,
  title: id,
  areaIds: ['a1'],
  ownerPost: 'Principal social worker',
  dueOn: '2019-12-31',
  measure: 'Share supervised',
  childrensExperience: 'Decisions come in time',
  ...more,
});
const note = (kind: PlanNote['kind'], notedOn: string, more: Partial<PlanNote> = {}): PlanNote => ({
  id: `${kind} ${notedOn}`,
  actionId: 'one',
  kind,
  notedOn,
  text: 'Said',
  proof: kind === 'closure' ? 'Audit of March' : null,
  office: null,
  outcome: null,
  ...more,
});

const one = (notes: PlanNote[], more: Partial<PlanAction> = {}) =>
  standingOfPlan(areas, [action('one', more)], notes, today).actions[0];

describe('an action', () => {
  test('is overdue the day after its date, and never once it is closed', () => {
    expect(one([], { dueOn: '2019-10-01' })?.overdue).toBe(false);
    expect(one([], { dueOn: '2019-09-30' })?.overdue).toBe(true);
    expect(one([note('closure', '2019-09-01')], { dueOn: '2019-09-30' })?.overdue).toBe(false);
  });

  test('has stalled when nothing was noted for three months', () => {
    expect(one([note('progress', '2019-07-02')])?.stalled).toBe(false);
    expect(one([note('progress', '2019-07-01')])?.stalled).toBe(true);
    expect(one([])?.stalled).toBe(false);
  });

  test('is closed until it is reopened, and the board may disagree', () => {
    expect(one([note('closure', '2019-05-01')])?.state).toBe('closed');
    expect(one([note('closure', '2019-05-01'), note('reopening', '2019-06-01')])?.state).toBe(
      'open',
    );
    const check = (outcome: 'agreed' | 'notAgreed') =>
      one([note('check', '2019-06-01', { outcome }), note('closure', '2019-05-01')])?.state;
    expect([check('agreed'), check('notAgreed')]).toEqual(['closedAgreed', 'closedDisputed']);
  });

  test('says what it lacks', () => {
    const bare = {
      ownerPost: null,
      dueOn: null,
      measure: null,
      childrensExperience: null,
      areaIds: [],
    };
    expect(one([], bare)?.lacks).toEqual([
      'owner',
      'due',
      'measure',
      'childrensExperience',
      'area',
    ]);
    expect(one([])?.lacks).toEqual([]);
  });
});

describe('a plan', () => {
  test('says which area has no action, which no owner, and which action answers none', () => {
    const plan = standingOfPlan(
      areas,
      [
        action('one'),
        action('two', { areaIds: ['a2'], ownerPost: null }),
        action('three', { areaIds: [] }),
      ],
      [],
      today,
    );

    expect(plan.coverage.map(({ state }) => state)).toEqual(['open', 'noOwner', 'noAction']);
    expect(plan.besides.map(({ action: { id } }) => id)).toEqual(['three']);
    expect(plan.counts).toMatchObject({ areasWithoutAction: 1, areasWithoutOwner: 1, actions: 3 });
  });

  test('what the board disputes is counted apart and is not done, until it is closed anew', () => {
    const about = (actionId: string, all: PlanNote[]) => all.map((said) => ({ ...said, actionId }));
    const closure = note('closure', '2019-05-01');
    const check = (on: string, outcome: 'agreed' | 'notAgreed') => note('check', on, { outcome });
    const plan = standingOfPlan(
      areas,
      ['plain', 'agreed', 'disputed', 'agreedAtLast', 'closedAnew'].map((id) => action(id)),
      [
        ...about('plain', [closure]),
        ...about('agreed', [closure, check('2019-06-01', 'agreed')]),
        ...about('disputed', [
          closure,
          check('2019-06-01', 'agreed'),
          check('2019-07-01', 'notAgreed'),
        ]),
        ...about('agreedAtLast', [
          closure,
          check('2019-06-01', 'notAgreed'),
          check('2019-07-01', 'agreed'),
        ]),
        ...about('closedAnew', [
          closure,
          check('2019-06-01', 'notAgreed'),
          note('closure', '2019-08-01'),
        ]),
      ],
      today,
    );

    expect(plan.counts).toMatchObject({ actions: 5, closed: 4, disputed: 1 });
    expect(plan.coverage[0]?.state).toBe('open');
  });

  test('one owned action is enough for an area', () => {
    const plan = standingOfPlan(
      areas,
      [action('one', { ownerPost: null }), action('two')],
      [],
      today,
    );
    expect(plan.coverage[0]?.state).toBe('open');
  });

  const day = fc
    .integer({ min: 0, max: 700 })
    .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
  const notes = fc.array(
    fc
      .record({ kind: fc.constantFrom(...planNoteKinds), on: day })
      .map(({ kind, on }) => note(kind, on)),
    { maxLength: 8 },
  );

  test('the order in which notes arrive does not matter, where each has its own day', () => {
    fc.assert(
      fc.property(
        notes.map((all) => [...new Map(all.map((said) => [said.notedOn, said])).values()]),
        (all) => {
          const [forwards, backwards] = [all, all.toReversed()].map((some) => one(some));
          expect(forwards?.state).toBe(backwards?.state);
          expect(forwards?.lastNotedOn).toBe(backwards?.lastNotedOn);
        },
      ),
    );
  });

  test('a closed action is neither overdue nor stalled', () => {
    fc.assert(
      fc.property(notes, day, (all, dueOn) => {
        const standing = one(all, { dueOn });
        if (standing?.state === 'open') return;
        expect([standing?.overdue, standing?.stalled]).toEqual([false, false]);
      }),
    );
  });
});
