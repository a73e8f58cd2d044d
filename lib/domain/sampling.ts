import type { JudgementArea } from './judgement-areas';

/** Whether a case or group that was chosen has been looked at. */
export const sampleStates = ['planned', 'seen', 'notSeen'] as const;
export type SampleState = (typeof sampleStates)[number];

/** What was chosen to be looked at, as it stands now. */
export type SampleLine = {
  lineId: string;
  version: number;
  /** Which children or what work, by a description that identifies nobody. */
  subject: string;
  area: JudgementArea;
  chosenBecause: string;
  state: SampleState;
  note: string | null;
  recordedAt: string;
  recordedBy: string;
};
