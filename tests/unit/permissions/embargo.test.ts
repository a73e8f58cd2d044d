import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { canReadEvidence, canSeeInspection, isPublic } from '@/lib/permissions/inspections';

const id = '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11';
const published = { id, status: 'published', evidenceVisibility: 'public' } as const;
const embargoed = { ...published, embargoedUntil: '2026-12-01T09:30:00.000Z' };
const viewer = (role: Viewer['roles'][number]['role'], inspectionId?: string): Viewer => ({
  id: role,
  name: role,
  email: `${role}@example.org`,
  roles: [{ role, inspectionId }],
});

describe('a published report under embargo', () => {
  test('is nobody’s to see but the team’s', () => {
    expect(isPublic(embargoed)).toBe(false);
    expect(canSeeInspection(null, embargoed)).toBe(false);
    expect(canReadEvidence(null, embargoed)).toBe(false);
    expect(canSeeInspection(viewer('official'), embargoed)).toBe(false);
    expect(canSeeInspection(viewer('inspector'), embargoed)).toBe(false);
    expect(canSeeInspection(viewer('inspector', id), embargoed)).toBe(true);
    expect(canReadEvidence(viewer('qualityAssurer', id), embargoed)).toBe(true);
  });

  test('is everybody’s once it is over', () => {
    expect(isPublic({ ...published, embargoedUntil: null })).toBe(true);
    expect(canSeeInspection(null, published)).toBe(true);
    expect(canReadEvidence(null, published)).toBe(true);
  });
});
