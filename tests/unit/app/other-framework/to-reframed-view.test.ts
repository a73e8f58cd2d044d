import { describe, expect, test } from 'vitest';
import { chooseOtherFramework } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/other-framework/choose-other-framework';
import { toReframedView } from '@/app/(public)/to-reframed-view';
import { frameworkFor } from '@/lib/frameworks';
import {
  helpAndProtection,
  inCareAndCareLeavers,
  leaders,
} from '@/tests/cases/stoke-on-trent-2019';

const ilacs2018 = frameworkFor('ilacs-2018');
const evidence = [...helpAndProtection, ...inCareAndCareLeavers, ...leaders];

describe('the same evidence under another version, in words', () => {
  test('sets the published and the derived grade beside the one under the other version', () => {
    const published = new Map([['inCareAndCareLeavers', 'inadequate'] as const]);
    const { rows } = toReframedView(evidence, ilacs2018, frameworkFor('ilacs-2023'), published);

    expect(rows.map(({ area }) => area)).toEqual([
      'leaders',
      'helpAndProtection',
      'inCare',
      'careLeavers',
      'overallEffectiveness',
    ]);
    expect(rows[3]).toMatchObject({
      name: 'Care leavers',
      entries: expect.any(Number),
      counterparts: [
        {
          area: 'inCareAndCareLeavers',
          name: 'Children in care and care leavers',
          published: 'inadequate',
          derived: 'inadequate',
        },
      ],
    });
    expect(rows[4]).toMatchObject({ entries: null });
  });

  test.each([
    [
      'ilacs-2018',
      'sif-2013',
      [
        'Children in care and care leavers is judged in parts: looked after and permanence, adoption and care leavers.',
        'Safeguarding board is judged too, and no entry speaks of it.',
      ],
    ],
    [
      'ilacs-2023',
      'ilacs-2018',
      [
        'Children in care and care leavers are judged together, as children in care and care leavers.',
      ],
    ],
    ['ilacs-2023', 'ilacs-2026', ['Overall effectiveness is not judged.']],
    [
      'sif-2013',
      'ilacs-2026',
      [
        'Looked after and permanence and adoption are judged together, as children in care.',
        'Safeguarding board is not judged.',
        'Overall effectiveness is not judged.',
      ],
    ],
  ] as const)('says how %s and %s correspond', (from, to, changes) => {
    expect(toReframedView([], frameworkFor(from), frameworkFor(to)).changes).toEqual(changes);
  });

  test('says of each entry where it goes, or why not', () => {
    const first = inCareAndCareLeavers.find((entry) => !entry.headline);
    if (!first) throw new Error('There is an entry that is no headline');
    const headline = { ...first, id: 'H1', headline: true };
    const view = toReframedView([headline, first], ilacs2018, frameworkFor('ilacs-2023'));

    expect(view.entries).toEqual([
      {
        id: 'H1',
        from: 'Children in care and care leavers',
        to: null,
        why: expect.stringContaining('It states the conclusion'),
      },
      {
        id: first.id,
        from: 'Children in care and care leavers',
        to: 'Children in care',
        why: null,
      },
    ]);
  });
});

describe('the version an address asks for', () => {
  test('is another one than the inspection was under', () => {
    expect(chooseOtherFramework('sif-2013', 'ilacs-2018')).toMatchObject({
      to: { key: 'sif-2013' },
      others: ['ilacs-2026', 'ilacs-2023', 'sif-2013'],
      unknown: null,
    });
  });

  test.each([
    [undefined, null],
    ['ilacs-2018', 'ilacs-2018'],
    ['', ''],
    ['x'.repeat(100), 'x'.repeat(40)],
    [['nonsense', 'sif-2013'], 'nonsense'],
  ])('is the newest where it asks for %j', (asked, unknown) => {
    expect(chooseOtherFramework(asked, 'ilacs-2018')).toMatchObject({
      to: { key: 'ilacs-2026' },
      unknown,
    });
  });

  test('is the newest but one where the inspection was under the newest', () => {
    expect(chooseOtherFramework(undefined, 'ilacs-2026').to.key).toBe('ilacs-2023');
  });
});
