import { GradeTag } from '@/components/judgements/grade-tag';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import type { ReportSection } from '@/lib/report/document';
import { derivedOf, type HeldEvidence } from './held-evidence';
import { type Beside, besideMargin, ReportParagraph } from './report-paragraph';
import { SectionReasons } from './section-reasons';

type Props = {
  sections: readonly ReportSection[];
  framework: Framework;
  held: HeldEvidence | null;
  beside?: Beside | undefined;
};

/** The judgement sections in the order of the report's body, paragraphs numbered through. */
export function ReportSections({ sections, ...shown }: Props) {
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((section) => <JudgementSection key={section.area} section={section} {...shown} />);
}

function JudgementSection({
  section,
  framework,
  held,
  beside,
}: Omit<Props, 'sections'> & { section: ReportSection }) {
  const { area, name, outcome, paragraphs } = section;
  const derived = derivedOf(held, area);
  const criteria =
    framework.judgements.find((judgement) => judgement.area === area)?.criteria ?? [];

  return (
    <section id={sectionAnchor(area)} aria-labelledby={`${area}-title`} className="mt-12">
      <div className={`${besideMargin} mb-3 border-ink border-t-2 pt-4 print:block`}>
        <h2
          id={`${area}-title`}
          className="text-balance font-[650] text-h2 print:break-after-avoid"
        >
          {name}
          {givesGrades(framework) && (
            <>
              <span className="sr-only">: </span>
              <span className="mt-2 block">
                <GradeTag grade={outcome ?? 'notYetConfirmed'} words={framework.gradeWords} />
              </span>
            </>
          )}
        </h2>
        {held && derived && (
          <SectionReasons
            judgement={derived}
            outcome={outcome}
            criteria={criteria}
            held={held}
            words={framework.gradeWords}
          />
        )}
      </div>
      {beside?.(sectionAnchor(area))}
      {paragraphs.map((paragraph) => (
        <ReportParagraph
          key={paragraph.anchor}
          paragraph={paragraph}
          held={held}
          deciding={derived?.deciding ?? []}
          beside={beside}
        />
      ))}
    </section>
  );
}

/** Where a section stands within the page. */
export function sectionAnchor(area: string): string {
  return `section-${area}`;
}
