import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks';
import { careLeaversCriteria } from '@/lib/frameworks/criteria/care-leavers';
import { childrenInCareCriteria } from '@/lib/frameworks/criteria/children-in-care';
import { helpAndProtectionCriteria } from '@/lib/frameworks/criteria/help-and-protection';
import { leadersCriteria } from '@/lib/frameworks/criteria/leaders';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { limitFor, sharedLimits } from '@/lib/frameworks/limits';

/** Where a judgement’s criteria begin and end, and how many there are. */
function span(criteria: readonly Criterion[]): string {
  const [first] = criteria;

  return first ? `${first.id} to ${criteria.at(-1)?.id}, ${criteria.length}` : 'none';
}

function outline({ key, name, shortName, startsOn, endsOn, overall, ...rest }: Framework) {
  const judgements = rest.judgements.map(
    ({ area, name: official, shortName: short, partOf, separate, criteria }) =>
      [area, official, short, partOf ?? (separate ? 'separate' : 'key'), span(criteria)].join(
        ' | ',
      ),
  );
  return { key, name, shortName, startsOn, endsOn, overall, judgements };
}

describe('what each version is', () => {
  test('the single inspection framework', () => {
    expect(outline(frameworkFor('sif-2013'))).toEqual({
      key: 'sif-2013',
      name: 'Single inspection framework: services for children in need of help and protection, children looked after and care leavers',
      shortName: 'Single inspection framework',
      startsOn: '2013-11-01',
      endsOn: '2017-12-31',
      overall: 'singleInspection',
      judgements: [
        'helpAndProtection | The experiences and progress of children who need help and protection | Help and protection | key | HP-01 to HP-22, 22',
        'lookedAfterAndPermanence | The experiences and progress of children looked after and achieving permanence | Looked after and permanence | key | CC-01 to CC-23, 23',
        'adoption | Adoption performance | Adoption | lookedAfterAndPermanence | CC-05 to CC-05, 1',
        'careLeavers | The experiences and progress of care leavers | Care leavers | lookedAfterAndPermanence | CL-01 to CL-15, 15',
        'leaders | Leadership, management and governance | Leaders | key | LE-01 to LE-19, 19',
        'safeguardingBoard | The effectiveness of the Local Safeguarding Children Board | Safeguarding board | separate | none',
        'overallEffectiveness | Overall effectiveness | Overall effectiveness | key | none',
      ],
    });
  });

  test('ILACS from 2018', () => {
    expect(outline(frameworkFor('ilacs-2018'))).toEqual({
      key: 'ilacs-2018',
      name: 'Inspecting local authority children’s services',
      shortName: 'ILACS 2018',
      startsOn: '2018-01-01',
      endsOn: '2022-12-31',
      overall: 'ilacs',
      judgements: [
        'leaders | The impact of leaders on social work practice with children and families | Leaders | key | LE-01 to LE-19, 19',
        'helpAndProtection | The experiences and progress of children who need help and protection | Help and protection | key | HP-01 to HP-22, 22',
        'inCareAndCareLeavers | The experiences and progress of children in care and care leavers | Children in care and care leavers | key | CC-01 to CL-15, 38',
        'overallEffectiveness | Overall effectiveness | Overall effectiveness | key | none',
      ],
    });
  });

  test('ILACS from 2023', () => {
    expect(outline(frameworkFor('ilacs-2023'))).toEqual({
      key: 'ilacs-2023',
      name: 'Inspecting local authority children’s services, with a separate judgement on care leavers',
      shortName: 'ILACS 2023',
      startsOn: '2023-01-01',
      endsOn: '2026-03-31',
      overall: 'ilacs',
      judgements: [
        'leaders | The impact of leaders on social work practice with children and families | Leaders | key | LE-01 to LE-19, 19',
        'helpAndProtection | The experiences and progress of children who need help and protection | Help and protection | key | HP-01 to HP-22, 22',
        'inCare | The experiences and progress of children in care | Children in care | key | CC-01 to CC-23, 23',
        'careLeavers | The experiences and progress of care leavers | Care leavers | key | CL-01 to CL-15, 15',
        'overallEffectiveness | Overall effectiveness | Overall effectiveness | key | none',
      ],
    });
  });

  test('ILACS from April 2026', () => {
    expect(outline(frameworkFor('ilacs-2026'))).toEqual({
      key: 'ilacs-2026',
      name: 'Inspecting local authority children’s services, without an overall effectiveness judgement',
      shortName: 'ILACS 2026',
      startsOn: '2026-04-01',
      endsOn: undefined,
      overall: 'none',
      judgements: [
        'leaders | The impact of leaders on practice with children and families | Leaders | key | LE-01 to LE-19, 19',
        'helpAndProtection | The experiences and progress of children who need help and protection | Help and protection | key | HP-01 to HP-22, 22',
        'inCare | The experiences and progress of children in care | Children in care | key | CC-01 to CC-23, 23',
        'careLeavers | The experiences and progress of care leavers | Care leavers | key | CL-01 to CL-15, 15',
      ],
    });
  });

  test('body order puts practice first', () => {
    expect(frameworkFor('sif-2013').bodyOrder).toEqual([
      'helpAndProtection',
      'lookedAfterAndPermanence',
      'adoption',
      'careLeavers',
      'leaders',
      'safeguardingBoard',
    ]);
    expect(frameworkFor('ilacs-2018').bodyOrder).toEqual([
      'helpAndProtection',
      'inCareAndCareLeavers',
      'leaders',
    ]);
    expect(frameworkFor('ilacs-2023').bodyOrder).toEqual(frameworkFor('ilacs-2026').bodyOrder);
    expect(frameworkFor('ilacs-2026').bodyOrder).toEqual([
      'helpAndProtection',
      'inCare',
      'careLeavers',
      'leaders',
    ]);
  });

  test('grade words are those that were printed', () => {
    const shared = { outstanding: 'Outstanding', good: 'Good', inadequate: 'Inadequate' };

    expect(frameworkFor('sif-2013').gradeWords).toEqual({
      ...shared,
      requiresImprovement: 'Requires improvement',
    });
    expect(frameworkFor('ilacs-2026').gradeWords).toEqual({
      ...shared,
      requiresImprovement: 'Requires improvement to be good',
    });
  });
});

describe('criteria', () => {
  /** Numbers of those for which something holds: "01 02 04". */
  const numbers = (criteria: readonly Criterion[], holds: (each: Criterion) => boolean) =>
    criteria
      .filter(holds)
      .map(({ id }) => id.slice(3))
      .join(' ');

  test.each([
    ['help and protection', helpAndProtectionCriteria, '01 02 05 07 08 09 11 12 14 16 18 20 22'],
    ['children in care', childrenInCareCriteria, '01 03 05 07 08 09 11 14 15 16 18'],
    ['care leavers', careLeaversCriteria, '01 02 04 05 06 07 08 09 10 11 14 15'],
    ['leaders', leadersCriteria, '01 02 04 05 06 07 08 09 10 11 13 17'],
  ])('that every report on %s discusses', (_, criteria, core) => {
    expect(numbers(criteria, (each) => each.core)).toBe(core);
  });

  test.each([
    ['help and protection', helpAndProtectionCriteria, '02 05 08 11 12'],
    ['children in care', childrenInCareCriteria, '01 02 03 07 08 11 13'],
    ['care leavers', careLeaversCriteria, '01 02 04 10'],
    ['leaders', leadersCriteria, '02 03 08 09'],
  ])('that are vital stages of %s', (_, criteria, vital) => {
    expect(numbers(criteria, (each) => each.vital)).toBe(vital);
  });
});

describe('limits', () => {
  const { leadersAbovePractice, ...limits } = sharedLimits;

  test.each([
    ['seriousFailures', 2, 2, 'two criteria are inadequate, whatever else is found'],
    ['seriousWithFailure', 3, 3, 'three criteria are inadequate when one of them reaches many'],
    [
      'seriousWithoutFailure',
      4,
      4,
      'four criteria are inadequate even when each reaches only some',
    ],
    ['vitalStagesLost', 3, 3, 'three vital stages'],
    ['repeatedWeaknesses', 2, 2, 'Two separate weaknesses on one criterion are a pattern'],
    ['repeatedPerStrength', 1 / 2, 1 / 2, 'at least one for every two strengths'],
    ['weakVitalStages', 1, 3, 'one vital stage keeps a judgement below good; at three'],
    ['weakCriteria', 2, 3, 'two criteria keep a judgement below good; on three'],
    ['unevenShare', 1 / 3, 1 / 3, 'a third of the criteria'],
    ['unevenCriteria', 2, 2, 'lapses on two criteria at least'],
    ['lapsesAtOutstanding', 2, 4, 'lapses on two criteria; on four'],
    ['weaknessShareAtOutstanding', 1 / 5, 1 / 5, 'Fewer than one entry in five'],
    ['strongCoreShare', 2 / 3, 2 / 3, 'at least two thirds of the core criteria'],
    ['entriesNeeded', 6, 6, 'Six entries are the least'],
    ['coreShareNeeded', 1 / 3, 1 / 3, 'A third of the core criteria'],
  ] as const)('%s is %d, and %d where one judgement covers two groups: %s', (...limit) => {
    const [name, value, combined, said] = limit;

    expect(limitFor(limits[name], 'inCare')).toBe(value);
    expect(limitFor(limits[name], 'inCareAndCareLeavers')).toBe(combined);
    expect(limits[name].meaning).toContain(said);
  });

  test('leaders stand at most one grade above practice', () => {
    expect(leadersAbovePractice.value).toBe(1);
    expect(leadersAbovePractice.meaning).toContain('at most one grade above the weakest judgement');
  });

  test('all are tried above', () => {
    expect(Object.keys(limits)).toHaveLength(15);
  });
});
