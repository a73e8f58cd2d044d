import 'server-only';
import type { ConcernEvent, ConcernRecord, ImprovementListItem } from '@/lib/domain/concern-record';
import type { MentionPlace, MentionStanding, MentionStatus } from '@/lib/domain/concerns';
import type { Viewer } from '@/lib/domain/people';
import { isClaim } from '@/lib/improvement/lineage';
import { proposeMentions } from '@/lib/improvement/propose-mentions';
import { isItem } from '@/lib/improvement/undecided';
import { canKeepCouncilItem, canSeePlanStatus, leadsCouncil } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { readVersions } from '@/lib/queries/council-items';
import { fail, type Result, succeed } from '@/lib/result';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import { db, type Transaction } from '@/lib/server/db';
import { derivedId } from '@/lib/server/derived-id';
import { type Failure, refuse } from './failures';
import { type KeepItemInput, keepCouncilItemIn } from './keep-council-item';

export type ItemPlace = { laCode: string; inspectionId: string; itemNumber: number };

export type DecideMentionInput = ItemPlace & {
  concernId: string;
  decision: Exclude<MentionStanding, 'proposed'>;
  /** What the report says of it; of a refused link it says nothing. */
  status: MentionStatus;
  submissionKey: string;
};

type Answer = Result<{ concernId: string }, Failure>;

/** Confirms or refuses that an item of a report's list is about a concern. Whoever asks first decides. */
export async function decideMention(input: DecideMentionInput, viewer: Viewer): Promise<Answer> {
  const found = await findItem(input, viewer);
  if (!found.ok) return found;
  const { item, event, record } = found.value;
  const concern = record.concerns.find(({ id }) => id === input.concernId);
  if (!concern) return fail({ kind: 'notFound' });

  const listed = { ...item, inspectionId: event.inspectionId };
  const because = proposeMentions([listed], [concern])[0]?.because ?? null;
  return db.$transaction(async (transaction) => {
    const { concernId, inspectionId, decision, status } = input;
    await lock(transaction, `mentions ${concernId} ${inspectionId}`);
    const mentions = (
      await readVersions(transaction, 'mention', { parentId: concernId, inspectionId }, 'newest')
    ).filter(({ state, content }) => state === 'recorded' && !isClaim(content));
    const decided = mentions.find(({ content }) =>
      content.places.some((place) => isItem(place, item)),
    );
    if (decided)
      return decided.content.standing === decision ? succeed({ concernId }) : decidedMeanwhile;

    const place: MentionPlace = { kind: 'item', number: item.number };
    const confirmed = mentions.find(({ content }) => content.standing === 'confirmed');
    const kept =
      decision === 'confirmed' && confirmed
        ? await keepCouncilItemIn(
            transaction,
            {
              ...hungOn(input),
              itemId: confirmed.id,
              baseVersion: confirmed.version,
              reason: `Item ${item.number} speaks of it too.`,
              content: { ...confirmed.content, places: [...confirmed.content.places, place] },
            },
            viewer,
          )
        : await keepCouncilItemIn(
            transaction,
            {
              ...hungOn(input),
              itemId: derivedId({ concernId, inspectionId, place }),
              content: mentionOf(decision, status, place, because),
            },
            viewer,
          );
    return kept.ok ? succeed({ concernId }) : whyRefused(kept.error);
  });
}

export type BeginConcernInput = ItemPlace & {
  content: CouncilItemContents['concern'];
  status: MentionStatus;
  submissionKey: string;
};

/** Begins a concern with the item of a report's list that it is first seen in: both or neither. */
export async function beginConcern(input: BeginConcernInput, viewer: Viewer): Promise<Answer> {
  const found = await findItem(input, viewer);
  if (!found.ok) return found;
  const { laCode, submissionKey, status } = input;
  const { item, record } = found.value;
  const concernId = derivedId({ concern: submissionKey });
  const title = input.content.title.toLowerCase();
  const same = record.concerns.find((one) => one.title.toLowerCase() === title);
  if (same && same.id !== concernId)
    return refuse('title', 'A concern has this title already. Link the item to that one');

  const place: MentionPlace = { kind: 'item', number: item.number };
  return db.$transaction(async (transaction) => {
    const begun = await keepCouncilItemIn(
      transaction,
      {
        kind: 'concern',
        itemId: concernId,
        baseVersion: 0,
        submissionKey,
        reason: null,
        state: 'recorded',
        content: { ...input.content, criteria: [...item.criteria] },
        laCode,
      },
      viewer,
    );
    if (!begun.ok) return whyRefused(begun.error);
    const linked = await keepCouncilItemIn(
      transaction,
      {
        ...hungOn({ ...input, concernId }),
        itemId: derivedId({ mention: submissionKey }),
        content: mentionOf('confirmed', status, place, null),
      },
      viewer,
    );
    // Nothing that the concern passed can turn its first link away, so this is a fault of ours: undo both.
    if (!linked.ok)
      throw new Error(`The first link of a concern was refused: ${linked.error.kind}`);
    return succeed({ concernId });
  });
}

export type ClaimMetInput = {
  laCode: string;
  concernId: string;
  /** What shows that it is met. */
  note: string;
  submissionKey: string;
};

/** Records that the council itself says a concern is met. What inspectors said stays as it is. */
export async function claimMet(input: ClaimMetInput, viewer: Viewer): Promise<Answer> {
  const { laCode, concernId, submissionKey, note } = input;
  if (!leadsCouncil(viewer, laCode)) return fail(refusalOf(viewer, laCode));

  const { concerns, events } = await readConcerns(laCode, viewer);
  const newest = events.at(-1);
  if (!newest || !concerns.some(({ id }) => id === concernId)) return fail({ kind: 'notFound' });

  return db.$transaction(async (transaction) => {
    const { inspectionId } = newest;
    await lock(transaction, `mentions ${concernId} ${inspectionId}`);
    const itemId = derivedId({ claim: submissionKey });
    const mentions = await readVersions(transaction, 'mention', { parentId: concernId }, 'newest');
    const same = mentions.find(
      (one) =>
        one.inspectionId === inspectionId && one.state === 'recorded' && isClaim(one.content),
    );
    if (same && same.id !== itemId)
      return refuse(
        'note',
        'The council has said so since the last inspection. Change that instead',
      );

    const kept = await keepCouncilItemIn(
      transaction,
      {
        ...hungOn({ laCode, inspectionId, concernId, submissionKey }),
        itemId,
        content: {
          ...mentionOf('confirmed', 'closed', null, null),
          closedBy: 'council',
          note,
        },
      },
      viewer,
    );
    return kept.ok ? succeed({ concernId }) : whyRefused(kept.error);
  });
}

type Found = { event: ConcernEvent; item: ImprovementListItem; record: ConcernRecord };

async function findItem(
  { laCode, inspectionId, itemNumber }: ItemPlace,
  viewer: Viewer,
): Promise<Result<Found, Failure>> {
  if (!canKeepCouncilItem(viewer, { kind: 'mention', laCode }))
    return fail(refusalOf(viewer, laCode));

  const record = await readConcerns(laCode, viewer);
  const event = record.events.find((one) => one.inspectionId === inspectionId);
  const item = event?.items.find(({ number }) => number === itemNumber);
  return event && item ? succeed({ event, item, record }) : fail({ kind: 'notFound' });
}

/** Whoever may not see what is to be decided is not told that there is something. */
function refusalOf(viewer: Viewer, laCode: string): Failure {
  return { kind: canSeePlanStatus(viewer, laCode) ? 'notPermitted' : 'notFound' };
}

function hungOn(input: {
  laCode: string;
  inspectionId: string;
  concernId: string;
  submissionKey: string;
}): Omit<KeepItemInput<'mention'>, 'itemId' | 'content'> {
  return {
    kind: 'mention',
    baseVersion: 0,
    submissionKey: input.submissionKey,
    reason: null,
    state: 'recorded',
    laCode: input.laCode,
    inspectionId: input.inspectionId,
    parentId: input.concernId,
  };
}

function mentionOf(
  standing: MentionStanding,
  status: MentionStatus,
  place: MentionPlace | null,
  proposedBecause: string | null,
): CouncilItemContents['mention'] {
  return {
    status,
    standing,
    proposedBecause,
    places: place ? [place] : [],
    closedBy: status === 'closed' ? 'inspectors' : null,
    note: null,
  };
}

const decidedMeanwhile = refuse(
  '',
  'Somebody else has just decided this the other way, so nothing was changed. See the concern for what stands',
);

function whyRefused(failure: Failure | { kind: 'itemChanged' }): { ok: false; error: Failure } {
  return failure.kind === 'itemChanged' ? decidedMeanwhile : fail(failure);
}

async function lock(transaction: Transaction, what: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${what}))`;
}
