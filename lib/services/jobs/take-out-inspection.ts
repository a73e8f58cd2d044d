import 'server-only';
import { entryArticle } from '@/lib/exports/whole/evidence-page';
import { indexPage, type ListedFile, pageEnd, pageStart } from '@/lib/exports/whole/pages';
import { attachmentName, openZip } from '@/lib/exports/whole/zip-writer';
import { formatDate, formatDateRange, formatInstant } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { statusLabel } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { leftOut, type WholePart, wholeParts } from '@/lib/queries/whole-inspection/parts';
import { readHistories } from '@/lib/queries/whole-inspection/read-histories';
import {
  atOneInstant,
  countRows,
  listKeptAttachments,
  readAttachment,
  readRows,
} from '@/lib/queries/whole-inspection/read-whole';
import {
  getWholeInspection,
  type WholeInspection,
} from '@/lib/queries/whole-inspection/whole-head';
import { toBundle, writeBundle } from '@/lib/schemas/to-bundle';
import { writeAudit } from '@/lib/server/audit';
import { now, today } from '@/lib/server/clock';
import type { Transaction } from '@/lib/server/db';
import type { JobOutcome, RunningJob } from '@/lib/server/jobs/worker';

/** Packs everything on record about an inspection into one zip file. */
export async function takeOutInspection(job: RunningJob): Promise<JobOutcome> {
  const { inspectionId } = job;
  const packed = inspectionId && (await atOneInstant((tx) => pack(tx, inspectionId, job)));
  if (!packed) return { kind: 'failed', message: 'The inspection is not there any more.' };
  if (packed === 'tooLarge') {
    return { kind: 'failed', message: 'The attached files are too large to go into one file.' };
  }

  const { inspection, content, files, records } = packed;
  const day = inspection.startedOn ?? 'planned';
  return {
    kind: 'done',
    message: `${formatCount(records, 'record')} in ${formatCount(files, 'file')}.`,
    result: { files, records },
    file: {
      name: `inspection-${inspection.laCode}-${day}-whole.zip`,
      mediaType: 'application/zip',
      content,
    },
    commit: (transaction) =>
      writeAudit(transaction, {
        actorId: job.requestedById,
        action: 'export.made',
        subjectType: 'inspection',
        subjectId: inspection.id,
        inspectionId: inspection.id,
        laCode: inspection.laCode,
        detail: { jobId: job.id, files, records, bytes: content.length },
      }),
  };
}

type Packing = {
  transaction: Transaction;
  inspection: WholeInspection;
  zip: ReturnType<typeof openZip>;
  files: ListedFile[];
  /** Called with the number of records that went in. */
  step: (records: number, message: string) => Promise<void>;
};

async function pack(transaction: Transaction, inspectionId: string, job: RunningJob) {
  const inspection = await getWholeInspection(transaction, inspectionId);
  if (!inspection) return null;

  const sized: { part: WholePart; rows: number }[] = [];
  for (const part of wholeParts)
    sized.push({ part, rows: await countRows(transaction, part, inspectionId) });
  const attachments = await listKeptAttachments(transaction, inspectionId);
  const entries = sized.find(({ part }) => part.name === 'evidence')?.rows ?? 0;
  // Entries are read a second time for the page on which people read them.
  const total = sized.reduce((sum, { rows }) => sum + rows, 0) + entries + attachments.length;

  let done = 0;
  const packing: Packing = {
    transaction,
    inspection,
    zip: openZip(now()),
    files: [],
    async step(records, message) {
      done += records;
      await job.progress(done, total, message);
    },
  };
  await packing.step(0, 'Reading the record');
  for (const { part, rows } of sized) await packPart(packing, part, rows);
  await packEvidence(packing, entries);
  for (const { id, reference, fileName } of attachments) {
    if (packing.zip.isTooLarge()) return 'tooLarge';
    const name = attachmentName(reference, id, fileName);
    packing.zip.addFile(name, await readAttachment(transaction, id));
    packing.files.push({ file: name, about: `Attached to ${reference}.`, rows: 1 });
    await packing.step(1, 'Packing attached files');
  }
  packIndex(packing, await nameOf(transaction, job.requestedById));

  const { files, zip } = packing;
  return {
    inspection,
    content: zip.close(),
    files: files.length + 1,
    records: sized.reduce((sum, { rows }) => sum + rows, 0),
  };
}

async function packPart(packing: Packing, part: WholePart, rows: number): Promise<void> {
  const { transaction, inspection, zip, files, step } = packing;
  const file = zip.startFile(`${part.name}.json`);
  let separator = '[\n';
  for await (const read of readRows(transaction, part, inspection.id)) {
    file.write(`${separator}${read.join(',\n')}`);
    separator = ',\n';
    await step(read.length, 'Reading the record');
  }
  file.end(separator === ',\n' ? '\n]\n' : '[]\n');
  files.push({ file: `${part.name}.json`, about: part.about, rows });
}

async function packEvidence(packing: Packing, entries: number): Promise<void> {
  const { transaction, inspection, zip, files, step } = packing;
  const { startedOn, type } = inspection;
  const page = zip.startFile('evidence.html');
  page.write(`${pageStart('Evidence')}<h1>Evidence</h1>`);
  for await (const histories of readHistories(transaction, inspection.id)) {
    const articles = histories.map(({ reference, versions }) => entryArticle(reference, versions));
    page.write(articles.join('\n'));
    await step(histories.length, 'Writing the pages');
  }
  page.end(pageEnd);
  if (startedOn) {
    const standing = await listStandingEvidence(transaction, inspection.id);
    const bundle = toBundle({ ...inspection, startedOn, type }, standing, today());
    zip.addFile('evidence-bundle.json', writeBundle(bundle));
    files.unshift({
      file: 'evidence-bundle.json',
      about: 'The entries that stand, in the format that this service takes in.',
      rows: standing.length,
    });
  }
  files.unshift({
    file: 'evidence.html',
    about: 'The entries for reading, each with all its versions.',
    rows: entries,
  });
}

function packIndex({ inspection, zip, files }: Packing, takenOutBy: string): void {
  const { laName, framework, status, type, startedOn, endedOn } = inspection;
  const head = {
    laName,
    days: daysOf(startedOn, endedOn),
    framework: frameworkLabels[framework],
    state: statusLabel({ status, type }),
    takenOut: formatInstant(now()),
    takenOutBy,
  };
  zip.addFile('index.html', indexPage(head, files, Object.values(leftOut)));
}

function daysOf(startedOn: string | null, endedOn: string | null): string {
  if (!startedOn) return 'days not set';
  return endedOn ? formatDateRange(startedOn, endedOn) : `from ${formatDate(startedOn)}`;
}

async function nameOf(transaction: Transaction, userId: string): Promise<string> {
  const { name } = await transaction.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true },
  });
  return name;
}
