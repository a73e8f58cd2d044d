import { describe, expect, test } from 'vitest';
import { inspectionStatuses } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import { statusTransitions, transitionsFor } from '@/lib/permissions/status-transitions';

const id = 'a0000000-0000-4000-8000-000000000001';
const appointed = (role: Role): Viewer => ({
  id: 'v',
  name: 'V',
  email: 'v@example.org',
  roles: [{ role, inspectionId: id }],
});
const namesFor = (role: Role, status: (typeof inspectionStatuses)[number]) =>
  transitionsFor(appointed(role), { id, status }).map((step) => step.name);

describe('status transitions', () => {
  test('a lead inspector moves an inspection on and back', () => {
    expect(namesFor('leadInspector', 'planned')).toEqual(['startFieldwork']);
    expect(namesFor('leadInspector', 'fieldwork')).toEqual(['moveToJudging']);
    expect(namesFor('leadInspector', 'judging')).toEqual(['returnToFieldwork']);
    expect(namesFor('leadInspector', 'published')).toEqual([]);
  });

  test('inspectors and quality assurers move nothing', () => {
    expect(namesFor('inspector', 'fieldwork')).toEqual([]);
    expect(namesFor('qualityAssurer', 'judging')).toEqual([]);
  });

  test('a lead of another inspection moves nothing here', () => {
    const elsewhere = { id: 'a0000000-0000-4000-8000-000000000002', status: 'fieldwork' } as const;

    expect(transitionsFor(appointed('leadInspector'), elsewhere)).toEqual([]);
  });

  test('every step has a name of its own, leads somewhere else and says what follows', () => {
    expect(new Set(statusTransitions.map((step) => step.name)).size).toBe(statusTransitions.length);
    expect(statusTransitions.every((step) => step.from.valueOf() !== step.to.valueOf())).toBe(true);
    expect(statusTransitions.every((step) => step.effect.endsWith('.'))).toBe(true);
  });

  test('every state before publication has a way out', () => {
    const left = new Set<string>(statusTransitions.map((step) => step.from));

    expect(inspectionStatuses.filter((status) => !left.has(status))).toEqual(['published']);
  });
});
