import { describe, expect, test } from 'vitest';
import { type InspectionStatus, inspectionStatuses } from '@/lib/domain/inspections';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import {
  canAnswerComments,
  canCheckDrafts,
  canCommentOnFacts,
  canGiveMoreTime,
  canReadEarlierChecks,
  canReadEvidence,
  canRecordEvidence,
  canSeeEmbargoedDraft,
  canSeeInspection,
  canSetAccuracyWindow,
  canStartInspection,
  canUseInspectorPages,
  canWorkOnInspection,
  leadsInspection,
} from '@/lib/permissions/inspections';

const mine = 'a0000000-0000-4000-8000-000000000001';
const other = 'a0000000-0000-4000-8000-000000000002';

function viewer(...roles: RoleAssignment[]): Viewer {
  return { id: 'viewer', name: 'Viewer', email: 'viewer@example.org', roles };
}

function inspection(status: InspectionStatus, evidenceVisibility: 'team' | 'public' = 'team') {
  return { id: mine, status, evidenceVisibility };
}

const people = {
  nobody: null,
  'inspector by post': viewer({ role: 'inspector' }),
  'lead by post': viewer({ role: 'leadInspector' }),
  'inspector here': viewer({ role: 'inspector', inspectionId: mine }),
  'lead here': viewer({ role: 'leadInspector', inspectionId: mine }),
  'quality assurer here': viewer({ role: 'qualityAssurer', inspectionId: mine }),
  'inspector elsewhere': viewer({ role: 'inspector', inspectionId: other }),
  'council leader': viewer({ role: 'councilLeader', laCode: '861' }),
  official: viewer({ role: 'official' }),
  administrator: viewer({ role: 'administrator' }),
} as const;

/** For each person: see, work on, read evidence, record evidence. */
const inFieldwork: [keyof typeof people, boolean, boolean, boolean, boolean][] = [
  ['nobody', false, false, false, false],
  ['inspector by post', false, false, false, false],
  ['lead by post', false, false, false, false],
  ['inspector here', true, true, true, true],
  ['lead here', true, true, true, true],
  ['quality assurer here', true, true, true, false],
  ['inspector elsewhere', false, false, false, false],
  ['council leader', false, false, false, false],
  ['official', false, false, false, false],
  ['administrator', false, false, false, false],
];

describe('an inspection in fieldwork', () => {
  test.each(inFieldwork)(
    '%s: see %s, work %s, read %s, record %s',
    (who, see, work, read, record) => {
      const person = people[who];
      const open = inspection('fieldwork');

      expect({
        see: canSeeInspection(person, open),
        work: canWorkOnInspection(person, open),
        read: canReadEvidence(person, open),
        record: canRecordEvidence(person, open),
      }).toEqual({ see, work, read, record });
    },
  );
});

describe('a published inspection', () => {
  test.each(Object.keys(people))('is seen by %s and takes evidence from nobody', (who) => {
    const person = Object.entries(people).find(([name]) => name === who)?.[1] ?? null;

    expect(canSeeInspection(person, inspection('published'))).toBe(true);
    expect(canRecordEvidence(person, inspection('published'))).toBe(false);
  });

  test('keeps its evidence to the team until it is released', () => {
    expect(canReadEvidence(null, inspection('published'))).toBe(false);
    expect(canReadEvidence(people['inspector here'], inspection('published'))).toBe(true);
    expect(canReadEvidence(null, inspection('published', 'public'))).toBe(true);
  });
});

test('evidence marked public stays closed before publication', () => {
  expect(canReadEvidence(null, inspection('judging', 'public'))).toBe(false);
});

test('evidence is taken while judging, and not while planned', () => {
  expect(canRecordEvidence(people['inspector here'], inspection('judging'))).toBe(true);
  expect(canRecordEvidence(people['inspector here'], inspection('planned'))).toBe(false);
});

test('inspectors by post start inspections; an appointment alone or another role does not', () => {
  expect(canStartInspection(people['inspector by post'])).toBe(true);
  expect(canStartInspection(people['lead by post'])).toBe(true);
  expect(canStartInspection(people['inspector here'])).toBe(false);
  expect(canStartInspection(people['council leader'])).toBe(false);
  expect(canStartInspection(people.official)).toBe(false);
  expect(canStartInspection(people.administrator)).toBe(false);
});

test('inspector pages are for those with an inspector’s role of any kind', () => {
  expect(canUseInspectorPages(people['quality assurer here'])).toBe(true);
  expect(canUseInspectorPages(people['inspector by post'])).toBe(true);
  expect(canUseInspectorPages(people['council leader'])).toBe(false);
  expect(canUseInspectorPages(people.official)).toBe(false);
});

describe('checking the draft for facts', () => {
  const council = viewer({ role: 'councilLeader', laCode: '861' });
  const otherCouncil = viewer({ role: 'councilLeader', laCode: '302' });
  const at = (status: InspectionStatus) => ({ ...inspection(status), laCode: '861' });

  test('its own council reads the draft until it is published and comments while it is asked to', () => {
    expect(
      inspectionStatuses.filter((status) => canSeeEmbargoedDraft(council, at(status))),
    ).toEqual(['factualAccuracy', 'final']);
    expect(inspectionStatuses.filter((status) => canCommentOnFacts(council, at(status)))).toEqual([
      'factualAccuracy',
    ]);
    expect(canSeeEmbargoedDraft(otherCouncil, at('factualAccuracy'))).toBe(false);
    expect(canSeeEmbargoedDraft(people['lead here'], at('factualAccuracy'))).toBe(false);
    expect(
      inspectionStatuses.filter((status) => canReadEarlierChecks(council, at(status))),
    ).toEqual(['final', 'published', 'incomplete']);
    expect(canReadEarlierChecks(otherCouncil, at('published'))).toBe(false);
    expect(canReadEarlierChecks(people['lead here'], at('published'))).toBe(false);
    expect(canReadEarlierChecks(null, at('published'))).toBe(false);
    expect(canCheckDrafts(council)).toBe(true);
    expect(canCheckDrafts(people['lead here'])).toBe(false);
    expect(canCheckDrafts(null)).toBe(false);
  });

  test('its lead inspector sets the time before, and answers and gives more time during', () => {
    const lead = people['lead here'];

    expect(inspectionStatuses.filter((status) => canSetAccuracyWindow(lead, at(status)))).toEqual([
      'planned',
      'fieldwork',
      'judging',
      'qualityAssurance',
    ]);
    expect(inspectionStatuses.filter((status) => canGiveMoreTime(lead, at(status)))).toEqual([
      'factualAccuracy',
    ]);
    expect(inspectionStatuses.filter((status) => canAnswerComments(lead, at(status)))).toEqual([
      'factualAccuracy',
    ]);
    expect(canAnswerComments(people['inspector here'], at('factualAccuracy'))).toBe(false);
    expect(canGiveMoreTime(council, at('factualAccuracy'))).toBe(false);
    expect(canSetAccuracyWindow(people['quality assurer here'], at('judging'))).toBe(false);
  });
});

test('an inspection is led by whoever is appointed to lead it, and not by the post alone', () => {
  expect(leadsInspection(people['lead here'], { id: mine })).toBe(true);
  expect(leadsInspection(people['lead here'], { id: other })).toBe(false);
  expect(leadsInspection(people['lead by post'], { id: mine })).toBe(false);
  expect(leadsInspection(people['inspector here'], { id: mine })).toBe(false);
  expect(leadsInspection(null, { id: mine })).toBe(false);
});
