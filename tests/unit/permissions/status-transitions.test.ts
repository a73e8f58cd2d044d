import { describe, expect, test } from 'vitest';
import { inspectionStatuses } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import {
  type StatusTransition,
  statusTransitions,
  transitionsFor,
  transitionsOf,
} from '@/lib/permissions/status-transitions';

const id = 'a0000000-0000-4000-8000-000000000001';
const appointed = (role: Role): Viewer => ({
  id: 'v',
  name: 'V',
  email: 'v@example.org',
  roles: [{ role, inspectionId: id }],
});
const namesFor = (role: Role, status: (typeof inspectionStatuses)[number]) =>
  transitionsFor(appointed(role), { id, status, type: 'standardInspection' }).map(
    (step) => step.name,
  );

describe('status transitions', () => {
  test('a lead inspector moves an inspection on, back and to rest from every open state', () => {
    const rest = ['pause', 'endIncomplete'];

    expect(namesFor('leadInspector', 'planned')).toEqual(['startFieldwork', ...rest]);
    expect(namesFor('leadInspector', 'fieldwork')).toEqual(['moveToJudging', ...rest]);
    expect(namesFor('leadInspector', 'judging')).toEqual([
      'returnToFieldwork',
      'sendToQualityAssurance',
      ...rest,
    ]);
    expect(namesFor('leadInspector', 'qualityAssurance')).toEqual([
      'returnToJudging',
      'sendToCouncil',
      ...rest,
    ]);
    expect(namesFor('leadInspector', 'factualAccuracy')).toEqual([
      'returnToJudging',
      'makeFinal',
      ...rest,
    ]);
    expect(namesFor('leadInspector', 'final')).toEqual(['returnToJudging', 'publish', ...rest]);
    expect(namesFor('leadInspector', 'published')).toEqual(['correct']);
    expect(namesFor('leadInspector', 'paused')).toEqual(['resume', 'endIncomplete']);
    expect(namesFor('leadInspector', 'incomplete')).toEqual(['reopen']);
  });

  test('whoever checks can only send back', () => {
    expect(inspectionStatuses.flatMap((status) => namesFor('qualityAssurer', status))).toEqual([
      'returnToJudging',
      'returnToJudging',
      'returnToJudging',
    ]);
  });

  test('nobody else moves anything', () => {
    const others: Role[] = ['inspector', 'councilLeader', 'official', 'administrator'];

    expect(
      others.flatMap((role) => inspectionStatuses.flatMap((status) => namesFor(role, status))),
    ).toEqual([]);
  });

  test('a lead of another inspection moves nothing here', () => {
    const elsewhere = {
      id: 'a0000000-0000-4000-8000-000000000002',
      type: 'standardInspection',
      status: 'fieldwork',
    } as const;

    expect(transitionsFor(appointed('leadInspector'), elsewhere)).toEqual([]);
  });

  test('every step has a name of its own and says what follows', () => {
    expect(new Set(statusTransitions.map((step) => step.name)).size).toBe(statusTransitions.length);
    expect(statusTransitions.every((step) => step.effect.endsWith('.'))).toBe(true);
  });

  test('a visit takes the same steps, confirms no grade and says so in its own words', () => {
    const own = transitionsOf('focusedVisit');

    expect(own.map(({ name, from, to, by }) => ({ name, from, to, by }))).toEqual(
      statusTransitions.map(({ name, from, to, by }) => ({ name, from, to, by })),
    );
    expect(own.flatMap(({ needs }) => needs)).not.toContain('gradesConfirmed');
    expect(own.map(({ label, effect }) => `${label}. ${effect}`).join(' ')).not.toMatch(
      /judg|grade|inspection|report/i,
    );
    expect(transitionsOf('monitoringVisit')).toEqual(own);
    expect(transitionsOf('shortInspection')).toBe(statusTransitions);
  });

  test('every state has a way in and a way out', () => {
    const steps: readonly StatusTransition[] = statusTransitions;

    for (const status of inspectionStatuses) {
      expect(steps.some((step) => step.from.includes(status))).toBe(true);
      expect(status === 'planned' || steps.some((step) => step.to === status)).toBe(true);
    }
  });

  test('what goes back or stops says why', () => {
    const back = statusTransitions.filter(({ name }) => /^(return|pause|end|reopen)/.test(name));

    expect(back.every((step) => step.needsReason)).toBe(true);
  });
});
