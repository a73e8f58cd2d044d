import 'server-only';
import { hasGrades } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { reportNoun } from '@/lib/format/inspections';
import { canPublish, canWorkOnInspection, leadsInspection } from '@/lib/permissions/inspections';
import { transitionsOf } from '@/lib/permissions/status-transitions';
import { fromDay } from '@/lib/queries/days';
import { fail, type Result, succeed } from '@/lib/result';
import type { PublishInspectionInput } from '@/lib/schemas/publication';
import { dayOf, now } from '@/lib/server/clock';
import { notePublication } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import { digestOf } from '@/lib/server/digest';
import { recordStatus } from './change-status';
import { buildDraftDocument } from './draft-document';
import { type Failure, refuse } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';
import { standingOf } from './standing';
import { unmetNeeds } from './step-needs';

/** The longest embargo: a later day is most likely a slip. */
const longestEmbargoDays = 366;

/**
 * Freezes what everybody will read, in one transaction: the first snapshot, the published grades, the state. Asked
 * for twice, it publishes once.
 */
export async function publishInspection(
  input: PublishInspectionInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!leadsInspection(viewer, inspection)) return fail({ kind: 'notPermitted' });
    if (inspection.status === 'published') return succeed(null);
    if (!canPublish(viewer, inspection)) return fail({ kind: 'closed' });

    const publishAt = input.publishAt ?? now();
    const badTime = input.publishAt && findBadTime(input.publishAt);
    if (badTime) return refuse('publishOn', badTime);
    const needs = await listPublicationNeeds(transaction, inspection);
    if (needs.length > 0) return fail({ kind: 'unmet', needs });

    const { release } = input;
    const document = await buildDraftDocument(transaction, inspection.id, { release });
    const digest = digestOf(document);
    await freeze(transaction, { inspectionId: inspection.id, document, digest, publishAt }, viewer);
    await transaction.inspection.update({
      where: { id: inspection.id },
      data: {
        publishedOn: fromDay(dayOf(publishAt)),
        evidenceVisibility: release ? 'public' : 'team',
        ...whatListsShow(document),
      },
      select: { id: true },
    });
    await recordStatus(
      transaction,
      inspection,
      { name: 'publish', to: 'published', reason: '' },
      viewer,
    );
    await notePublication(transaction, inspection.id);
    return succeed(null);
  });
}

/** What publication still needs, as sentences. Call it only after permission has been checked. */
export async function listPublicationNeeds(
  transaction: Transaction,
  inspection: LockedInspection,
  standing = standingOf(transaction, inspection),
): Promise<string[]> {
  const step = transitionsOf(inspection.type).find(({ name }) => name === 'publish');
  const { endedOn } = await transaction.inspection.findUniqueOrThrow({
    where: { id: inspection.id },
    select: { endedOn: true },
  });
  const needs = await unmetNeeds(transaction, inspection, step?.needs ?? [], standing);

  return endedOn
    ? needs
    : [
        ...needs,
        `Enter the last day on site among the facts of the ${reportNoun(inspection.type)}`,
      ];
}

/** What lists of visits say of a letter without opening it. Inspections are listed by their grades. */
function whatListsShow({ inspection, areasForImprovement }: SnapshotDocument) {
  if (hasGrades(inspection.type)) return {};
  const urgent = areasForImprovement.filter(({ kind }) => kind === 'priorityAction').length;

  return { priorityAction: urgent > 0, improvementItems: areasForImprovement.length - urgent };
}

function findBadTime(publishAt: Date): string | null {
  const ahead = publishAt.getTime() - now().getTime();
  if (ahead <= 0) return 'The time of publication must be in the future';

  return ahead > longestEmbargoDays * 86_400_000
    ? 'The day of publication must be within a year'
    : null;
}

type Frozen = {
  inspectionId: string;
  document: SnapshotDocument;
  digest: string;
  publishAt: Date;
};

async function freeze(
  transaction: Transaction,
  { inspectionId, document, digest, publishAt }: Frozen,
  viewer: Viewer,
): Promise<void> {
  await transaction.publicationSnapshot.create({
    data: {
      inspectionId,
      number: 1,
      document: JSON.parse(JSON.stringify(document)),
      digest,
      publishAt,
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  await transaction.judgementVersion.createMany({
    data: document.judgements.map(({ area, outcome, derived, departure }) => ({
      inspectionId,
      area,
      kind: 'published',
      version: 1,
      outcome,
      reason: departure,
      derivedOutcome: derived,
      rulesVersion: document.rulesVersion,
      evidenceDigest: document.evidenceDigest,
      recordedById: viewer.id,
    })),
  });
}
