import type { JudgementArea } from './judgement-areas';

/** A finding rests on entries; a headline states the conclusion of its section; context says what was looked at. */
export const paragraphKinds = ['finding', 'headline', 'context'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

export const improvementKinds = ['improvement', 'priorityAction'] as const;
export type ImprovementKind = (typeof improvementKinds)[number];

/** What a paragraph of the draft says. Evidence is named by reference. */
export type ParagraphContent = {
  area: JudgementArea;
  kind: ParagraphKind;
  text: string;
  evidence: readonly string[];
};

/** What one area for improvement says. */
export type AreaContent = {
  kind: ImprovementKind;
  text: string;
  criteria: readonly string[];
  evidence: readonly string[];
};

/** One version of a part of the draft report. The newest one stands. */
export type DraftVersion<Content> = {
  version: number;
  state: 'recorded' | 'withdrawn';
  /** Its place among its like, by which it is sorted; printed numbers are counted, never stored. */
  position: number;
  content: Content;
  reason: string | null;
  /** An ISO instant. */
  recordedAt: string;
  recordedBy: string | null;
};

/** A paragraph or an area for improvement as it stands. */
export type DraftItem<Content> = DraftVersion<Content> & { id: string };
