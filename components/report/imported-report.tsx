import { Section } from '@/components/layout/section';
import { summaryTitle } from '@/lib/format/inspections';
import { formatNationalFramework } from '@/lib/format/national-framework';
import type { Framework } from '@/lib/frameworks/framework';
import type { ImportedDocument } from '@/lib/schemas/imported-report';
import { ImportedNote } from './imported-note';
import { sectionAnchor } from './report-sections';

type Props = {
  document: ImportedDocument;
  framework: Framework;
  fileName: string;
  takenInOn: Date;
};

/** The words of a published report as they were read from its file: summary, what needs to improve, paragraphs. */
export function ImportedReport({ document, framework, ...taken }: Props) {
  const { summary, improvements, paragraphs } = document;
  const areas = [...new Set(paragraphs.map(({ area }) => area))];

  return (
    <>
      <ImportedNote document={document} {...taken} />
      {summary.length > 0 && (
        <Section title={summaryTitle(true)} id="summary">
          <div className="prose">
            {summary.map((paragraph) => (
              <p key={paragraph} className="text-pretty">
                {paragraph}
              </p>
            ))}
          </div>
        </Section>
      )}
      {improvements.length > 0 && (
        <Section title="What needs to improve" id="improve">
          <ol className="max-w-prose border-line border-t">
            {improvements.map(({ n, text, nationalFramework }) => (
              <NumberedText key={n} number={n} anchor={`i${n}`} name="item" text={text}>
                {nationalFramework && (
                  <span className="block text-quiet text-table">
                    {formatNationalFramework(nationalFramework)}
                  </span>
                )}
              </NumberedText>
            ))}
          </ol>
        </Section>
      )}
      {areas.map((area) => (
        <Section
          key={area}
          id={sectionAnchor(area)}
          title={framework.judgements.find((one) => one.area === area)?.name ?? area}
        >
          <ol className="max-w-prose border-line border-t">
            {paragraphs
              .filter((one) => one.area === area)
              .map(({ n, text }) => (
                <NumberedText key={n} number={n} anchor={`p${n}`} name="paragraph" text={text} />
              ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

type NumberedProps = {
  number: number;
  anchor: string;
  name: 'item' | 'paragraph';
  text: string;
  children?: React.ReactNode;
};

function NumberedText({ number, anchor, name, text, children }: NumberedProps) {
  return (
    <li
      id={anchor}
      className="grid scroll-mt-4 grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2 border-line border-b py-2.5"
    >
      <a
        href={`#${anchor}`}
        className="self-start font-semibold text-ink tabular-nums no-underline hover:underline"
      >
        {number}
        <span className="sr-only">, link to this {name}</span>
      </a>
      <p className="text-pretty">
        {text}
        {children}
      </p>
    </li>
  );
}
