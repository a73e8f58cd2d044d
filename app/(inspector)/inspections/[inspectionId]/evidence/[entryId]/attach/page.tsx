import { redirect } from 'next/navigation';
import {
  type EntryAddress,
  readEntry,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/[entryId]/read-entry';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { AttachFileForm } from '@/components/evidence/attach-file-form';
import { AttachmentList } from '@/components/evidence/attachment-list';
import { RemoveAttachmentForm } from '@/components/evidence/remove-attachment-form';
import { Page } from '@/components/layout/page';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { attachmentYears, yearsAfter } from '@/lib/domain/attachments';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { listAttachments } from '@/lib/queries/attachments';
import { attachmentField, tooLargeAttachment } from '@/lib/schemas/attachments';
import { today } from '@/lib/server/clock';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { attachFileAction, removeAttachmentAction } from './actions';

type Props = {
  params: Promise<EntryAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Files behind an entry');

export default pageOrProblem(async function AttachPage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const { inspection, history, newest } = await readEntry(address, viewer);
  if (!canRecordEvidence(viewer, inspection) && !(await answersForm()))
    redirect(whyNot(viewer, inspection));

  const { evidenceId } = history;
  const [files, held] = await Promise.all([
    listAttachments(inspection.id, evidenceId, viewer),
    readHeldForm(query.held, viewer),
  ]);
  const kept = files.filter((file) => file.kept);
  const [year = '', month = '', day = ''] = yearsAfter(today(), attachmentYears).split('-');
  const ids = { inspectionId: inspection.id, evidenceId };
  const heldId = held && typeof query.held === 'string' ? query.held : undefined;
  const removing = held !== null && 'removeReason' in held;
  const news = query.added === 'yes' ? 'The file is added.' : 'The content of the file is removed.';

  return (
    <Page
      title={`Files behind ${newest.content.id}`}
      caption={inspection.laName}
      back={paths.inspections.evidenceEntry(inspection.id, evidenceId)}
      backText={`Entry ${newest.content.id}`}
      banner={
        (query.added === 'yes' || query.removed === 'yes') && (
          <NotificationBanner title={query.added === 'yes' ? 'Added' : 'Removed'}>
            <p>{news}</p>
          </NotificationBanner>
        )
      }
    >
      {files.length > 0 && <AttachmentList files={files} {...ids} />}
      <AttachFileForm
        key={`attach ${files.length}`}
        action={attachFileAction}
        {...ids}
        values={
          held && !removing
            ? held
            : {
                'removeOn-day': String(Number(day)),
                'removeOn-month': String(Number(month)),
                'removeOn-year': year,
              }
        }
        errors={
          query.refused === 'too-large'
            ? [{ field: attachmentField, message: tooLargeAttachment }]
            : []
        }
        held={removing ? undefined : heldId}
      />
      {kept.length > 0 && (
        <RemoveAttachmentForm
          key={`remove ${kept.length}`}
          action={removeAttachmentAction}
          {...ids}
          files={kept}
          values={removing ? held : {}}
          held={removing ? heldId : undefined}
        />
      )}
    </Page>
  );
});
