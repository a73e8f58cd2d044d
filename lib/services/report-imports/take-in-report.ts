import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import type { ImportedReport } from '@/lib/importers/reports/report';
import { canImportRecords } from '@/lib/permissions/imports';
import { toDay } from '@/lib/queries/days';
import { fail, type Result, succeed } from '@/lib/result';
import type { Contradiction } from '@/lib/schemas/imported-report';
import { type ReportAnswers, reportFields } from '@/lib/schemas/report-file';
import { writeAudit } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { noteDataVersion } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import { type Failure, refuse } from '@/lib/services/failures';
import { lockInspection } from '@/lib/services/locked-inspection';
import { addInspection } from './add-inspection';
import { type ComparedField, compareReport } from './compare-report';
import { findInspection, type ReportTarget } from './find-inspection';
import { type ReadReport, type ReportFile, readPublished } from './read-published';
import { storeAreas, storeReport } from './store-report';

/** What taking in a report would do to the record, or did. */
export type ReportPlan = {
  fileName: string;
  report: ImportedReport;
  target: ReportTarget;
  /** Beside the inspection on record; nothing where there is none. */
  compared: readonly ComparedField[];
  /** Items of what needs to improve that are on record already, so that none is stored. */
  areasHeld: number;
  /** The day this very file was taken in before, or null. */
  takenInOn: string | null;
};

export type TakenIn = { plan: ReportPlan; inspectionId: string; areas: number };

/** A file that is no report we can read, or one that belongs to no inspection, with why. */
export type UnreadReport = { kind: 'unread'; message: string };

type Answer<Value> = Promise<Result<Value, Failure | UnreadReport>>;

/** What taking in a published report would do. Nothing is stored. */
export async function planReport(file: ReportFile, viewer: Viewer): Answer<ReportPlan> {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const read = await readPublished(file);
  if (!read.ok) return fail({ kind: 'unread', message: read.error });

  return db.$transaction(async (transaction) => succeed(await plan(transaction, read.value)));
}

/**
 * Takes a published report into the record, in one transaction: its text, to be read and coded; what it wants
 * improved, where nothing of it is on record; and the inspection itself, where the record does not have it.
 *
 * No grade that is on record changes by it: where the file says another, the record stays and the contradiction is
 * stored beside the text, and only once whoever takes it in has said that they saw it. The same file a second time
 * changes nothing.
 */
export async function takeInReport(
  file: ReportFile,
  answers: ReportAnswers,
  viewer: Viewer,
): Answer<TakenIn> {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const read = await readPublished(file);
  if (!read.ok) return fail({ kind: 'unread', message: read.error });

  return db.$transaction(async (transaction) => {
    // Two people taking in the same inspection at once: the second waits here and finds what the first stored.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('outcomes'))`;
    const planned = await plan(transaction, read.value);
    const { target, takenInOn } = planned;
    if (target.kind === 'none') return fail({ kind: 'unread', message: target.why });
    if (takenInOn !== null && target.kind === 'onRecord')
      return succeed({ plan: planned, inspectionId: target.inspection.id, areas: 0 });

    const contradictions = contradictionsIn(planned);
    if (contradictions.length > 0 && !answers.seen)
      return refuse(
        reportFields.seen,
        'Say that you have seen where the file and the record disagree',
      );
    const inspectionId = await inspectionOf(transaction, planned, answers, viewer);
    if (inspectionId === null)
      return refuse(
        reportFields.publishedOn,
        'Enter when the report was published, like 18 3 2019',
      );

    const areas = await store(
      transaction,
      { read: read.value, planned, inspectionId, contradictions },
      viewer,
    );
    return succeed({ plan: planned, inspectionId, areas });
  });
}

/** Where the file and the record both say something and not the same. */
export function contradictionsIn({ compared }: Pick<ReportPlan, 'compared'>): Contradiction[] {
  return compared.flatMap(({ about, file, record, verdict }) =>
    verdict === 'differs' && file !== null && record !== null ? [{ about, file, record }] : [],
  );
}

async function plan(
  transaction: Transaction,
  { fileName, digest, report }: ReadReport,
): Promise<ReportPlan> {
  const target = await findInspection(transaction, report);
  if (target.kind !== 'onRecord')
    return { fileName, report, target, compared: [], areasHeld: 0, takenInOn: null };

  const { id, judgements, ...facts } = target.inspection;
  const before = await transaction.reportImport.findUnique({
    where: { inspectionId_digest: { inspectionId: id, digest } },
    select: { recordedAt: true },
  });
  const areasHeld = await transaction.areaForImprovement.count({ where: { inspectionId: id } });
  const held = Object.fromEntries(judgements.map(({ area, outcome }) => [area, outcome]));
  return {
    fileName,
    report,
    target,
    compared: compareReport(report, { ...facts, judgements: held }),
    areasHeld,
    takenInOn: before && toDay(before.recordedAt),
  };
}

/** The inspection the text belongs to, added where it is new; null while nobody has said when that came out. */
async function inspectionOf(
  transaction: Transaction,
  { report, target }: ReportPlan,
  answers: ReportAnswers,
  viewer: Viewer,
): Promise<string | null> {
  if (target.kind === 'onRecord') {
    await lockInspection(transaction, target.inspection.id);
    return target.inspection.id;
  }
  if (target.kind === 'none') return null;

  const publishedOn = report.publishedOn ?? answers.publishedOn;
  const { laCode, startedOn } = target;
  if (publishedOn === null || publishedOn < (report.endedOn ?? startedOn)) return null;
  if (publishedOn > today()) return null;
  return addInspection(transaction, report, { laCode, startedOn, publishedOn }, viewer.id);
}

type ToStore = {
  read: ReadReport;
  planned: ReportPlan;
  inspectionId: string;
  contradictions: readonly Contradiction[];
};

async function store(
  transaction: Transaction,
  { read, planned, inspectionId, contradictions }: ToStore,
  viewer: Viewer,
): Promise<number> {
  const { report, fileName, digest } = read;
  const importId = await storeReport(transaction, inspectionId, read, contradictions, viewer.id);
  const areas = await storeAreas(transaction, inspectionId, report, viewer.id);
  const added = planned.target.kind === 'new';
  const name = `Inspection of ${report.laName ?? report.laCode} from ${report.startedOn ? formatDate(report.startedOn) : 'an unknown day'}`;
  if (added || areas > 0)
    await noteDataVersion(transaction, {
      weight: added ? 'minor' : 'patch',
      changed: added
        ? `${name} added from its report`
        : `${name}: ${formatCount(areas, 'area')} for improvement added from its report`,
    });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: 'report.takenIn',
    subjectType: 'reportImport',
    subjectId: importId,
    inspectionId,
    ...(report.laCode !== undefined && { laCode: report.laCode }),
    detail: {
      file: fileName,
      digest,
      added,
      paragraphs: report.paragraphs.length,
      areas,
      contradictions: contradictions.map(
        ({ about, file, record }) => `${about}: ${file} in the file, ${record} on record`,
      ),
    },
  });
  return areas;
}
