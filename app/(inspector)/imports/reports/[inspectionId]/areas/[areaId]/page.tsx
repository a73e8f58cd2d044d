import { notFound } from 'next/navigation';
import { readCoding } from '@/app/(inspector)/imports/reports/[inspectionId]/read-coding';
import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { type CriterionOption, TieCriteriaForm } from '@/components/coding/tie-criteria-form';
import { Page } from '@/components/layout/page';
import { PartHistory } from '@/components/report-builder/part-history';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { nationalFrameworkLabels } from '@/lib/format/national-framework';
import { criterionOf } from '@/lib/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { type ProposedCriterion, proposeCriteria } from '@/lib/improvement/propose-criteria';
import { paths } from '@/lib/paths';
import { listReportAreas, listReportAreaVersions } from '@/lib/queries/report-areas';
import { tieCriteriaAction } from './actions';

type Props = {
  params: Promise<{ inspectionId: string; areaId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Say what an item is about');

/** One thing that a published report wants improved, and the criteria it is about: proposed by its words, confirmed by a person. */
export default pageOrProblem(async function TieAreaPage({ params, searchParams }: Props) {
  const [{ inspectionId, areaId }, { saved }] = await Promise.all([params, searchParams]);
  const { inspection, framework } = await readCoding(inspectionId);
  const items = await listReportAreas(inspection.id);
  const index = items.findIndex(({ id }) => id === areaId);
  const item = items[index];
  if (!item) notFound();

  const { text, tag, criteria } = item.content;
  const versions = await listReportAreaVersions(inspection.id, item.id);
  const next = items[index + 1];

  return (
    <Page
      title={`Item ${index + 1}: what is it about?`}
      caption={`${inspection.laName}, inspection from ${formatDate(addressDay(inspection))}`}
      back={paths.imports.report(inspectionId)}
      backText="The report"
    >
      {saved === String(item.version) && (
        <NotificationBanner title="Saved">
          <p>
            {criteria.length > 0
              ? `Item ${index + 1} counts under ${criteria.join(' and ')} from now on.`
              : `Item ${index + 1} counts under no criterion.`}{' '}
            {next && <a href={paths.imports.tieArea(inspectionId, next.id)}>Go on to the next</a>}
          </p>
        </NotificationBanner>
      )}
      <blockquote className="max-w-prose border-accent border-l-4 pl-4 text-pretty">
        {text}
      </blockquote>
      <p className="mt-2 mb-8 max-w-prose text-quiet text-small">
        {tag && `${nationalFrameworkLabels[tag]}. `}© Crown copyright, from the report as Ofsted
        published it. What it is about is our reading, not Ofsted’s.
      </p>
      <TieCriteriaForm
        key={item.version}
        action={tieCriteriaAction}
        inspectionId={inspectionId}
        areaId={item.id}
        baseVersion={item.version}
        options={optionsOf(framework, proposeCriteria(text, tag, framework))}
        values={{ criteria: [...criteria] }}
        answered={criteria.length > 0}
      />
      <PartHistory
        versions={versions.map((version) => ({
          ...version,
          content: { text: describe(version.content.criteria, framework) },
        }))}
      />
    </Page>
  );
});

function optionsOf(
  framework: Framework,
  proposed: readonly ProposedCriterion[],
): CriterionOption[] {
  const all = judgementsOnEvidence(framework).flatMap(({ shortName, criteria }) =>
    criteria.map(({ id, title }) => ({ id, title, hint: shortName })),
  );
  const once = [...new Map(all.map((option) => [option.id, option])).values()];
  const first = proposed.flatMap(({ criterion, because }) =>
    once
      .filter(({ id }) => id === criterion)
      .map((option) => ({ ...option, hint: `Proposed. ${because}` })),
  );
  return [...first, ...once.filter(({ id }) => !first.some((option) => option.id === id))];
}

function describe(criteria: readonly string[], framework: Framework): string {
  return criteria.length > 0
    ? criteria.map((id) => `${id} ${criterionOf(framework, id)?.title ?? ''}`.trim()).join(', ')
    : 'About no criterion yet';
}
