import { describe, expect, test } from 'vitest';
import { meaningOf } from '@/lib/importers/outcomes/columns';

describe('a heading', () => {
  test.each([
    ['Local authority area code', 'code'],
    ['LA code', 'code'],
    ['Local authority name', 'name'],
    ['Local Authority', 'name'],
    ['Inspection date', 'startedOn'],
    ['Inspection/Visit date', 'startedOn'],
    ['Inspection start date', 'startedOn'],
    ['Date of latest inspection', 'startedOn'],
    ['Publication date', 'publishedOn'],
    ['Date published', 'publishedOn'],
    ['Inspection/Visit type', 'type'],
    ['Visit Theme', 'theme'],
    ['Overall effectiveness', 'overallEffectiveness'],
    ['Overall effectiveness [note 3]', 'overallEffectiveness'],
    ['Overall effectiveness (1 = Outstanding, 2 = Good)', 'overallEffectiveness'],
    ['The impact of leaders on social work practice with children and families', 'leaders'],
    ['The impact of leaders on practice with children and families', 'leaders'],
    ['Impact of leaders', 'leaders'],
    ['Leadership, management and governance', 'leaders'],
    ['Experiences and progress of children who need help and protection', 'helpAndProtection'],
    ['The experiences and progress of children in care and care leavers', 'inCareAndCareLeavers'],
    ['Experiences and progress of children in care', 'inCare'],
    ['The experiences and progress of care leavers', 'careLeavers'],
    ['The experiences and progress of children care leavers', 'careLeavers'],
    ['Children looked after and achieving permanence', 'lookedAfterAndPermanence'],
    ['Children in care (including care leavers until 2022)', 'inCareAndCareLeavers'],
    ['Children in care (combined until 2022)', 'inCare'],
    ['Local authority (LA) name', 'name'],
    ['First day of inspection', 'startedOn'],
    ['Inspection end date', null],
    ['Change in overall effectiveness', null],
    ['Adoption performance', 'adoption'],
    ['Effectiveness of the LSCB', 'safeguardingBoard'],
    ['Previous overall effectiveness', null],
    ['Overall experiences and progress of children and young people', null],
    ['How well children and young people are helped and protected', null],
    ['The effectiveness of leaders and managers', null],
    ['Ofsted region', null],
    ['Web link', null],
    ['Local authority status', null],
  ])('%s holds: %s', (heading, meaning) => {
    expect(meaningOf(heading)).toBe(meaning);
  });
});
