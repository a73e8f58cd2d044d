import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import {
  restoreEvidenceAction,
  withdrawEvidenceAction,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/[entryId]/actions';
import {
  type EntryAddress,
  readEntry,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/[entryId]/read-entry';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { EntryAsItStands } from '@/components/evidence/entry-as-it-stands';
import { WithdrawEvidenceForm } from '@/components/evidence/withdraw-evidence-form';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<EntryAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Withdraw evidence');

export default pageOrProblem(async function WithdrawPage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const { inspection, names, history, newest } = await readEntry(address, viewer);
  if (!canRecordEvidence(viewer, inspection) && !(await answersForm()))
    redirect(whyNot(viewer, inspection));

  const { evidenceId } = history;
  const held = await readHeldForm(query.held, viewer);
  const deed = newest.state === 'withdrawn' ? 'restore' : 'withdraw';

  return (
    <Page
      title={`Withdraw ${newest.content.id}`}
      back={paths.inspections.evidenceEntry(inspection.id, evidenceId)}
      backText={`Entry ${newest.content.id}`}
      headingInside
    >
      <WithdrawEvidenceForm
        action={deed === 'restore' ? restoreEvidenceAction : withdrawEvidenceAction}
        deed={deed}
        inspectionId={inspection.id}
        evidenceId={evidenceId}
        base={newest.content}
        baseVersion={newest.version}
        names={names}
        values={held ?? {}}
        submissionKey={randomUUID()}
        held={held && typeof query.held === 'string' ? query.held : undefined}
        caption={inspection.laName}
        entry={<EntryAsItStands version={newest} names={names} />}
      />
    </Page>
  );
});
