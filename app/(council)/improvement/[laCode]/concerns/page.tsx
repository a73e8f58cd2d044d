import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { type UndecidedEvent, undecidedIn } from '@/lib/improvement/undecided';
import { paths } from '@/lib/paths';
import {
  canKeepCouncilItem,
  canSeeImprovementPlan,
  canSeePlanStatus,
} from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { requireViewer } from '@/lib/server/session';
import { type ConcernNote, concernNote } from './concern-note';
import { UndecidedItemSection } from './undecided-item';

type Props = {
  params: Promise<{ laCode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const title = 'Links to concerns';

export async function generateMetadata(): Promise<Metadata> {
  const note = await concernNote.read();
  return { title: note?.kind === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function LinksPage({ params, searchParams }: Props) {
  const [{ laCode }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(paths.improvement.concerns(laCode));
  const found = await getLocalAuthority(laCode);
  if (!found) notFound();
  if (!canSeePlanStatus(viewer, laCode)) forbidden();

  const [record, note] = await Promise.all([readConcerns(laCode, viewer), concernNote.read()]);
  const undecided = undecidedIn(record);
  const refused = note?.kind === 'refused' ? note : null;
  const wanted = refused?.values.inspectionId ?? query.inspection;
  const shown = undecided.find(({ event }) => event.inspectionId === wanted) ?? undecided[0];
  const errors = (refused?.errors ?? []).map((error) =>
    error.field === 'title' ? { ...error, field: `title-${refused?.values.itemNumber}` } : error,
  );

  return (
    <Page
      title={title}
      breadcrumbs={
        canSeeImprovementPlan(viewer, laCode)
          ? [{ text: 'Improvement', href: paths.improvement.one(laCode) }]
          : [{ text: found.authority.name, href: paths.localAuthorities.one(laCode) }]
      }
      headingInside
    >
      <ErrorSummary errors={errors} />
      {note?.kind === 'decided' && <Decided note={note} laCode={laCode} />}
      <PageHeading
        title={title}
        caption={found.authority.name}
        lead="Which concern is each item of a report or letter about? The service proposes; a person decides."
      />
      <p className="max-w-prose">
        Everybody reads what you confirm under{' '}
        <a href={paths.localAuthorities.concerns(laCode)}>what keeps coming back</a>. Who decided,
        and when, stays in the history of each link.
      </p>
      {shown ? (
        <>
          <Choose undecided={undecided} shown={shown.event} />
          <Section title={nameOf(shown.event)} id="items">
            {shown.items.map((one) => (
              <UndecidedItemSection
                key={one.item.id}
                event={shown.event}
                undecided={one}
                refused={titleRefused(refused, shown.event, one.item.number)}
                decides={canKeepCouncilItem(viewer, { kind: 'mention', laCode })}
              />
            ))}
          </Section>
        </>
      ) : (
        <p className="mt-6 max-w-prose font-semibold">
          {record.events.some(({ items }) => items.length > 0)
            ? 'Every item of every list is decided.'
            : 'No list of what a report or letter asks for is held here yet.'}
        </p>
      )}
    </Page>
  );
});

function Choose({
  undecided,
  shown,
}: {
  undecided: readonly UndecidedEvent[];
  shown: ConcernEvent;
}) {
  return (
    <nav aria-label="Lists with something to decide" className="mt-6">
      <ul className="grid gap-1">
        {undecided.map(({ event, items }) => {
          const words = `${nameOf(event)} (${formatCount(items.length, 'item')})`;
          return (
            <li key={event.inspectionId}>
              {event === shown ? (
                <strong aria-current="page">{words}</strong>
              ) : (
                <a
                  href={paths.improvement.concerns(event.laCode, {
                    inspection: event.inspectionId,
                  })}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const decided = {
  confirmed: 'The item is linked to the concern.',
  refused: 'The item is not linked to the concern, and this is not proposed again.',
  begin: 'The concern has begun with this item.',
} as const;

function Decided({
  note,
  laCode,
}: {
  note: Extract<ConcernNote, { kind: 'decided' }>;
  laCode: string;
}) {
  return (
    <NotificationBanner title="Saved">
      <p>
        {decided[note.decision]}{' '}
        <a href={paths.localAuthorities.concern(laCode, note.concernId)}>See the concern</a>
      </p>
    </NotificationBanner>
  );
}

/** What was wrong with the title of a concern begun from this item. */
function titleRefused(
  refused: Extract<ConcernNote, { kind: 'refused' }> | null,
  event: ConcernEvent,
  number: number,
): { error: string; title: string } | null {
  const error = refused?.errors.find(({ field }) => field === 'title');
  const here =
    refused?.values.inspectionId === event.inspectionId &&
    refused.values.itemNumber === String(number);

  return error && here
    ? { error: error.message, title: String(refused?.values.title ?? '') }
    : null;
}

function nameOf({ type, startedOn, endedOn }: ConcernEvent): string {
  const onSite = endedOn ? formatDateRange(startedOn, endedOn) : formatDate(startedOn);
  return `${eventTypeLabels[type]}, ${onSite}`;
}
