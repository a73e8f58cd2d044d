import type { JudgementArea } from './judgement-areas';

/** Which way an entry points. Context says neither: background, numbers, a new post-holder. */
export const directions = ['strength', 'weakness', 'context'] as const;
export type Direction = (typeof directions)[number];

/** How far an entry reaches, least first. "None" and "nearly all" are both widespread. */
export const extents = ['isolated', 'some', 'many', 'widespread'] as const;
export type Extent = (typeof extents)[number];

/** What a weakness does to children, least first. */
export const weaknessImpacts = ['low', 'moderate', 'serious'] as const;
export type WeaknessImpact = (typeof weaknessImpacts)[number];

/** What a strength does for children, least first. */
export const strengthImpacts = ['sound', 'strong', 'exceptional'] as const;
export type StrengthImpact = (typeof strengthImpacts)[number];

export const impacts = [...weaknessImpacts, ...strengthImpacts] as const;
export type Impact = (typeof impacts)[number];

/** How evidence was gathered. */
export const evidenceMethods = [
  'caseTracking',
  'caseSampling',
  'practiceObservation',
  'interview',
  'childrensViews',
  'parentsOrCarersViews',
  'partnerAgency',
  'documentReview',
  'performanceData',
  'settingVisit',
] as const;
export type EvidenceMethod = (typeof evidenceMethods)[number];

/** How a figure relates to the truth it stands for. */
export const metricComparators = ['exactly', 'about', 'over', 'under', 'rank'] as const;
export type MetricComparator = (typeof metricComparators)[number];

/** A figure quoted by an entry, with what a reader needs to understand it. */
export type Metric = {
  value: number;
  comparator?: MetricComparator;
  unit: string;
  population?: string;
  period?: string;
  source?: string;
};

/** The document an entry rests on, where in it, and its address. */
export type DocumentReference = {
  title: string;
  /** A page or paragraph. */
  place?: string;
  /** https or http. */
  url?: string;
};

type EntryBase = {
  id: string;
  area: JudgementArea;
  /** One to three criterion ids of that area, the main one first. */
  criteria: readonly string[];
  /** States only the conclusion of its section, so it never counts as evidence. */
  headline: boolean;
  method?: EvidenceMethod;
  metric?: Metric;
  document?: DocumentReference;
  summary: string;
};

/** One recorded piece of evidence: one thing, in one direction, about one judgement. */
export type Evidence = EntryBase &
  (
    | { direction: 'strength'; extent: Extent; impact: StrengthImpact }
    | {
        direction: 'weakness';
        extent: Extent;
        impact: WeaknessImpact;
        /** Leaders already know it, and a credible plan or visible progress is under way. */
        known: boolean;
      }
    | { direction: 'context'; extent?: Extent; impact?: Impact }
  );

export type Weakness = Extract<Evidence, { direction: 'weakness' }>;
export type Strength = Extract<Evidence, { direction: 'strength' }>;

export function isWeakness(entry: Evidence): entry is Weakness {
  return entry.direction === 'weakness';
}

export function isStrength(entry: Evidence): entry is Strength {
  return entry.direction === 'strength';
}

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'id'> : never;

/** What an inspector says in an entry, before the record gives it an id. */
export type EvidenceContent = WithoutId<Evidence>;
