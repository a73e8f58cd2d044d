/** What a council or the Department keeps here beside inspections. Each has versions; the newest is the thing. */
export const councilItemKinds = [
  'concern',
  'mention',
  'planAction',
  'planNote',
  'selfEvaluation',
  'board',
  'boardMeeting',
  'attendance',
  'roleHolder',
  'intervention',
  'statement',
  'councilReply',
] as const;
export type CouncilItemKind = (typeof councilItemKinds)[number];

/** What an item of a kind belongs to, and cannot be without. The others belong to their authority alone. */
export const itemPlaces: Partial<
  Record<CouncilItemKind, { inspection?: true; parent?: CouncilItemKind }>
> = {
  mention: { inspection: true, parent: 'concern' },
  planAction: { inspection: true },
  planNote: { parent: 'planAction' },
  boardMeeting: { parent: 'board' },
  attendance: { parent: 'board' },
  councilReply: { inspection: true },
};

/** One version of an item: who said it, when, and why it was changed. */
export type ItemVersion<Content> = {
  version: number;
  state: 'recorded' | 'withdrawn';
  /** Why this version was made. The first needs no reason. */
  reason: string | null;
  recordedAt: Date;
  /** Nobody for what came with the public record. */
  recordedBy: { id: string; name: string } | null;
  content: Content;
};

/** An item with its newest version. */
export type CouncilItem<Content> = ItemVersion<Content> & {
  id: string;
  kind: CouncilItemKind;
  /** Null for what concerns the whole country. */
  laCode: string | null;
  inspectionId: string | null;
  /** The concern of a mention, the action of a note, the board of a meeting or attendance. */
  parentId: string | null;
};

/** Dates of which only the year or the month may be known: 2019, 2019-02 or 2019-02-04. */
export const partialDay = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Puts partial days in order of time; what is known to the year or month alone comes at its end. */
export function comparePartialDays(a: string, b: string): number {
  const whole = (day: string) => `${day}-99-99`.slice(0, 10);
  return whole(a).localeCompare(whole(b));
}

/** The last day a partial day can mean: what is known to the month or year may have been at its end. */
export function lastDayOf(day: string): string {
  const [year = '', month = '12', date] = day.split('-');
  if (date) return day;

  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
