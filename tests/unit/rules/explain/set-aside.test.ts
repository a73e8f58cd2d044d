import { expect, test } from 'vitest';
import { groupSetAside } from '@/lib/rules/explain/set-aside';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

test('what was set aside is grouped by the reason, and reasons without an entry are left out', () => {
  const evidence = [
    weakness('P1', 'LE-01', 'serious', 'many', { headline: true }),
    weakness('P2', 'LE-10', 'moderate', 'many', { known: true }),
    weakness('P3', 'LE-11', 'moderate', 'some', { known: true }),
    strength('P4', 'LE-01', 'sound', 'many'),
    weakness('P5', 'HP-01', 'serious', 'many', { headline: true }),
  ];

  expect(groupSetAside(evidence, ilacs2023, 'leaders')).toEqual([
    {
      title: 'Headlines',
      why: 'States only the conclusion of its section, so counting it would count the rest twice.',
      ids: ['P1'],
    },
    {
      title: 'Known to leaders',
      why: 'Leaders know it and are visibly putting it right.',
      ids: ['P2', 'P3'],
    },
  ]);
});
