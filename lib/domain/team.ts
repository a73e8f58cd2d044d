import type { JudgementArea } from './judgement-areas';
import type { Role } from './people';

/** The roles somebody can be appointed to on one inspection. */
export const appointableRoles = [
  'inspector',
  'leadInspector',
  'qualityAssurer',
] as const satisfies readonly Role[];
export type AppointableRole = (typeof appointableRoles)[number];

export type TeamMember = { id: string; name: string; role: AppointableRole; since: Date };

/** Who looks after a judgement or an entry, since when, and what the one before left them to know. */
export type Assignment = {
  subject: { area: JudgementArea } | { evidenceId: string; reference: string };
  assignedTo: { id: string; name: string } | null;
  note: string | null;
  recordedAt: Date;
  recordedBy: string;
};
