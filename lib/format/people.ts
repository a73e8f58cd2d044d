import { type Role, type RoleAssignment, roles } from '@/lib/domain/people';
import { formatList } from './lists';

export const roleLabels = {
  inspector: 'Inspector',
  leadInspector: 'Lead inspector',
  qualityAssurer: 'Quality assurer',
  councilLeader: 'Council leader',
  electedMember: 'Elected member',
  official: 'Official',
  administrator: 'Administrator',
} as const satisfies Record<Role, string>;

/** "Inspector and lead inspector": each role once, in the order of the vocabulary. */
export function formatRoles(assignments: readonly RoleAssignment[]): string {
  const held = roles.filter((role) => assignments.some((assignment) => assignment.role === role));
  const labels = held.map((role, index) =>
    index === 0 ? roleLabels[role] : roleLabels[role].toLowerCase(),
  );

  return labels.length > 0 ? formatList(labels) : 'No role';
}
