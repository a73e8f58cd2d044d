import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { reviseEvidenceAction } from '@/app/(inspector)/inspections/[inspectionId]/evidence/[entryId]/actions';
import {
  type EntryAddress,
  readEntry,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/[entryId]/read-entry';
import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { AreaLinks } from '@/components/evidence/area-links';
import { answerTo } from '@/components/evidence/form-answers';
import { ReviseEvidenceForm } from '@/components/evidence/revise-evidence-form';
import { toFormValues } from '@/components/evidence/to-form-values';
import { Page } from '@/components/layout/page';
import { Details } from '@/components/ui/details';
import { InsetText } from '@/components/ui/inset-text';
import type { EvidenceHistory } from '@/lib/domain/evidence-record';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { getDraft } from '@/lib/queries/drafts';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<EntryAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Revise evidence');

export default pageOrProblem(async function RevisePage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const { inspection, framework, names, history, newest } = await readEntry(address, viewer);
  if (!canRecordEvidence(viewer, inspection) && !(await answersForm()))
    redirect(whyNot(viewer, inspection));

  const { evidenceId } = history;
  const [held, found] = await Promise.all([
    readHeldForm(query.held, viewer),
    getDraft(query.draft, inspection.id, viewer),
  ]);
  const draft = held || answerTo(found?.values ?? {}, 'evidenceId') !== evidenceId ? null : found;
  const typed = held ?? draft?.values ?? null;
  const opened = draft && openedVersion(draft.values, history);
  const judgements = judgementsOnEvidence(framework);
  const wanted = (typed && answerTo(typed, 'area')) ?? query.area;
  const judgement =
    judgements.find(({ area }) => area === wanted) ??
    judgements.find(({ area }) => area === newest.content.area);
  if (!judgement) throw new Error(`${framework.key} does not judge ${newest.content.area}`);

  const { area, criteria } = judgement;

  return (
    <Page
      title={`Revise ${newest.content.id}`}
      back={paths.inspections.evidenceEntry(inspection.id, evidenceId)}
      backText={`Entry ${newest.content.id}`}
      headingInside
    >
      <ReviseEvidenceForm
        action={reviseEvidenceAction}
        inspectionId={inspection.id}
        evidenceId={evidenceId}
        base={newest.content}
        baseVersion={newest.version}
        area={area}
        criteria={criteria}
        names={names}
        values={held ?? (draft ? withoutBase(draft.values) : toFormValues(newest.content))}
        answered={typed !== null}
        submissionKey={draft?.id ?? randomUUID()}
        place={{
          viewerId: viewer.id,
          inspectionId: inspection.id,
          form: `revise-${evidenceId}`,
        }}
        draftRevision={draft?.revision}
        conflict={
          opened && opened.version < newest.version ? { opened, current: newest } : undefined
        }
        held={held && typeof query.held === 'string' ? query.held : undefined}
        caption={inspection.laName}
        before={
          <>
            {newest.state === 'withdrawn' && (
              <InsetText>This entry is withdrawn. Once revised, it counts again.</InsetText>
            )}
            <div className="mb-6">
              <Details summary="Move it to another judgement" open={area !== newest.content.area}>
                <AreaLinks
                  links={judgements.map((other) => ({
                    name: other.shortName,
                    href: paths.inspections.reviseEvidence(inspection.id, evidenceId, {
                      area: other.area,
                    }),
                    current: other.area === area,
                  }))}
                />
              </Details>
            </div>
          </>
        }
      />
    </Page>
  );
});

/** The version a draft was begun from, where it says so. */
function openedVersion(values: FormValues, { versions }: EvidenceHistory) {
  const base = Number(answerTo(values, 'baseVersion'));
  return versions.find(({ version }) => version === base);
}

/** The person now sees what stands, so what they send rests on that. */
function withoutBase({ baseVersion: _, ...values }: FormValues): FormValues {
  return values;
}
