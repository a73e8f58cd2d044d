import { Page } from '@/components/layout/page';
import type { Inspection } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { formatDate, formatDateRange, formatPublished } from '@/lib/format/dates';
import { eventNoun, eventTitle, reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { canSeeImprovementPlan } from '@/lib/permissions/improvement';
import { canSeeEmbargoedDraft, canWorkOnInspection } from '@/lib/permissions/inspections';

/** What stands at the address of a plan while there is no published report that it could answer. */
export function NoPlanYet({ inspection, viewer }: { inspection: Inspection; viewer: Viewer }) {
  const { laCode } = inspection;
  const report = reportNoun(inspection.type);

  return (
    <Page
      title="No plan can be written yet"
      caption={captionOf(inspection)}
      breadcrumbs={
        canSeeImprovementPlan(viewer, laCode)
          ? [{ text: 'Improvement', href: paths.improvement.one(laCode) }]
          : []
      }
    >
      <p className="max-w-prose">
        A plan answers what a published {report} asks for. {standing(inspection)}
      </p>
      {inspection.status !== 'incomplete' && (
        <p className="mt-3 max-w-prose">
          The council can write its plan here, at this same address, from the day the {report} is
          published.
          {hasGrades(inspection.type) && ' An action plan is due 70 working days after that.'}
        </p>
      )}
      <ul className="mt-6 grid list-disc gap-2 pl-6">
        {ways(inspection, viewer).map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function captionOf(inspection: Inspection): string {
  const { startedOn, endedOn } = inspection;
  const days = startedOn && (endedOn ? formatDateRange(startedOn, endedOn) : formatDate(startedOn));
  return [eventTitle(inspection), days].filter(Boolean).join(', ');
}

/** Where the report is, without anything that it says. */
function standing({ status, type, embargoedUntil }: Inspection): string {
  const report = reportNoun(type);
  if (status === 'incomplete')
    return `This one ended without a ${report}, so there is nothing for a plan to answer.`;
  if (status === 'published' && embargoedUntil)
    return `This one is under embargo: everybody reads it from ${formatPublished(new Date(embargoedUntil))}.`;
  if (status === 'final') return `This ${report} is final and is not published yet.`;
  if (status === 'factualAccuracy')
    return `This ${report} is a draft that the council checks for facts.`;
  return `The ${report} of this ${eventNoun(type)} is not written yet.`;
}

function ways(inspection: Inspection, viewer: Viewer): { text: string; href: string }[] {
  const { id, laCode } = inspection;
  return [
    ...(canWorkOnInspection(viewer, inspection)
      ? [{ text: 'Go to the inspection', href: paths.inspections.taskList(id) }]
      : []),
    ...(canSeeEmbargoedDraft(viewer, inspection)
      ? [{ text: 'Go to the draft', href: paths.draftsToCheck.one(id) }]
      : []),
    ...(canSeeImprovementPlan(viewer, laCode)
      ? [
          {
            text: 'Go to the plans that answer reports already published',
            href: paths.improvement.one(laCode),
          },
        ]
      : []),
    { text: 'See what is published of this authority', href: paths.localAuthorities.one(laCode) },
  ];
}
