import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AreaList } from '@/components/coding/area-list';
import { CodedGrades } from '@/components/coding/coded-grades';
import { ParagraphList } from '@/components/coding/paragraph-list';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { criterionOf, judgementOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { listReportAreas } from '@/lib/queries/report-areas';
import { deriveJudgements } from '@/lib/rules';
import { readCoding } from './read-coding';

type Props = { params: Promise<{ inspectionId: string }> };

const title = 'Code the report';

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { inspectionId } = await params;
  const { inspection } = await readCoding(inspectionId);
  return { title: `${title}: ${inspection.laName}` };
});

/** The paragraphs of a published report, which of them are coded, and what the coding would lead to. */
export default pageOrProblem(async function CodingPage({ params }: Props) {
  const { inspectionId } = await params;
  const { inspection, framework, document, entries, entriesOf } = await readCoding(inspectionId);
  const { judgements } = deriveJudgements(
    entries.map(({ content }) => content),
    framework,
  );
  const areas = (await listReportAreas(inspectionId)).map(({ id, content }, index) => ({
    id,
    number: index + 1,
    text: content.text,
    criteria: content.criteria.map((one) =>
      `${one} ${criterionOf(framework, one)?.title ?? ''}`.trim(),
    ),
    href: paths.imports.tieArea(inspectionId, id),
  }));
  const tied = areas.filter(({ criteria }) => criteria.length > 0).length;
  const lines = document.paragraphs.map(({ n, area, text }) => ({
    number: n,
    section: judgementOf(framework, area)?.shortName ?? area,
    text,
    references: entriesOf(n).map(({ content }) => content.id),
    href: paths.imports.codeParagraph(inspectionId, n),
  }));
  const coded = lines.filter(({ references }) => references.length > 0).length;
  const next = lines.find(({ references }) => references.length === 0);
  const day = addressDay(inspection);
  const graded = framework.tableOrder.flatMap((area) => {
    const judgement = judgementOf(framework, area);
    return judgement && area !== 'safeguardingBoard'
      ? [
          {
            area,
            name: judgement.shortName,
            published: inspection.judgements.find((one) => one.area === area)?.outcome ?? null,
            derived: judgements.find((one) => one.area === area) ?? null,
          },
        ]
      : [];
  });

  return (
    <Page
      title={title}
      caption={`${inspection.laName}, inspection from ${formatDate(day)}`}
      back={paths.imports.reports}
      backText="Published reports"
    >
      <p className="max-w-prose">
        {formatNumber(coded)} of {formatNumber(lines.length)} paragraphs coded. Entries are in your
        own words, stay with inspectors, and change no published grade.
      </p>
      {next && (
        <p className="mt-4">
          <ButtonLink href={next.href}>Code paragraph {next.number}</ButtonLink>
        </p>
      )}
      <Section title="What the coding leads to" id="derived">
        <CodedGrades lines={graded} words={framework.gradeWords} />
        {entries.length > 0 && (
          <p className="mt-4">
            <a href={paths.imports.codingFile(inspectionId)}>Take the coding away (JSON)</a>
          </p>
        )}
      </Section>
      {areas.length > 0 && (
        <Section title="What needs to improve" id="areas">
          <p className="mb-4 max-w-prose">
            {formatNumber(tied)} of {formatNumber(areas.length)} items have been said to be about a
            criterion. Only those count in the themes that everybody reads.
          </p>
          <AreaList lines={areas} />
        </Section>
      )}
      <Section title="Paragraphs" id="paragraphs">
        <ParagraphList lines={lines} />
      </Section>
    </Page>
  );
});
