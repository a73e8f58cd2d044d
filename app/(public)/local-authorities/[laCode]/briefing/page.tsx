import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { BriefingBlocks } from '@/components/briefing/briefing-blocks';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { describeDays } from '@/components/local-authorities/inspection-history';
import { NoPdf, pdfProblems } from '@/components/report/no-pdf';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { paths } from '@/lib/paths';
import { canSeeImprovementPlan, canSeePlanStatus } from '@/lib/permissions/improvement';
import { listPlanStatus } from '@/lib/queries/plan-status';
import { today } from '@/lib/server/clock';
import { getViewer } from '@/lib/server/session';
import { PlanStatusOf } from './plan-status';
import { readBriefing } from './read-briefing';

type Props = {
  params: Promise<{ laCode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readPage({ params, searchParams }: Props) {
  const { laCode } = await params;
  const query = await searchParams;
  const asked = [query.inspection].flat()[0] || undefined;

  return { laCode, asked, query, found: await readBriefing(laCode, asked) };
}

export const generateMetadata = metadataOrNone(async (props: Props): Promise<Metadata> => {
  const { found } = await readPage(props);
  return {
    title: found?.told
      ? `${found.told.briefing.title}: ${found.told.briefing.subject}`
      : found && `Briefing for leaders: ${found.authority.name}`,
  };
});

export default pageOrProblem(async function BriefingPage(props: Props) {
  const { laCode, asked, query, found } = await readPage(props);
  if (!found) notFound();

  const { authority, inspections, told } = found;
  const breadcrumbs = [
    { text: 'Local authorities', href: paths.localAuthorities.list },
    { text: authority.name, href: paths.localAuthorities.one(laCode) },
  ];
  if (!told) {
    return (
      <Page title="Briefing for leaders" caption={authority.name} breadcrumbs={breadcrumbs}>
        <NoBriefing name={authority.name} asked={asked} inspections={inspections} />
      </Page>
    );
  }

  const { inspection, briefing } = told;
  const viewer = await getViewer();
  const seesPlan = viewer !== null && canSeePlanStatus(viewer, laCode);
  const plans = seesPlan ? await listPlanStatus(viewer, today()) : [];
  const problem = pdfProblems.find((one) => one === query.pdf);
  const file = (format: 'pdf' | 'docx') =>
    paths.localAuthorities.briefingFile(laCode, format, asked);

  return (
    // Two pages are tight: paper has smaller headings and no room below.
    <div className="print:[&_h1]:text-h2 print:[&_main]:pb-0">
      <Page
        title={briefing.title}
        caption={briefing.subject}
        breadcrumbs={breadcrumbs}
        banner={
          problem && (
            <NoPdf
              problem={problem}
              page={paths.localAuthorities.briefing(laCode, asked)}
              pdf={file('pdf')}
              word={file('docx')}
            />
          )
        }
      >
        <p className="mb-4 max-w-prose text-lead print:-mt-5 print:mb-0 print:max-w-none print:text-table">
          {briefing.lead}
        </p>
        {/* On paper its last section says what the foot of every page says. */}
        <div data-own-foot className="mb-8 text-table print:hidden">
          <p>
            Two pages for cabinet or scrutiny, in the same words:{' '}
            <a href={file('pdf')}>briefing (PDF)</a>, <a href={file('docx')}>briefing (Word)</a>.
          </p>
          <OtherInspections
            inspections={inspections.filter(({ id }) => id !== inspection.id)}
            newest={inspections[0]}
          />
        </div>
        {briefing.sections.map((section) => (
          <div
            key={section.id}
            className={`mt-10 print:mt-3 print:[&_h2]:mb-1 print:[&_h2]:text-h3 ${section.pageOnly ? 'print:hidden' : ''}`}
          >
            <Section title={section.title} id={section.id}>
              <BriefingBlocks blocks={section.blocks} />
            </Section>
            {section.id === 'since' && seesPlan && (
              <PlanStatusOf
                laCode={laCode}
                inspectionId={inspection.id}
                status={plans.find((plan) => plan.inspectionId === inspection.id)}
                mayOpen={canSeeImprovementPlan(viewer, laCode)}
              />
            )}
          </div>
        ))}
      </Page>
    </div>
  );
});

function OtherInspections({
  inspections,
  newest,
}: {
  inspections: readonly Inspection[];
  newest: Inspection | undefined;
}) {
  if (inspections.length === 0) return null;

  return (
    <p className="mt-2">
      The same page for another inspection:{' '}
      {inspections.map((inspection, index) => (
        <span key={inspection.id}>
          {index > 0 && '; '}
          <a
            href={paths.localAuthorities.briefing(
              inspection.laCode,
              inspection.id === newest?.id ? undefined : addressDay(inspection),
            )}
          >
            {describeDays(inspection)}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

function NoBriefing({
  name,
  asked,
  inspections,
}: {
  name: string;
  asked: string | undefined;
  inspections: readonly Inspection[];
}) {
  if (inspections.length === 0) {
    return (
      <p className="max-w-prose">
        No inspection of {name} has been published yet, so there is nothing to brief anybody on.
      </p>
    );
  }
  return (
    <>
      <p className="max-w-prose">
        No published inspection of {name} goes by “{asked}”. An address names the first day on site,
        as in 2019-02-04. Choose one of these:
      </p>
      <ul className="mt-3 list-disc pl-5">
        {inspections.map((inspection, index) => (
          <li key={inspection.id}>
            <a
              href={paths.localAuthorities.briefing(
                inspection.laCode,
                index === 0 ? undefined : addressDay(inspection),
              )}
            >
              {describeDays(inspection)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
