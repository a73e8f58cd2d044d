import type { EventType } from './inspections';

/** One thing that a published report or letter asks an authority to improve. */
export type ImprovementItem = {
  laCode: string;
  laName: string;
  /** The inspection or visit. */
  eventId: string;
  type: EventType;
  /** Its first day on site, or its publication where that is not known. */
  day: string;
  startedOn: string | null;
  publishedOn: string | null;
  kind: 'improvement' | 'priorityAction';
  /** Its place in the list, from 1. */
  position: number;
  text: string;
  /** Empty where nobody has said yet what it is about. */
  criteria: readonly string[];
};

/** Visits of one theme in one calendar year, as far as the record goes. */
export type VisitThemeCount = {
  theme: string;
  year: string;
  visits: number;
  /** Letters that set an area for priority action. */
  priorityActions: number;
  /** Items that letters ask to improve, and the visits whose letters are held. */
  items: number;
  lettersCounted: number;
};
