import 'server-only';
import type { ConcernRecord } from '@/lib/domain/concern-record';
import type {
  MentionPlace,
  MentionStanding,
  MentionStatus,
  PassagePlace,
} from '@/lib/domain/concerns';
import type { Viewer } from '@/lib/domain/people';
import { formatPlace } from '@/lib/format/concerns';
import { capitalise } from '@/lib/format/lists';
import { isClaim } from '@/lib/improvement/lineage';
import { type Passage, proposeMentions } from '@/lib/improvement/propose-mentions';
import { isPlace, itemPassage, paragraphPassage } from '@/lib/improvement/undecided';
import { canKeepCouncilItem, canSeePlanStatus, leadsCouncil } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { readVersions } from '@/lib/queries/council-items';
import { listReportPassages } from '@/lib/queries/report-passages';
import { fail, type Result, succeed } from '@/lib/result';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import { db, type Transaction } from '@/lib/server/db';
import { derivedId } from '@/lib/server/derived-id';
import { type Failure, refuse } from './failures';
import { type KeepItemInput, keepCouncilItemIn } from './keep-council-item';

export type ItemPlace = { laCode: string; inspectionId: string; itemNumber: number };

export type DecideMentionInput = {
  laCode: string;
  inspectionId: string;
  place: PassagePlace;
  concernId: string;
  decision: Exclude<MentionStanding, 'proposed'>;
  /** What the report says of it. Of a refused link it says nothing, and a place that joins others says what they say. */
  status: MentionStatus | null;
  submissionKey: string;
};

type Answer = Result<{ concernId: string }, Failure>;

/** Confirms or refuses that an item or paragraph of a report is about a concern. Whoever asks first decides. */
export async function decideMention(input: DecideMentionInput, viewer: Viewer): Promise<Answer> {
  const { concernId, inspectionId, decision, status, place } = input;
  const found = await findPassage(input, viewer);
  if (!found.ok) return found;
  const { passage, record } = found.value;
  const concern = record.concerns.find(({ id }) => id === concernId);
  if (!concern) return fail({ kind: 'notFound' });

  const because = proposeMentions(passage, [concern])[0]?.because ?? null;
  return db.$transaction(async (transaction) => {
    await lock(transaction, `mentions ${concernId} ${inspectionId}`);
    const mentions = (
      await readVersions(transaction, 'mention', { parentId: concernId, inspectionId }, 'newest')
    ).filter(({ state, content }) => state === 'recorded' && !isClaim(content));
    const decided = mentions.find(({ content }) =>
      content.places.some((one) => isPlace(one, place)),
    );
    if (decided)
      return decided.content.standing === decision ? succeed({ concernId }) : decidedMeanwhile;

    const confirmed = mentions.find(({ content }) => content.standing === 'confirmed');
    const joins = decision === 'confirmed' && confirmed;
    if (decision === 'confirmed' && !joins && status === null)
      return refuse('status', `Choose what ${formatPlace(place)} says of it`);

    const kept = joins
      ? await keepCouncilItemIn(
          transaction,
          {
            ...hungOn(input),
            itemId: confirmed.id,
            baseVersion: confirmed.version,
            reason: `${capitalise(formatPlace(place))} speaks of it too.`,
            content: { ...confirmed.content, places: [...confirmed.content.places, place] },
          },
          viewer,
        )
      : await keepCouncilItemIn(
          transaction,
          {
            ...hungOn(input),
            itemId: derivedId({ concernId, inspectionId, place }),
            // A refused link says nothing of the concern; a version must hold something.
            content: mentionOf(decision, status ?? 'found', place, because),
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
  const place: PassagePlace = { kind: 'item', number: input.itemNumber };
  const found = await findPassage({ ...input, place }, viewer);
  if (!found.ok) return found;
  const { laCode, submissionKey, status } = input;
  const { passage, record } = found.value;
  const criteria = passage.findings.flatMap((finding) => finding.criteria);
  const concernId = derivedId({ concern: submissionKey });
  const title = input.content.title.toLowerCase();
  const same = record.concerns.find((one) => one.title.toLowerCase() === title);
  if (same && same.id !== concernId)
    return refuse('title', 'A concern has this title already. Link the item to that one');

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
        content: { ...input.content, criteria },
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

type Found = { passage: Passage; record: ConcernRecord };

async function findPassage(
  { laCode, inspectionId, place }: Pick<DecideMentionInput, 'laCode' | 'inspectionId' | 'place'>,
  viewer: Viewer,
): Promise<Result<Found, Failure>> {
  if (!canKeepCouncilItem(viewer, { kind: 'mention', laCode }))
    return fail(refusalOf(viewer, laCode));

  const record = await readConcerns(laCode, viewer);
  const event = record.events.find((one) => one.inspectionId === inspectionId);
  if (!event) return fail({ kind: 'notFound' });
  const passages =
    place.kind === 'item'
      ? event.items.map(itemPassage)
      : ((await listReportPassages(laCode)).get(inspectionId) ?? []).map(paragraphPassage);
  const passage = passages.find((one) => isPlace(place, one.place));
  return passage ? succeed({ passage, record }) : fail({ kind: 'notFound' });
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
