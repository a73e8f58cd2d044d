import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AuditFilters } from '@/components/audit/audit-filters';
import { AuditTable } from '@/components/audit/audit-table';
import { Page } from '@/components/layout/page';
import { Pagination } from '@/components/ui/pagination';
import { formatDate } from '@/lib/format/dates';
import { eventTitle, eventTypeLabels, statusLabel } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { getAuditTrail } from '@/lib/queries/audit';
import { requireViewer } from '@/lib/server/session';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ inspectionId: string }>; searchParams: Promise<Search> };

const chosen = z.object({
  who: z.string().max(100).optional().catch(undefined),
  what: z.string().max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

async function readTrail({ params, searchParams }: Props) {
  const [{ inspectionId }, search, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const { who, what, page } = chosen.parse(search);
  const filter = { actorId: who || undefined, action: what || undefined };
  const trail = await getAuditTrail(inspectionId, viewer, filter, page);
  if (!trail) notFound();

  return { trail, filter, page };
}

export const generateMetadata = metadataOrNone(async (props: Props): Promise<Metadata> => {
  const { trail } = await readTrail(props);
  return { title: `Audit trail: ${eventTitle(trail.inspection)}` };
});

export default pageOrProblem(async function AuditTrailPage(props: Props) {
  const { trail, filter, page } = await readTrail(props);
  const { id, laName, startedOn } = trail.inspection;
  const when = startedOn
    ? `${eventTypeLabels[trail.inspection.type]} from ${formatDate(startedOn)}. `
    : '';

  return (
    <Page
      title="Audit trail"
      caption={laName}
      breadcrumbs={[{ text: 'Audit trails', href: paths.audit.list }]}
      lead={`${when}${statusLabel(trail.inspection)}. ${formatCount(trail.total, 'event', 'events')}${filter.actorId || filter.action ? ' of those asked for' : ''}.`}
    >
      <p className="mb-6">
        <a href={paths.inspections.files(id)}>Take everything on record out as one file</a>
      </p>
      <AuditFilters actors={trail.actors} actions={trail.actions} chosen={filter} />
      {trail.events.length === 0 ? (
        <p className="max-w-prose">
          Nothing like that is in the trail. <a href={paths.audit.of(id)}>Show everything</a>
        </p>
      ) : (
        <AuditTable events={trail.events} />
      )}
      <Pagination
        label="Audit trail"
        current={page}
        pages={trail.pages}
        href={(to) => paths.audit.of(id, { who: filter.actorId, what: filter.action, page: to })}
      />
    </Page>
  );
});
