import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { type EventType, isVisitType } from '@/lib/domain/inspections';
import { isJudgementArea, type JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';
import { atPlace, type OutcomeRow } from './outcome-row';

/** An inspection or visit as the record holds it. Days are YYYY-MM-DD. */
export type HeldEvent = {
  id: string;
  laCode: string;
  type: EventType;
  framework: FrameworkKey;
  startedOn: string | null;
  publishedOn: string | null;
  /** Whether it was worked on and published in this service, which alone then corrects it. */
  ownWork: boolean;
  /** The day of the newest edition of outcomes that its facts rest on, where they rest on one. */
  restsOn: string | null;
  judgements: readonly HeldJudgement[];
};

export type HeldJudgement = {
  area: JudgementArea;
  outcome: JudgementOutcome;
  version: number;
  source: string | null;
};

/** What an edition has otherwise than the record. */
export type Difference =
  | { kind: 'grade'; area: JudgementArea; from: JudgementOutcome | null; to: JudgementOutcome }
  | { kind: 'startedOn' | 'publishedOn'; from: string | null; to: string }
  | { kind: 'type' | 'framework'; from: string; to: string };

/** What a row would do to the record. `contradictory` rows and `rejected` ones do nothing. */
export type ComparedRow = { row: OutcomeRow } & (
  | { verdict: 'new'; why: null }
  | { verdict: 'same'; why: string | null; held: HeldEvent | null }
  | { verdict: 'changed'; why: string; held: HeldEvent; differences: readonly Difference[] }
  | { verdict: 'contradictory'; why: string; held: HeldEvent | null }
  | { verdict: 'rejected'; why: string }
);

/** Two tables may have the first day of one inspection a little differently; two inspections are years apart. */
const sameInspectionWithin = 14;

/**
 * Sets the rows of an edition beside the record, row by row. An older edition than the one the record rests on
 * changes nothing: it shows what the record said before it was put right.
 *
 * @param asAt the day the edition is as at; null where it does not say
 */
export function compareWithRecord(
  rows: readonly OutcomeRow[],
  held: readonly HeldEvent[],
  asAt: string | null,
): ComparedRow[] {
  const byAuthority = new Map<string, HeldEvent[]>();
  for (const event of held)
    byAuthority.set(event.laCode, [...(byAuthority.get(event.laCode) ?? []), event]);
  const before = new Map<string, OutcomeRow>();

  return rows.map((row) => {
    const key = `${row.laCode} ${row.startedOn ?? row.publishedOn} ${isVisit(row.type) ? row.type : ''}`;
    const twin = before.get(key);
    const compared = compareRow(row, byAuthority.get(row.laCode) ?? [], asAt);
    if (twin && (compared.verdict === 'new' || compared.verdict === 'changed'))
      return { row, verdict: 'same', why: `Also in ${atPlace(twin)}`, held: null };
    if (compared.verdict !== 'rejected') before.set(key, row);
    return compared;
  });
}

function compareRow(
  row: OutcomeRow,
  candidates: readonly HeldEvent[],
  asAt: string | null,
): ComparedRow {
  const [held, ...others] = findHeld(row, candidates);
  if (others.length > 0 && held)
    return {
      row,
      verdict: 'contradictory',
      why: 'The record has two inspections that this could be',
      held,
    };
  if (!held) return newRow(row);

  const differences = findDifferences(row, held);
  if (differences.length === 0) return { row, verdict: 'same', why: null, held };
  const refusal = whyNot(differences, held, asAt);
  return refusal === null
    ? { row, verdict: 'changed', why: describe(differences, held), held, differences }
    : { row, verdict: 'contradictory', why: `${describe(differences, held)}. ${refusal}`, held };
}

function newRow(row: OutcomeRow): ComparedRow {
  const { type, startedOn, publishedOn } = row;
  const missing = [
    startedOn ? null : 'when it began',
    publishedOn || isVisit(type) ? null : 'when its report was published',
    type ? null : 'whether it was a standard or a short inspection',
  ].filter((part) => part !== null);
  if (missing.length === 0) return { row, verdict: 'new', why: null };
  return {
    row,
    verdict: 'rejected',
    why: `The record does not have this inspection, and the table does not say ${missing.join(' or ')}`,
  };
}

function isVisit(type: EventType | undefined): boolean {
  return type !== undefined && isVisitType(type);
}

/** The inspection of a row: it began or was published on the same day, for either may be put right later. */
function findHeld(row: OutcomeRow, candidates: readonly HeldEvent[]): readonly HeldEvent[] {
  const { startedOn, publishedOn } = row;
  const ofKind = candidates.filter(({ type }) =>
    isVisit(row.type) ? type === row.type : !isVisitType(type),
  );
  const sameDay = ofKind.filter((held) => startedOn !== undefined && held.startedOn === startedOn);
  if (sameDay.length > 0) return sameDay;
  const sameReport = ofKind.filter(
    (held) => publishedOn !== undefined && held.publishedOn === publishedOn,
  );
  if (sameReport.length > 0 || isVisit(row.type)) return sameReport;
  return ofKind.filter(
    (held) =>
      startedOn && held.startedOn && daysBetween(startedOn, held.startedOn) <= sameInspectionWithin,
  );
}

function daysBetween(first: string, second: string): number {
  return Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000;
}

function findDifferences(row: OutcomeRow, held: HeldEvent): Difference[] {
  const found: Difference[] = [];
  for (const [area, to] of Object.entries(row.judgements)) {
    if (!isJudgementArea(area)) continue;
    const from = held.judgements.find((judgement) => judgement.area === area)?.outcome ?? null;
    if (from !== to) found.push({ kind: 'grade', area, from, to });
  }
  for (const kind of ['startedOn', 'publishedOn'] as const) {
    const to = row[kind];
    if (to !== undefined && to !== held[kind]) found.push({ kind, from: held[kind], to });
  }
  if (row.type && row.type !== held.type)
    found.push({ kind: 'type', from: held.type, to: row.type });
  if (row.framework !== held.framework && !isVisitType(held.type))
    found.push({ kind: 'framework', from: held.framework, to: row.framework });
  return found;
}

/** Why nothing follows from differences; null where the edition puts the record right. */
function whyNot(
  differences: readonly Difference[],
  held: HeldEvent,
  asAt: string | null,
): string | null {
  if (held.ownWork) return 'It was published in this service and is corrected there';
  if (isVisitType(held.type))
    return 'What is known of a visit comes from its letter, which a table does not put right';
  if (differences.some(({ kind }) => kind === 'type' || kind === 'framework'))
    return 'What kind of inspection it was is not changed by a table';
  if (asAt === null)
    return 'The file does not say which day it is as at, so nobody can tell which is newer';
  if (held.restsOn !== null && asAt < held.restsOn)
    return `The record rests on a newer edition, as at ${held.restsOn}, so it stays`;
  return null;
}

function describe(differences: readonly Difference[], { framework }: HeldEvent): string {
  const words = { ...frameworkFor(framework).gradeWords, notJudged: 'Not judged' };
  return differences
    .map((difference) => {
      if (difference.kind === 'grade') {
        const { area, from, to } = difference;
        const name = judgementOf(frameworkFor(framework), area)?.shortName ?? area;
        return `${name}: the record has ${from ? words[from] : 'no grade'}, the file ${words[to]}`;
      }
      return `${differenceNames[difference.kind]}: the record has ${difference.from ?? 'none'}, the file ${difference.to}`;
    })
    .join('; ');
}

const differenceNames = {
  startedOn: 'First day',
  publishedOn: 'Publication',
  type: 'Type',
  framework: 'Framework',
} as const satisfies Record<Exclude<Difference['kind'], 'grade'>, string>;
