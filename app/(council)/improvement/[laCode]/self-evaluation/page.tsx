import type { Metadata } from 'next';
import { readOwnAuthority } from '@/app/(council)/improvement/[laCode]/read-plan';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { GradeTag } from '@/components/judgements/grade-tag';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { InsetText } from '@/components/ui/inset-text';
import { Table } from '@/components/ui/table';
import { selfEvaluationQuestions } from '@/lib/domain/improvement-plan';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { questionLabels } from '@/lib/format/improvement';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { compareOwnGrade, standingAt } from '@/lib/improvement/own-view';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { listCouncilItems } from '@/lib/queries/council-items';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Your own view' };

type Props = { params: Promise<{ laCode: string }> };

export default pageOrProblem(async function SelfEvaluationPage({ params }: Props) {
  const { laCode } = await params;
  const viewer = await requireViewer(paths.improvement.selfEvaluation(laCode));
  const authority = await readOwnAuthority(laCode, viewer);
  const [answers, inspections] = await Promise.all([
    listCouncilItems('selfEvaluation', { laCode }, viewer),
    listPublishedInspections(laCode),
  ]);
  const keeps = leadsCouncil(viewer, laCode);
  const isExample = answers.length > 0 && answers.every(({ recordedBy }) => recordedBy === null);
  const newest = inspections[0];
  const areas = [
    ...new Set<JudgementArea>([
      ...(newest ? frameworkFor(newest.framework).bodyOrder : []),
      ...answers.map(({ content }) => content.area),
    ]),
  ];

  return (
    <Page
      title="Your own view"
      caption={authority.name}
      lead="Three standing questions for each judgement, beside what inspectors found."
      breadcrumbs={[{ text: 'Improvement', href: paths.improvement.one(laCode) }]}
    >
      {isExample && <InsetText>These answers are an example and made up.</InsetText>}
      {areas.map((area) => {
        const own = answers.filter(({ content }) => content.area === area);
        const dated = own
          .map(({ content }) => content)
          .toSorted((a, b) => b.asAt.localeCompare(a.asAt));
        const graded = dated.find(({ ownGrade }) => ownGrade !== null);
        const inspected = graded && standingAt(inspections, area, graded.asAt);

        return (
          <Section key={area} title={judgementAreaLabels[area]} id={area}>
            {graded?.ownGrade && (
              <div className="mb-4 grid max-w-prose gap-1">
                <p>
                  Your view as at {formatDate(graded.asAt)}: <GradeTag grade={graded.ownGrade} />
                </p>
                {inspected ? (
                  <p>
                    Inspectors, <InspectedOn inspection={inspected.inspection} />:{' '}
                    <GradeTag grade={inspected.outcome} />
                  </p>
                ) : (
                  <p>No inspection had judged this by then.</p>
                )}
                {inspected && (
                  <p className="font-semibold">
                    {compareOwnGrade(graded.ownGrade, inspected.outcome)}
                  </p>
                )}
              </div>
            )}
            <Table
              caption={`Your answers on ${judgementAreaLabels[area]}`}
              captionHidden
              rows={selfEvaluationQuestions.map((question) => ({
                question,
                answer: own.find(({ content }) => content.question === question) ?? null,
              }))}
              rowKey={({ question }) => question}
              columns={[
                {
                  key: 'question',
                  heading: 'Question',
                  rowHeading: true,
                  cell: ({ question }) => questionLabels[question],
                },
                {
                  key: 'answer',
                  heading: 'Your answer',
                  cell: ({ answer }) =>
                    answer ? (
                      <>
                        {answer.content.text}{' '}
                        <a href={paths.improvement.item(laCode, 'selfEvaluation', answer.id)}>
                          As at {formatDate(answer.content.asAt)}
                        </a>
                      </>
                    ) : (
                      <span className="text-quiet">Not answered</span>
                    ),
                },
              ]}
            />
          </Section>
        );
      })}
      {keeps && (
        <p className="mt-6">
          <a href={paths.improvement.keep(laCode, 'selfEvaluation')} className="font-semibold">
            Answer a question
          </a>
        </p>
      )}
    </Page>
  );
});

function InspectedOn({ inspection }: { inspection: Inspection }) {
  const href = paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection));
  return (
    <a href={href}>
      {inspection.publishedOn ? `published ${formatDate(inspection.publishedOn)}` : 'published'}
    </a>
  );
}
