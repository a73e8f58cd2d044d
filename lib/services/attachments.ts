import 'server-only';
import { createHash } from 'node:crypto';
import type { Viewer } from '@/lib/domain/people';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { toDay } from '@/lib/queries/days';
import { isUuid } from '@/lib/queries/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import {
  type AttachInput,
  attachmentField,
  type RemoveAttachmentInput,
  removalFault,
} from '@/lib/schemas/attachments';
import { writeAudit } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import { attachmentType } from '@/lib/server/files/attachment-type';
import { type Failure, refuse } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';

type Answer = Promise<Result<{ attachmentId: string }, Failure>>;

/** Puts a file behind an entry. The same file for the same entry a second time is kept once. */
export function attachFile(input: AttachInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const opened = await openEntry(transaction, input, viewer);
    if (!opened.ok) return opened;

    const { file, evidenceId, description, removeOn } = input;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const before = await transaction.attachment.findFirst({
      where: { evidenceId, sha256, content: { isNot: null } },
      select: { id: true },
    });
    if (before) return succeed({ attachmentId: before.id });

    const unfit = removalFault(removeOn, today());
    if (unfit) return fail({ kind: 'fields', errors: [unfit] });
    const type = attachmentType(file.name, file.bytes);
    if (!type.ok) return refuse(attachmentField, type.error);

    const { inspection, reference } = opened.value;
    const { id } = await transaction.attachment.create({
      data: {
        inspectionId: inspection.id,
        evidenceId,
        fileName: file.name,
        mediaType: type.value,
        bytes: file.bytes.length,
        sha256,
        description,
        removeOn: new Date(removeOn),
        recordedById: viewer.id,
        content: { create: { content: file.bytes } },
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'attachment.added',
      subjectType: 'attachment',
      subjectId: id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { reference, mediaType: type.value, bytes: file.bytes.length, sha256, removeOn },
    });
    return succeed({ attachmentId: id });
  }, patience);
}

/** Takes the content of a file away before its day, such as one that came in by mistake. What is known of it stays. */
export function removeAttachment(input: RemoveAttachmentInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const opened = await openEntry(transaction, input, viewer);
    if (!opened.ok) return opened;

    const { attachmentId, evidenceId, removeReason } = input;
    const found = await transaction.attachment.findFirst({
      where: { id: attachmentId, evidenceId },
      select: { id: true },
    });
    if (!found) return fail({ kind: 'notFound' });
    const { count } = await transaction.attachmentContent.deleteMany({ where: { attachmentId } });
    if (count === 0) return succeed({ attachmentId });

    const { inspection, reference } = opened.value;
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'attachment.removed',
      subjectType: 'attachment',
      subjectId: attachmentId,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { reference, reason: removeReason },
    });
    return succeed({ attachmentId });
  });
}

/** A file for the team of its inspection, under a name of ours. */
export type FetchedAttachment = {
  name: string;
  mediaType: string;
  content: Uint8Array<ArrayBuffer>;
};

/** The content of a file, with an audit event that says who took it. Null where there is none, or none any more. */
export async function fetchAttachment(
  inspectionId: string,
  evidenceId: string,
  attachmentId: string,
  viewer: Viewer,
): Promise<FetchedAttachment | null> {
  if (![inspectionId, evidenceId, attachmentId].every(isUuid)) return null;
  if (!canWorkOnInspection(viewer, { id: inspectionId })) return null;

  return db.$transaction(async (transaction) => {
    const found = await transaction.attachment.findFirst({
      where: { id: attachmentId, inspectionId, evidenceId },
      select: {
        fileName: true,
        mediaType: true,
        sha256: true,
        removeOn: true,
        evidence: { select: { reference: true } },
        inspection: { select: { laCode: true } },
        content: { select: { content: true } },
      },
    });
    if (!found?.content || toDay(found.removeOn) <= today()) return null;

    const { evidence, inspection, mediaType, sha256, content } = found;
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'attachment.fetched',
      subjectType: 'attachment',
      subjectId: attachmentId,
      inspectionId,
      laCode: inspection.laCode,
      detail: { reference: evidence.reference },
    });
    const ending = found.fileName.split('.').at(-1)?.toLowerCase() ?? 'bin';
    return {
      name: `${evidence.reference}-${sha256.slice(0, 8)}.${ending}`,
      mediaType,
      content: content.content,
    };
  }, patience);
}

/** Ten megabytes take longer to write than a row, in milliseconds. */
const patience = { timeout: 30_000, maxWait: 10_000 };

type Opened = { inspection: LockedInspection; reference: string };

async function openEntry(
  transaction: Transaction,
  { inspectionId, evidenceId }: { inspectionId: string; evidenceId: string },
  viewer: Viewer,
): Promise<Result<Opened, Failure>> {
  const inspection = await lockInspection(transaction, inspectionId);
  if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
  if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
  if (!takesEvidence(inspection)) return fail({ kind: 'closed' });

  const entry = await transaction.evidenceItem.findFirst({
    where: { id: evidenceId, inspectionId },
    select: { reference: true },
  });
  return entry ? succeed({ inspection, reference: entry.reference }) : fail({ kind: 'notFound' });
}
