import 'server-only';
import { draftsExpiredBefore } from '@/lib/domain/drafts';
import { writeAudit } from './audit';
import { now, today } from './clock';
import { db } from './db';
import { log } from './log';
import { rememberedFor } from './session-rules';
import { attemptsWindow } from './sign-in-attempts';

/**
 * Removes what signing in leaves behind: sessions that ended long ago, held forms past their day, counts past their
 * time. Done at each sign-in, so there is no clock to run; a failure is for the log alone.
 */
export async function sweepSignIn(): Promise<void> {
  const at = now().getTime();
  try {
    await db.session.deleteMany({ where: { expiresAt: { lt: new Date(at - rememberedFor) } } });
    await db.heldForm.deleteMany({ where: { expiresAt: { lt: new Date(at) } } });
    await db.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(at - attemptsWindow) } } });
  } catch (error) {
    log.warn({ err: error }, 'Could not remove what signing in left behind');
  }
}

/** Lets go of drafts that nobody has touched for their time. Done at each sign-in; nobody is shown them from then on. */
export async function sweepDrafts(): Promise<void> {
  try {
    await db.draft.deleteMany({ where: { updatedAt: { lt: draftsExpiredBefore(now()) } } });
  } catch (error) {
    log.warn({ err: error }, 'Could not remove drafts whose time is over');
  }
}

/**
 * Takes the content of files away whose removal date has come; what is known of them stays, and the audit trail says
 * when it went. Done at each sign-in; nobody gets the content from that day on, swept or not.
 */
export async function sweepAttachments(): Promise<void> {
  try {
    await db.$transaction(async (transaction) => {
      const due = await transaction.attachment.findMany({
        where: { removeOn: { lte: new Date(today()) }, content: { isNot: null } },
        take: 200,
        select: {
          id: true,
          inspectionId: true,
          inspection: { select: { laCode: true } },
          evidence: { select: { reference: true } },
        },
      });
      for (const { id, inspectionId, inspection, evidence } of due) {
        const where = { attachmentId: id };
        const { count } = await transaction.attachmentContent.deleteMany({ where });
        if (count === 0) continue;
        await writeAudit(transaction, {
          actorId: null,
          action: 'attachment.removed',
          subjectType: 'attachment',
          subjectId: id,
          inspectionId,
          laCode: inspection.laCode,
          detail: { reference: evidence.reference, reason: 'Its removal date has come' },
        });
      }
    });
  } catch (error) {
    log.warn({ err: error }, 'Could not remove files whose removal date has come');
  }
}
