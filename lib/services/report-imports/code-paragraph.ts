import 'server-only';
import { codedParagraph, nextCodingReference } from '@/lib/domain/coding-reference';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import { toColumns } from '@/lib/queries/evidence-rows';
import { getImportedText } from '@/lib/queries/report-imports';
import { reportTitle } from '@/lib/report/report-title';
import { fail, type Result, succeed } from '@/lib/result';
import type { ReviseEvidenceInput, WithdrawEvidenceInput } from '@/lib/schemas/evidence';
import type { CodeParagraphInput } from '@/lib/schemas/report-coding';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { checkCriteria } from '@/lib/services/check-criteria';
import { type Conflict, type Failure, refuse } from '@/lib/services/failures';
import { decideIdentifying, noteIdentifyingKept } from '@/lib/services/identifying-words';
import { type Recorded, recordedBefore, unusedKey } from '@/lib/services/record-evidence';
import { addVersionTo, type EntryChange } from '@/lib/services/revise-evidence';
import { storeDerivation } from '@/lib/services/store-derivation';
import { type OpenForCoding, openForCoding } from './open-for-coding';

type Answer = Promise<Result<Recorded, Failure>>;
type Changed = Promise<Result<Recorded, Failure | Conflict>>;

/**
 * Codes a paragraph of a published report as one entry, kept apart from what inspectors record on site: its reference
 * names the paragraph, it is the team's alone, and no published grade rests on it. Sent twice, it records once.
 */
export function codeParagraph(input: CodeParagraphInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const open = await openForCoding(transaction, input.inspectionId, viewer);
    if (!open.ok) return open;
    const { locked, inspection } = open.value;
    const text = await getImportedText(inspection, transaction);
    const paragraph = text?.document.paragraphs.find(({ n }) => n === input.paragraph);
    if (!paragraph) return fail({ kind: 'notFound' });
    if (input.content.area !== paragraph.area) return otherArea;

    const content = { ...input.content, document: documentOf(inspection, paragraph.n) };
    const sent = { ...input, content, state: 'recorded' } as const;
    const already = await recordedBefore(transaction, sent);
    if (already) return succeed(already);
    const wrong = checkCriteria(content, frameworkOf(locked));
    if (wrong) return fail(wrong);
    const kept = decideIdentifying(content, input);
    if (!kept.ok) return kept;

    const reference = await freeReference(transaction, locked.id, paragraph.n);
    if (reference === null) return refuse('', 'This paragraph has as many entries as it can have');
    const item = await transaction.evidenceItem.create({
      data: { inspectionId: locked.id, reference },
      select: { id: true },
    });
    const submissionKey = await unusedKey(transaction, input.submissionKey);
    const recorded = { evidenceId: item.id, reference, version: 1 };
    const version = await transaction.evidenceVersion.create({
      data: {
        ...toColumns(content),
        evidenceId: item.id,
        version: 1,
        state: 'recorded',
        identifyingReason: kept.value?.reason ?? null,
        submissionKey,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await noteCoding(transaction, open.value, 'report.coded', recorded, viewer);
    await noteIdentifyingKept(transaction, locked, { ...recorded, words: kept.value }, viewer);
    await storeDerivation(transaction, locked, version.id);
    return succeed({ ...recorded, submissionKey });
  });
}

/** A new version of an entry of the coding, under its reference: nothing is overwritten. */
export function reviseCoding(input: ReviseEvidenceInput, viewer: Viewer): Changed {
  return changeCoding(input, viewer, 'report.codingRevised', ({ inspection, area, paragraph }) => {
    if (input.content.area !== area) return otherArea;
    const content = { ...input.content, document: documentOf(inspection, paragraph) };
    return succeed(() => ({ state: 'recorded', content, said: { ...input, content } }));
  });
}

/** Takes an entry of the coding back: it stays on record and no longer counts. */
export function withdrawCoding(input: WithdrawEvidenceInput, viewer: Viewer): Changed {
  return changeCoding(input, viewer, 'report.codingTakenBack', () =>
    succeed((content) => ({ state: 'withdrawn', content })),
  );
}

/** Puts an entry of the coding back as it was. */
export function restoreCoding(input: WithdrawEvidenceInput, viewer: Viewer): Changed {
  return changeCoding(input, viewer, 'report.codingRestored', () =>
    succeed((content) => ({ state: 'recorded', content })),
  );
}

const otherArea = refuse('area', 'Code the paragraph under the judgement its section is about');

type Coded = { inspection: Inspection; area: JudgementArea; paragraph: number };

/** The next version of an entry, by the same steps as in an inspection that this service carries out. */
function changeCoding(
  input: WithdrawEvidenceInput,
  viewer: Viewer,
  action: string,
  prepare: (coded: Coded) => Result<(content: EvidenceContent) => EntryChange, Failure>,
): Changed {
  return db.$transaction(async (transaction) => {
    const open = await openForCoding(transaction, input.inspectionId, viewer);
    if (!open.ok) return open;
    const { locked, inspection } = open.value;
    const item = await transaction.evidenceItem.findFirst({
      where: { id: input.evidenceId, inspectionId: locked.id },
      select: { reference: true },
    });
    const number = item && codedParagraph(item.reference);
    const text = await getImportedText(inspection, transaction);
    const paragraph = text?.document.paragraphs.find(({ n }) => n === number);
    if (!paragraph) return fail({ kind: 'notFound' });

    const prepared = prepare({ inspection, area: paragraph.area, paragraph: paragraph.n });
    if (!prepared.ok) return prepared;
    const change = prepared.value;
    return addVersionTo(transaction, { inspection: locked, open: true }, input, viewer, {
      action,
      change,
    });
  });
}

/** Where the entry can be checked, whatever the form said. */
function documentOf(inspection: Inspection, paragraph: number): EvidenceContent['document'] {
  return {
    title: reportTitle(inspection, inspection.laName).slice(0, 200),
    place: `paragraph ${paragraph}`,
    ...(inspection.reportUrl && { url: inspection.reportUrl }),
  };
}

async function freeReference(
  transaction: Transaction,
  inspectionId: string,
  paragraph: number,
): Promise<string | null> {
  const used = await transaction.evidenceItem.findMany({
    where: { inspectionId, reference: { startsWith: 'P' } },
    select: { reference: true },
  });
  return nextCodingReference(
    paragraph,
    used.map(({ reference }) => reference),
  );
}

function noteCoding(
  transaction: Transaction,
  { locked }: OpenForCoding,
  action: string,
  { evidenceId, reference, version }: { evidenceId: string; reference: string; version: number },
  viewer: Viewer,
): Promise<void> {
  return writeAudit(transaction, {
    actorId: viewer.id,
    action,
    subjectType: 'evidence',
    subjectId: evidenceId,
    inspectionId: locked.id,
    laCode: locked.laCode,
    detail: { reference, version },
  });
}
