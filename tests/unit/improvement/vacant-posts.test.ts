import { expect, test } from 'vitest';
import type { RoleHolderContent } from '@/lib/domain/governance';
import { standingOfPlan } from '@/lib/improvement/plan';
import { vacantPosts } from '@/lib/improvement/vacant-posts';

const today = '2026-11-22';
const action = (id: string, ownerPost: string | null) => ({
  id,
  ownerPost,
  title: id,
  areaIds: [],
  dueOn: null,
  measure: null,
  childrensExperience: null,
});
const holder = (office: string, heldTo: string | null): RoleHolderContent => ({
  office,
  heldTo,
  heldFrom: null,
  interim: false,
  note: null,
  source: 'Minutes',
});
const closure = {
  id: 'n',
  actionId: 'd',
  kind: 'closure',
  notedOn: '2026-01-01',
  text: 'Done',
  proof: 'Audit',
  office: null,
  outcome: null,
} as const;
const plan = standingOfPlan(
  [],
  [
    action('a', 'Head of service'),
    action('b', ' head of Service'),
    action('c', 'Director'),
    action('d', 'Lawyer'),
    action('e', 'Nobody known'),
    action('f', null),
  ],
  [closure],
  today,
);

const vacantWith = (...holders: RoleHolderContent[]) =>
  vacantPosts(plan.actions, holders, today).map(({ post, heldTo, actions }) => [
    post,
    heldTo,
    actions.map(({ action: { id } }) => id).join(' '),
  ]);

test('names the post of open actions whose last holder left, once, with its actions', () => {
  expect(
    vacantWith(
      holder('head of service', '2025'),
      holder('Head of service', '2026-03'),
      holder('Lawyer', '2020'),
    ),
  ).toEqual([['Head of service', '2026-03', 'a b']]);
});

test('a holder now, one who leaves later, or none on record is no vacancy', () => {
  expect(
    vacantWith(
      holder('Head of service', '2025'),
      holder('Head of service', null),
      holder('Director', '2027-01-01'),
    ),
  ).toEqual([]);
  // What is known to the year alone may still be to come.
  expect(vacantWith(holder('Director', '2026'))).toEqual([]);
});
