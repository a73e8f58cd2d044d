import type { Metadata } from 'next';
import {
  type InspectionWork,
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { DeviceReceipt } from '@/components/device/device-receipt';
import { DraftList } from '@/components/evidence/draft-list';
import { DropSavedDraft } from '@/components/evidence/drop-saved-draft';
import { EvidenceFilters } from '@/components/evidence/evidence-filters';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import { formatInstant } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { listDrafts } from '@/lib/queries/drafts';
import { getLastNote, listReceipts, type Receipt } from '@/lib/queries/receipts';
import {
  countByFilter,
  evidenceFiltersSchema,
  evidencePageSize,
  type EvidenceFilters as Filters,
  filterEvidence,
} from '@/lib/schemas/evidence-filters';
import { requireViewer } from '@/lib/server/session';
import { discardDraftAction } from './actions';
import { readSavedNews } from './saved-news';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Evidence' };

export default pageOrProblem(async function EvidencePage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework, names } = work;
  const [news, drafts, receipts, last] = await Promise.all([
    readSavedNews(work, query.saved, viewer),
    listDrafts(inspection.id, viewer),
    listReceipts(inspection.id, viewer),
    getLastNote(inspection.id, viewer),
  ]);
  const filters = evidenceFiltersSchema.parse(query);
  const records = canRecordEvidence(viewer, inspection);
  const window = toWindow(work, filters);

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="evidence"
      />
      <Page title="Evidence" caption={inspection.laName} banner={news?.banner}>
        {news && (
          <DropSavedDraft
            viewerId={viewer.id}
            inspectionId={inspection.id}
            reference={news.reference}
            submissionKey={news.submissionKey}
          />
        )}
        {records && (
          <p className="-mt-2 mb-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
            <ButtonLink
              href={paths.inspections.nextEvidence(
                inspection.id,
                filters.area ? { area: filters.area } : last,
              )}
            >
              Record evidence
            </ButtonLink>
            <a href={paths.inspections.quickEvidence(inspection.id, { area: filters.area })}>
              Add several short notes
            </a>
          </p>
        )}
        {records && (
          <p className="mb-6 max-w-prose text-quiet text-table">
            {describeReceipts(receipts)}{' '}
            <DeviceReceipt viewerId={viewer.id} inspectionId={inspection.id} />
          </p>
        )}
        {drafts.length > 0 && (
          <DraftList
            viewerId={viewer.id}
            inspectionId={inspection.id}
            drafts={drafts}
            references={new Map(work.records.map((r) => [r.evidenceId, r.content.id]))}
            names={names}
            kept={typeof query.kept === 'string' ? query.kept : null}
            canRecord={records}
            discard={discardDraftAction}
          />
        )}
        <p className="mb-6 text-table print:hidden">
          <a href={paths.inspections.bundle(inspection.id)}>
            {records ? 'Bring evidence in or take it out as a file' : 'Take evidence out as a file'}
          </a>
        </p>
        {work.records.length === 0 ? (
          <NothingYet records={records} graded={givesGrades(framework)} />
        ) : (
          <>
            <EvidenceFilters
              inspectionId={inspection.id}
              filters={filters}
              counts={countByFilter(work.records, filters)}
              judgements={judgementsOnEvidence(framework)}
            />
            <div role="status">
              <h2 className="mb-3 font-semibold">{describeWindow(window)}</h2>
            </div>
            {window.found.length === 0 ? (
              <p>
                Take a filter off, or{' '}
                <a href={paths.inspections.evidence(inspection.id)}>see every entry</a>.
              </p>
            ) : (
              <EvidenceList records={window.shown} names={names} canChange={records} />
            )}
            <Pagination
              label="Evidence"
              current={window.page}
              pages={window.pages}
              href={(page) =>
                paths.inspections.evidence(inspection.id, undefined, { ...filters, page })
              }
            />
          </>
        )}
      </Page>
    </>
  );
});

/** Whatever was touched last comes first; what came in together keeps the order of its references. */
function newestFirst(one: EvidenceRecord, other: EvidenceRecord): number {
  return (
    other.recordedAt.localeCompare(one.recordedAt) ||
    one.content.id.localeCompare(other.content.id, 'en', { numeric: true })
  );
}

/** The entries that meet the filters, newest first, and those of one page. */
function toWindow({ records }: InspectionWork, filters: Filters) {
  const found = filterEvidence(records, filters).toSorted(newestFirst);
  const pages = Math.max(1, Math.ceil(found.length / evidencePageSize));
  const page = Math.min(filters.page, pages);
  const from = (page - 1) * evidencePageSize;

  return { found, shown: found.slice(from, from + evidencePageSize), page, pages, from };
}

function describeWindow({ found, shown, pages, from }: ReturnType<typeof toWindow>): string {
  if (found.length === 0) return 'No entries meet these filters';

  const all = formatCount(found.length, 'entry', 'entries');
  return pages === 1
    ? `${all}, newest first`
    : `Entries ${from + 1} to ${from + shown.length} of ${found.length}, newest first`;
}

/** What the server holds of whoever asks: the receipt that needs no script. */
function describeReceipts(receipts: readonly Receipt[]): string {
  const newest = receipts.at(-1);
  if (!newest) return 'The server holds nothing of yours here yet.';

  const notes = formatCount(receipts.length, 'note', 'notes and changes');
  return `The server holds ${notes} of yours, the last ${newest.reference} on ${formatInstant(new Date(newest.recordedAt))}.`;
}

function NothingYet({ records, graded }: { records: boolean; graded: boolean }) {
  return (
    <p className="max-w-prose">
      {records
        ? `Nothing is recorded yet. Record what you find as you find it: one thing in one direction an entry.${graded ? ' You see at once what it does to the grades.' : ''}`
        : 'Nothing is recorded yet.'}
    </p>
  );
}
