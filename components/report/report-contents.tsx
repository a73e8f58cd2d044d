import { summaryTitle } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import type { ReportDocument } from '@/lib/report/document';
import { sectionAnchor } from './report-sections';

type Props = {
  document: ReportDocument;
  shortNames: ReadonlyMap<string, string>;
  /** Whether it has grades: a letter begins with headline findings. */
  graded?: boolean;
};

/** What is on the page, as links. Paper has the headings themselves. */
export function ReportContents({ document, shortNames, graded = true }: Props) {
  const { summary, areasForImprovement, sections } = document;
  const links = [
    ...(summary.length > 0 ? [{ href: '#summary', text: summaryTitle(graded) }] : []),
    ...(areasForImprovement.length > 0
      ? [{ href: '#improve', text: `What needs to improve (${areasForImprovement.length})` }]
      : []),
    ...sections
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map(({ area, name, paragraphs }) => ({
        href: `#${sectionAnchor(area)}`,
        text: `${shortNames.get(area) ?? name} (${formatCount(paragraphs.length, 'paragraph')})`,
      })),
  ];

  if (links.length === 0) return null;

  return (
    <nav aria-label="On this page" className="mt-4 text-table print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="inline-block py-0.5" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
