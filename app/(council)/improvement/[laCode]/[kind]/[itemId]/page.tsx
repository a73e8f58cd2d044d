import { notFound } from 'next/navigation';
import { homeCrumb } from '@/app/(council)/improvement/[laCode]/[kind]/home-crumb';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ItemFacts } from '@/components/improvement/item-facts';
import { ItemHistory } from '@/components/improvement/item-history';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { Table } from '@/components/ui/table';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { formatDate } from '@/lib/format/dates';
import { itemNames, itemOptionLabel, planNoteKindLabels } from '@/lib/format/improvement';
import { capitalise } from '@/lib/format/lists';
import { councilItemKindFromSegment, paths } from '@/lib/paths';
import { canKeepCouncilItem } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { getCouncilItem, listCouncilItems } from '@/lib/queries/council-items';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { toItemValues } from '@/lib/schemas/council-item-form';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ laCode: string; kind: string; itemId: string }> };

export const generateMetadata = formTitle('Improvement');

export default pageOrProblem(async function ItemPage({ params }: Props) {
  const { laCode, kind: segment, itemId } = await params;
  const viewer = await requireViewer();
  const kind = councilItemKindFromSegment(segment);
  const found = await getLocalAuthority(laCode);
  const read = kind && found ? await readItem(kind, laCode, itemId, viewer) : null;
  if (!kind || !found || !read) notFound();

  const { item, versions, areas } = read;
  const keeps = canKeepCouncilItem(viewer, { kind, laCode });
  const title = titleOf(item.values) ?? capitalise(itemNames[kind]);

  return (
    <Page
      title={title}
      caption={found.authority.name}
      breadcrumbs={[
        homeCrumb(viewer, laCode, kind),
        ...(item.parentId && kind === 'mention'
          ? [{ text: 'Concern', href: paths.localAuthorities.concern(laCode, item.parentId) }]
          : []),
        ...(item.inspectionId && kind === 'planAction'
          ? [{ text: 'Plan', href: paths.improvement.plan(laCode, item.inspectionId) }]
          : []),
        ...(item.parentId && kind === 'planNote'
          ? [{ text: 'Action', href: paths.improvement.item(laCode, 'planAction', item.parentId) }]
          : []),
      ]}
    >
      {item.state === 'withdrawn' && (
        <p className="mb-4 font-semibold">
          Withdrawn. It stays here with its history and counts nowhere.
        </p>
      )}
      <ItemFacts kind={kind} values={item.values} areas={areas} />
      {keeps && (
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <a href={paths.improvement.keep(laCode, kind, { item: itemId })}>
            Change or withdraw this {itemNames[kind]}
          </a>
          {kind === 'board' && (
            <>
              <a href={paths.improvement.keep(laCode, 'boardMeeting', { parent: itemId })}>
                Add a meeting
              </a>
              <a href={paths.improvement.keep(laCode, 'attendance', { parent: itemId })}>
                Add attendance over a time
              </a>
            </>
          )}
        </p>
      )}
      {kind === 'planAction' && (
        <ActionNotes laCode={laCode} actionId={itemId} keeps={keeps} viewer={viewer} />
      )}
      <Section title="History" id="history">
        <ItemHistory kind={kind} versions={versions} areas={areas} />
      </Section>
    </Page>
  );
});

async function readItem(kind: CouncilItemKind, laCode: string, itemId: string, viewer: Viewer) {
  const read = await getCouncilItem(kind, itemId, viewer);
  if (read?.item.laCode !== laCode) return null;

  const { events } =
    kind === 'planAction' ? await readConcerns(laCode, viewer) : { events: [] as const };
  const areas = new Map(
    events.flatMap(({ items }) => items.map(({ id, number, text }) => [id, `${number}. ${text}`])),
  );
  const versions = read.versions.map(({ content, ...version }) => ({
    ...version,
    values: toItemValues(kind, content),
  }));
  return {
    areas,
    versions,
    item: { ...read.item, values: toItemValues(kind, read.item.content) },
  };
}

function titleOf(values: ReturnType<typeof toItemValues>): string | null {
  const named = [values.title, values.name, values.office, values.summary].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof named === 'string' ? named : null;
}

type NotesProps = { laCode: string; actionId: string; keeps: boolean; viewer: Viewer };

/** How an action goes: every note, newest first. */
async function ActionNotes({ laCode, actionId, keeps, viewer }: NotesProps) {
  const notes = await listCouncilItems('planNote', { parentId: actionId }, viewer);
  const newestFirst = notes.toSorted((a, b) => b.content.notedOn.localeCompare(a.content.notedOn));

  return (
    <Section title="Progress and proof" id="notes">
      {newestFirst.length === 0 ? (
        <p>Nothing is noted yet.</p>
      ) : (
        <Table
          caption="Newest first"
          rows={newestFirst}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'day',
              heading: 'Day',
              rowHeading: true,
              cell: ({ id, content }) => (
                <a href={paths.improvement.item(laCode, 'planNote', id)}>
                  {formatDate(content.notedOn)}
                </a>
              ),
            },
            {
              key: 'kind',
              heading: 'What',
              cell: ({ content: { kind, outcome } }) =>
                `${planNoteKindLabels[kind]}${outcome ? `: ${itemOptionLabel('outcome', outcome).toLowerCase()}` : ''}`,
            },
            { key: 'text', heading: 'What happened', cell: ({ content }) => content.text },
            { key: 'proof', heading: 'Proof', cell: ({ content }) => content.proof ?? '' },
            { key: 'office', heading: 'Who says so', cell: ({ content }) => content.office ?? '' },
          ]}
        />
      )}
      {keeps && (
        <p className="mt-4">
          <a
            href={paths.improvement.keep(laCode, 'planNote', { parent: actionId })}
            className="font-semibold"
          >
            Add progress, proof or a check
          </a>
        </p>
      )}
    </Section>
  );
}
