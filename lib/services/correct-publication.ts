import 'server-only';
import { isGrade } from '@/lib/domain/grades';
import type { Viewer } from '@/lib/domain/people';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { gradeInSentence } from '@/lib/format/grades';
import { frameworkOf } from '@/lib/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { canCorrect, canWorkOnInspection, leadsInspection } from '@/lib/permissions/inspections';
import { fromDay } from '@/lib/queries/days';
import { correctSnapshot, type SnapshotChanges } from '@/lib/report/correct-snapshot';
import { fail, type Result, succeed } from '@/lib/result';
import type { CorrectPublicationInput } from '@/lib/schemas/publication';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { now, today } from '@/lib/server/clock';
import { noteCorrection } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import { digestOf } from '@/lib/server/digest';
import { recordStatus } from './change-status';
import { changesGrades, overallFrom } from './corrected-overall';
import { type Failure, refuse } from './failures';
import { lockInspection } from './locked-inspection';

/**
 * Publishes a corrected version beside the old one, which stays readable: what was wrong, since when, who decided.
 * A corrected grade also becomes a new version of the published judgement. Asked for twice, it corrects once.
 *
 * @returns the number of the version that now stands
 */
export async function correctPublication(
  input: CorrectPublicationInput,
  viewer: Viewer,
): Promise<Result<{ number: number }, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!leadsInspection(viewer, inspection)) return fail({ kind: 'notPermitted' });
    if (!canCorrect(viewer, inspection)) return fail({ kind: 'closed' });

    const newest = await newestSnapshot(transaction, inspection.id);
    const opened = await readSnapshot(transaction, inspection.id, input.baseNumber);
    if (!newest || !opened) return fail({ kind: 'notFound' });

    const framework = frameworkOf(inspection);
    const overall = correctedOverall(opened, input, framework);
    const corrected = correctSnapshot(opened, { ...input, overall }, input.wasWrong, framework);
    const digest = digestOf(corrected);
    if (newest.number !== input.baseNumber) {
      // Sent twice, the correction is already there.
      if (newest.digest === digest) return succeed({ number: newest.number });
      return refuse(
        '',
        `Somebody corrected this report while you were working: version ${newest.number} now stands. Open the page again and look at it first`,
      );
    }
    if (input.wrongSince > today())
      return refuse('wrongSince', 'The day since when it was wrong must be today or in the past');
    if (digest === newest.digest)
      return refuse(
        '',
        'Change at least one grade or text. Nothing differs from what is published',
      );
    const unexplained = findUnexplained(overall, corrected, framework);
    if (unexplained) return refuse('overallReason', unexplained);

    const number = newest.number + 1;
    // A correction hides nothing: it is public at once, or together with what it corrects.
    const publishAt = newest.publishAt > now() ? newest.publishAt : now();
    await transaction.publicationSnapshot.create({
      data: {
        inspectionId: inspection.id,
        number,
        document: JSON.parse(JSON.stringify(corrected)),
        digest,
        publishAt,
        wasWrong: input.wasWrong,
        wrongSince: fromDay(input.wrongSince),
        decidedBy: input.decidedBy,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await correctGrades(transaction, inspection.id, opened, corrected, input.wasWrong, viewer);
    await recordStatus(
      transaction,
      inspection,
      { name: 'correct', to: 'published', reason: input.wasWrong },
      viewer,
    );
    await noteCorrection(transaction, inspection.id, number);
    return succeed({ number });
  });
}

/** What the corrected grades give overall, with the reason for differing from it where the correction does. */
function correctedOverall(
  opened: SnapshotDocument,
  { grades, overallReason = '' }: CorrectPublicationInput,
  framework: Framework,
): SnapshotChanges['overall'] {
  const given = changesGrades(opened, grades) ? overallFrom(opened, grades, framework) : null;
  const published = opened.judgements.find(({ area }) => area === 'overallEffectiveness');
  if (!given || !published) return undefined;

  const differs = (grades.overallEffectiveness ?? published.outcome) !== given.derived;
  return { ...given, departure: differs ? overallReason : null };
}

/** The overall grade differs from what the rules give, and nobody said why. */
function findUnexplained(
  overall: SnapshotChanges['overall'],
  { judgements }: SnapshotDocument,
  { gradeWords }: Framework,
): string | null {
  const after = judgements.find(({ area }) => area === 'overallEffectiveness');
  if (!overall || !after || overall.departure !== '' || !overall.derived) return null;
  if (overall.derived === 'undecided') return null;

  const given = gradeInSentence(overall.derived, gradeWords);
  const stands = isGrade(after.outcome) ? gradeInSentence(after.outcome, gradeWords) : after.words;
  return `From the corrected grades the rules give ${given} overall, and the report would say ${stands}. Change the overall grade, or enter why it differs`;
}

/** A new version of every published judgement whose grade changed. */
async function correctGrades(
  transaction: Transaction,
  inspectionId: string,
  before: SnapshotDocument,
  after: SnapshotDocument,
  wasWrong: string,
  viewer: Viewer,
): Promise<void> {
  const stored = await transaction.judgementVersion.groupBy({
    by: ['area'],
    where: { inspectionId, kind: 'published' },
    _max: { version: true },
  });
  const changed = after.judgements.filter(
    ({ area, outcome }) =>
      before.judgements.find((judgement) => judgement.area === area)?.outcome !== outcome,
  );

  await transaction.judgementVersion.createMany({
    data: changed.map(({ area, outcome, derived }) => ({
      inspectionId,
      area,
      kind: 'published',
      version: (stored.find((one) => one.area === area)?._max.version ?? 0) + 1,
      outcome,
      reason: wasWrong,
      derivedOutcome: derived,
      rulesVersion: after.rulesVersion,
      evidenceDigest: after.evidenceDigest,
      recordedById: viewer.id,
    })),
  });
}

async function newestSnapshot(transaction: Transaction, inspectionId: string) {
  return transaction.publicationSnapshot.findFirst({
    where: { inspectionId },
    orderBy: { number: 'desc' },
    select: { number: true, digest: true, publishAt: true },
  });
}

async function readSnapshot(
  transaction: Transaction,
  inspectionId: string,
  number: number,
): Promise<SnapshotDocument | null> {
  const row = await transaction.publicationSnapshot.findFirst({
    where: { inspectionId, number },
    select: { document: true },
  });
  return row && snapshotDocumentSchema.parse(row.document);
}
