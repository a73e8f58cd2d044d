import type { MentionContent, MentionStatus } from './concerns';
import type { Inspection } from './inspection-record';
import type { EventType } from './inspections';

/** An inspection or visit that concerns are followed through. Days are YYYY-MM-DD. */
export type ConcernEvent = Pick<Inspection, 'framework' | 'judgements'> & {
  inspectionId: string;
  laCode: string;
  type: EventType;
  startedOn: string;
  endedOn: string | null;
  publishedOn: string | null;
  theme: string | null;
  reportUrl: string | null;
  /** Whether this service holds its paragraphs, so that one can be pointed at. */
  textHeld: boolean;
  /** What it asks to improve, in order. */
  items: readonly ImprovementListItem[];
};

export type ImprovementListItem = {
  id: string;
  kind: 'improvement' | 'priorityAction';
  number: number;
  text: string;
  criteria: readonly string[];
};

/** A numbered paragraph of a published report, and what is known of the entries it rests on. */
export type ReportPassage = {
  number: number;
  text: string;
  findings: readonly { criteria: readonly string[]; says: MentionStatus | null }[];
};

export type ConcernMention = MentionContent & {
  id: string;
  concernId: string;
  inspectionId: string;
  version: number;
  recordedAt: Date;
};

/** Everything that is followed of an authority, as far as a viewer may read it. */
export type ConcernRecord = {
  concerns: readonly { id: string; title: string; criteria: readonly string[]; version: number }[];
  mentions: readonly ConcernMention[];
  /** Every published inspection and visit, oldest first. */
  events: readonly ConcernEvent[];
};
