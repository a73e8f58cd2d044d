import 'server-only';
import { type CouncilItemKind, itemPlaces } from '@/lib/domain/council-items';
import { formatDate } from '@/lib/format/dates';
import { toDayOrNull } from '@/lib/queries/days';
import { publicNow } from '@/lib/queries/public-now';
import { listReportPassages } from '@/lib/queries/report-passages';
import { councilItemContent } from '@/lib/schemas/council-items';
import { today } from '@/lib/server/clock';
import type { Transaction } from '@/lib/server/db';
import type { Failure } from './failures';

type Placed = {
  kind: CouncilItemKind;
  itemId: string;
  laCode: string | null;
  inspectionId?: string | null;
  parentId?: string | null;
};

/**
 * Why a new item cannot be hung where it should: what it belongs to is there, of its authority and of the right kind,
 * and nothing else goes by its id.
 */
export async function whyNotHere(
  transaction: Transaction,
  { kind, itemId, laCode, inspectionId, parentId }: Placed,
): Promise<Failure | null> {
  const place = itemPlaces[kind] ?? {};
  if ((place.inspection && !inspectionId) || (place.parent && !parentId)) return notFound;

  const taken = await transaction.councilItem.findUnique({
    where: { id: itemId },
    select: { id: true },
  });
  if (taken) return notFound;
  if (inspectionId) {
    const inspection = await transaction.inspection.findUnique({
      where: { id: inspectionId },
      select: { laCode: true, status: true },
    });
    // Nobody but the team is told of what is only planned.
    if (inspection?.laCode !== laCode || inspection.status === 'planned') return notFound;
    const published = await transaction.inspection.count({
      where: { AND: [{ id: inspectionId }, publicNow()] },
    });
    if (published === 0) return unpublished;
  }
  if (!parentId) return null;

  const parent = await transaction.councilItem.findUnique({
    where: { id: parentId },
    select: { laCode: true, kind: true },
  });
  return parent?.laCode === laCode && parent.kind === place.parent ? null : notFound;
}

const notFound: Failure = { kind: 'notFound' };

const unpublished: Failure = {
  kind: 'fields',
  errors: [
    {
      field: '',
      message:
        'A plan answers a published report, and this one is not published yet. Nothing was saved. Your answers are still here: keep a copy of them until it is',
    },
  ],
};

type ItemInspection = { id: string; laCode: string; startedOn: string | null };

/** The inspection an item is about, its own or that of the action it hangs on, and when inspectors first came. */
export async function inspectionOfItem(
  transaction: Transaction,
  { inspectionId, parentId }: { inspectionId?: string | null; parentId?: string | null },
): Promise<ItemInspection | null> {
  const parent = parentId
    ? await transaction.councilItem.findUnique({
        where: { id: parentId },
        select: { inspectionId: true },
      })
    : null;
  const id = inspectionId ?? parent?.inspectionId;
  const row = id
    ? await transaction.inspection.findUnique({
        where: { id },
        select: { laCode: true, startedOn: true },
      })
    : null;

  return id && row ? { id, laCode: row.laCode, startedOn: toDayOrNull(row.startedOn) } : null;
}

/** Why an item cannot say what it says: days that cannot be, and places the report it answers does not have. */
export async function whyNotThis(
  transaction: Transaction,
  { kind, content }: { kind: CouncilItemKind; content: object },
  inspection: ItemInspection | null,
): Promise<Failure | null> {
  const said = new Map<string, unknown>(Object.entries(content));
  const errors = dayFields.flatMap((rule) => {
    const day = rule.kind === kind ? said.get(rule.field) : null;
    const message = typeof day === 'string' ? faultOfDay(rule, day, inspection) : null;
    return message ? [{ field: rule.field, message }] : [];
  });
  if (errors.length > 0) return { kind: 'fields', errors };
  if (kind === 'councilReply') return whyNoSuchPlace(transaction, content, inspection);
  if (kind !== 'planAction') return null;

  const { areaIds } = councilItemContent.planAction.parse(content);
  if (areaIds.length === 0) return null;
  if (!inspection) return notFound;

  const own = await transaction.areaForImprovement.count({
    where: { id: { in: areaIds }, inspectionId: inspection.id },
  });
  return own === new Set(areaIds).size ? null : notFound;
}

/** A reply is to a paragraph or area the report has, where this service holds them. */
async function whyNoSuchPlace(
  transaction: Transaction,
  content: object,
  inspection: ItemInspection | null,
): Promise<Failure | null> {
  const { subject, subjectRef } = councilItemContent.councilReply.parse(content);
  if (!inspection || subjectRef === null) return null;

  const number = Number(subjectRef);
  if (subject === 'paragraph') {
    const passages = (await listReportPassages(inspection.laCode)).get(inspection.id) ?? [];
    const isThere = passages.length === 0 || passages.some((each) => each.number === number);
    return isThere ? null : noSuchPlace(`The report has no paragraph ${number}`);
  }
  if (subject !== 'areaForImprovement') return null;

  const areas = await transaction.areaForImprovement.count({
    where: { inspectionId: inspection.id },
  });
  return areas === 0 || number <= areas
    ? null
    : noSuchPlace(`The report asks for ${areas} improvements, so there is no ${number}`);
}

const noSuchPlace = (why: string): Failure => ({
  kind: 'fields',
  errors: [{ field: 'subjectRef', message: `${why}. Check the number` }],
});

type DayRule = {
  kind: CouncilItemKind;
  field: string;
  /** What is said to have happened has happened. */
  past?: string;
  /** It follows from an inspection. */
  after?: true;
};

const happened = 'This day is still to come. Enter the day it happened';
const dayFields: readonly DayRule[] = [
  { kind: 'planAction', field: 'dueOn', after: true },
  { kind: 'planNote', field: 'notedOn', past: happened, after: true },
  { kind: 'selfEvaluation', field: 'asAt', past: 'This day is still to come. Enter one until now' },
  {
    kind: 'boardMeeting',
    field: 'heldOn',
    past: 'This day is still to come, so nobody can have come. Enter it once it was held',
  },
  { kind: 'intervention', field: 'happenedOn', past: happened },
  { kind: 'statement', field: 'saidOn', past: happened },
  { kind: 'councilReply', field: 'repliedOn', past: happened, after: true },
];

/** A day may be known to the month or year alone: then it is compared no finer. */
function faultOfDay(
  { past, after }: DayRule,
  day: string,
  inspection: { startedOn: string | null } | null,
): string | null {
  if (past && day > today().slice(0, day.length)) return past;

  const began = inspection?.startedOn;
  return after && began && day < began
    ? `This is before the inspection began, on ${formatDate(began)}. Check the day`
    : null;
}
