import { randomUUID } from 'node:crypto';
import { forbidden, notFound, redirect } from 'next/navigation';
import { homeCrumb } from '@/app/(council)/improvement/[laCode]/[kind]/home-crumb';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ItemForm } from '@/components/improvement/item-form';
import { Page } from '@/components/layout/page';
import type { ImprovementListItem } from '@/lib/domain/concern-record';
import { type CouncilItemKind, itemPlaces } from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { itemNames } from '@/lib/format/improvement';
import { councilItemKindFromSegment, paths } from '@/lib/paths';
import { canKeepCouncilItem } from '@/lib/permissions/improvement';
import { getComingReport } from '@/lib/queries/coming-reports';
import { readConcerns } from '@/lib/queries/concerns';
import { getCouncilItem } from '@/lib/queries/council-items';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { councilItemFields } from '@/lib/schemas/council-item-fields';
import { toItemValues } from '@/lib/schemas/council-item-form';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import { keepItemAction } from './actions';

type Props = {
  params: Promise<{ laCode: string; kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Improvement');

export default pageOrProblem(async function KeepItemPage({ params, searchParams }: Props) {
  const [{ laCode, kind: segment }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer();
  const kind = councilItemKindFromSegment(segment);
  const found = await getLocalAuthority(laCode);
  if (!kind || !found) notFound();
  if (!canKeepCouncilItem(viewer, { kind, laCode })) forbidden();

  const held = await readHeldForm(query.held, viewer);
  const wanted = textOf(held?.itemId) ?? textOf(query.item);
  const existing = wanted ? await getCouncilItem(kind, wanted, viewer) : null;
  if (query.item && (!existing || existing.item.laCode !== laCode)) notFound();

  const item = existing?.item;
  const inspectionId = item ? item.inspectionId : (textOf(query.inspection) ?? '');
  // What is typed here could not be saved: the page of the plan says why.
  if (kind === 'planAction' && !held && inspectionId)
    if (await getComingReport(laCode, inspectionId, viewer))
      redirect(paths.improvement.plan(laCode, inspectionId));
  const parentId = item ? item.parentId : (textOf(query.parent) ?? '');
  if (!item && !held) await findPlace(kind, laCode, inspectionId, parentId, viewer);
  const back = item
    ? paths.improvement.item(laCode, kind, item.id)
    : parentId && kind === 'planNote'
      ? paths.improvement.item(laCode, 'planAction', parentId)
      : inspectionId && kind === 'planAction'
        ? paths.improvement.plan(laCode, inspectionId)
        : homeCrumb(viewer, laCode, kind).href;

  return (
    <Page
      title={item ? `Change this ${itemNames[kind]}` : `Add ${withArticle(itemNames[kind])}`}
      caption={found.authority.name}
      back={back}
      headingInside={false}
    >
      <ItemForm
        action={keepItemAction}
        kind={kind}
        fields={councilItemFields[kind]}
        carried={{
          itemKind: kind,
          itemId: item?.id ?? wanted ?? randomUUID(),
          baseVersion: String(item?.version ?? 0),
          submissionKey: randomUUID(),
          laCode,
          inspectionId: inspectionId ?? '',
          parentId: parentId ?? '',
        }}
        values={held ?? (item ? toItemValues(kind, item.content) : prefilled(kind, query))}
        areas={await areasOf(laCode, inspectionId)}
        held={held ? textOf(query.held) : undefined}
        back={back}
      />
    </Page>
  );

  async function areasOf(
    authority: string,
    inspection: string | null | undefined,
  ): Promise<readonly ImprovementListItem[]> {
    if (kind !== 'planAction' || !inspection) return [];

    const { events } = await readConcerns(authority, viewer);
    return events.find((event) => event.inspectionId === inspection)?.items ?? [];
  }
});

/** What a new item belongs to is there: nobody types a form that cannot be saved. */
async function findPlace(
  kind: CouncilItemKind,
  laCode: string,
  inspectionId: string | null | undefined,
  parentId: string | null | undefined,
  viewer: Viewer,
): Promise<void> {
  const place = itemPlaces[kind];
  if (place?.inspection) {
    const { events } = await readConcerns(laCode, viewer);
    if (!events.some((event) => event.inspectionId === inspectionId)) notFound();
  }
  if (place?.parent) {
    const parent = await getCouncilItem(place.parent, parentId ?? '', viewer);
    if (parent?.item.laCode !== laCode) notFound();
  }
}

/** Answers that the way here gives already: what a reply is to. */
function prefilled(
  kind: CouncilItemKind,
  query: Record<string, string | string[] | undefined>,
): FormValues {
  return Object.fromEntries(
    councilItemFields[kind].flatMap(({ name }) => {
      const value = textOf(query[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
