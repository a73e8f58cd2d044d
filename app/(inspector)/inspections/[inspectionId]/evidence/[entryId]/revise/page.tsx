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
import { draftKey } from '@/components/evidence/draft-store';
import { answerTo } from '@/components/evidence/form-answers';
import { ReviseEvidenceForm } from '@/components/evidence/revise-evidence-form';
import { toFormValues } from '@/components/evidence/to-form-values';
import { Page } from '@/components/layout/page';
import { Details } from '@/components/ui/details';
import { InsetText } from '@/components/ui/inset-text';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
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
  const held = await readHeldForm(query.held, viewer);
  const judgements = judgementsOnEvidence(framework);
  const wanted = (held && answerTo(held, 'area')) ?? query.area;
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
        values={held ?? toFormValues(newest.content)}
        answered={held !== null}
        submissionKey={randomUUID()}
        draftKey={draftKey(viewer.id, inspection.id, `revise-${evidenceId}`)}
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
