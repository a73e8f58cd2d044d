import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ChecklistItems } from '@/components/checking/checklist-items';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { checkLabels, gradeChecks } from '@/lib/format/checklist';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { canWriteReport } from '@/lib/permissions/inspections';
import type { ChecklistItem } from '@/lib/report/publication-checklist';
import { requireViewer } from '@/lib/server/session';
import { readChecking } from '@/lib/services/read-judging';
import { linkTo } from './item-links';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(
  async (_: Props): Promise<Metadata> => ({
    title: 'Publication checklist',
  }),
);

export default pageOrProblem(async function ChecklistPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework } = work;
  const checking = await readChecking(inspection, viewer);
  if (!checking) notFound();

  const { checklist } = checking;
  const writes = canWriteReport(viewer, inspection);
  const hrefOf = ({ subject }: ChecklistItem) => linkTo(subject, work, writes);
  const errors = checklist.filter(({ level }) => level === 'error');
  const warnings = checklist.filter(({ level }) => level === 'warning');
  const inOrder = Object.entries(checkLabels).filter(
    ([check]) =>
      checklist.every((item) => item.check !== check) &&
      (givesGrades(framework) || !gradeChecks.includes(check)),
  );

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="checking"
      />
      <Page
        title="Publication checklist"
        caption={inspection.laName}
        lead={`${capitalise(formatCount(errors.length, 'error'))} to put right before publication, and ${formatCount(warnings.length, 'warning')} to look at.`}
      >
        {errors.length > 0 && (
          <Section title="Errors block publication" id="errors">
            <ChecklistItems items={errors} hrefOf={hrefOf} />
          </Section>
        )}
        {warnings.length > 0 && (
          <Section title="Warnings advise" id="warnings">
            <p className="mb-3 max-w-prose">
              Each may be right as it is. You decide, and nothing has to be done about it.
            </p>
            <ChecklistItems items={warnings} hrefOf={hrefOf} />
          </Section>
        )}
        {inOrder.length > 0 && (
          <Section title="In order" id="in-order">
            <ul className="grid max-w-form list-disc gap-1 pl-6">
              {inOrder.map(([check, label]) => (
                <li key={check}>{label}</li>
              ))}
            </ul>
          </Section>
        )}
      </Page>
    </>
  );
});
