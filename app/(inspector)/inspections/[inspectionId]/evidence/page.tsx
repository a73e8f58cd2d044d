import type { Metadata } from 'next';
import {
  type InspectionWork,
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { draftKey } from '@/components/evidence/draft-store';
import { DropSavedDraft } from '@/components/evidence/drop-saved-draft';
import { EvidenceFilters } from '@/components/evidence/evidence-filters';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import {
  countByFilter,
  evidenceFiltersSchema,
  evidencePageSize,
  type EvidenceFilters as Filters,
  filterEvidence,
} from '@/lib/schemas/evidence-filters';
import { requireViewer } from '@/lib/server/session';
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
  const news = await readSavedNews(work, query.saved, viewer);
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
            storageKey={draftKey(viewer.id, inspection.id, 'new')}
            submissionKey={news.submissionKey}
          />
        )}
        {records && (
          <p className="-mt-2 mb-6">
            <ButtonLink href={paths.inspections.newEvidence(inspection.id, { area: filters.area })}>
              Record evidence
            </ButtonLink>
          </p>
        )}
        <p className="mb-6 text-table print:hidden">
          <a href={paths.inspections.bundle(inspection.id)}>
            {records ? 'Bring evidence in or take it out as a file' : 'Take evidence out as a file'}
          </a>
        </p>
        {work.records.length === 0 ? (
          <NothingYet records={records} />
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

function NothingYet({ records }: { records: boolean }) {
  return (
    <p className="max-w-prose">
      {records
        ? 'Nothing is recorded yet. Record what you find as you find it: one thing in one direction an entry. You see at once what it does to the grades.'
        : 'Nothing is recorded yet.'}
    </p>
  );
}
