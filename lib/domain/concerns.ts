/** What one inspection or visit says of a concern, as it is recorded. "Returned" is never recorded but worked out. */
export const mentionStatuses = ['recommended', 'found', 'praised', 'progress', 'closed'] as const;
export type MentionStatus = (typeof mentionStatuses)[number];

/** Who says that a concern is closed: inspectors in a report, or the council itself. */
export const closers = ['inspectors', 'council'] as const;
export type Closer = (typeof closers)[number];

/** A link between a concern and a report is proposed by the software or a person, and confirmed or refused by a person. */
export const mentionStandings = ['proposed', 'confirmed', 'refused'] as const;
export type MentionStanding = (typeof mentionStandings)[number];

export const numberedPlaces = ['item', 'paragraph', 'finding'] as const;
export const unnumberedPlaces = [
  'summary',
  'overview',
  'headlineFindings',
  'executiveSummary',
] as const;

/** Where it stands in the report or letter: a numbered item, paragraph or finding, or a part without numbers. */
export type MentionPlace =
  | { kind: (typeof numberedPlaces)[number]; number: number }
  | { kind: (typeof unnumberedPlaces)[number] };

/** A place that a link can be proposed for: an item of the list, or a numbered paragraph. */
export const passageKinds = ['item', 'paragraph'] as const;
export type PassagePlace = { kind: (typeof passageKinds)[number]; number: number };

/** A subject followed through inspections and visits. */
export type ConcernContent = { title: string; criteria: readonly string[] };

export type MentionContent = {
  status: MentionStatus;
  places: readonly MentionPlace[];
  closedBy: Closer | null;
  note: string | null;
  standing: MentionStanding;
  proposedBecause: string | null;
};
