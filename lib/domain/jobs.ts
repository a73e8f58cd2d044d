/** Work that takes longer than a page may. */
export const jobKinds = ['takeOutInspection', 'importEvidence'] as const;
export type JobKind = (typeof jobKinds)[number];

export const jobStates = ['waiting', 'running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** A job as those who asked for it see it. */
export type Job = {
  id: string;
  kind: JobKind;
  inspectionId: string | null;
  state: JobState;
  /** How many steps of how many are behind it; the total is null until it is known. */
  done: number;
  total: number | null;
  /** What it is doing, or what became of it. */
  message: string | null;
  /** What it made, until `expiresAt`. */
  file: { name: string; bytes: number } | null;
  requestedBy: { id: string; name: string };
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
};

export function isUnderWay({ state }: { state: JobState }): boolean {
  return state === 'waiting' || state === 'running';
}
