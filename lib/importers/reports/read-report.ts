import type { NamedAuthority } from './authority';
import { authorityOf } from './authority-of-report';
import { bodyStart } from './body-start';
import { chooseFramework } from './choose-framework';
import { type FrontPage, readFrontPage, readInspectors, withRunningDates } from './front-page';
import { findTables, type GradeTable } from './grade-table';
import { findHeadings } from './headings';
import { readImprovements } from './improvements';
import type { ReportKind } from './judgement-names';
import { mendLine } from './mend';
import { bodyLines, runningTexts } from './page-furniture';
import { mostLeftOut, readParagraphs } from './paragraphs';
import { splitProse } from './prose';
import { hasEnd, isVisitLetter, otherDocument } from './refusals';
import type { ReportRead } from './report';
import { secondTitle } from './second-title';
import { findParts, withFirstSection } from './sections';
import { settleGrades, statedInFront, statementsOf } from './settle-grades';
import { type ReportLine, type ReportSource, sourceLimits } from './source';
import { fold, squeeze } from './words';

/**
 * Reads a published inspection report of a local authority's children's services: single inspection
 * framework 2013 to 2018, ILACS since 2018.
 *
 * A grade is taken only where every place that states it agrees. What is no such report, is cut short
 * or cannot be read faithfully is refused with the reason.
 *
 * @param authorities every authority under all its names
 */
export function readReport(
  source: ReportSource,
  authorities: readonly NamedAuthority[],
): ReportRead {
  const fault = faultOf(source);
  if (fault !== null) return { refused: fault };
  const printed = source.pages.flatMap(({ lines }) => lines);
  const opening = printed
    .slice(0, 80)
    .map(({ text }) => text)
    .join(' ');
  if (isVisitLetter(opening)) return { refused: otherDocument(opening) };
  const front = readFrontPage(printed) ?? readFrontPage(printed, kindOfTable(source));
  if (front === null) return { refused: otherDocument(opening) };
  if (!hasEnd(printed.map(({ text }) => text).join(' ')))
    return {
      refused: 'The report breaks off: the part about Ofsted that ends every report is missing',
    };

  const second = secondTitle(source);
  if (second !== null) return { refused: second };
  return readBody(withRunningDates(front, source), source, authorities);
}

function faultOf({ pages }: ReportSource): string | null {
  const lines = pages.flatMap((page) => page.lines);
  const letters = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters < 200) return 'The file holds no text: it may be a picture of a report';
  if (pages.length > sourceLimits.pages)
    return `The file has more than ${sourceLimits.pages} pages`;
  if (lines.length > sourceLimits.lines)
    return `The file has more than ${sourceLimits.lines} lines`;
  if (lines.some(({ text }) => text.length > sourceLimits.lineLength))
    return `The file has lines of more than ${sourceLimits.lineLength} letters`;
  const unreadable = lines.reduce(
    (sum, { text }) => sum + (text.match(/\ufffd|[^\P{Cc}\t]/gu)?.length ?? 0),
    0,
  );
  if (unreadable > 20) return 'The file holds letters that cannot be read: it may be damaged';
  return null;
}

/** The kind of report that only a complete table of grades can tell, where its title is none of those known. */
function kindOfTable(source: ReportSource): ReportKind | undefined {
  const lines = bodyLines(source).slice(0, 120);
  const kinds = (['ilacs', 'single'] as const).filter((kind) =>
    findTables(lines, kind).some(({ rows }) => rows.every(({ sure }) => sure)),
  );
  return kinds.length === 1 ? kinds[0] : undefined;
}

function readBody(
  front: FrontPage,
  source: ReportSource,
  authorities: readonly NamedAuthority[],
): ReportRead {
  const lines = bodyLines(source);
  const { kind, dates } = front;
  const mended = lines.map((line) => ({ ...line, text: mendLine(line.text) }));
  const tables = findTables(mended, kind);
  const table = tables.find(({ from }) => from < 120);
  if (tables.some((other) => other !== table && table && !sameGrades(other, table)))
    return { refused: 'The report holds two tables of grades that differ' };

  const from = bodyStart(lines, front, table);
  if (from === null)
    return { refused: 'Neither its table of grades nor its sections could be found' };
  const headings = findHeadings(mended.slice(from), kind).map((heading) => ({
    ...heading,
    from: heading.from + from,
    to: heading.to + from,
  }));
  const judged = new Set((table?.rows ?? headings).map(({ area }) => area));
  const framework = chooseFramework(kind, dates?.startedOn, judged);
  if (typeof framework === 'string') return { refused: framework };

  const statements = [
    ...statementsOf(table, headings),
    ...(kind === 'single' ? statedInFront(lines.slice(0, Math.min(from, 60))) : []),
  ];
  const settled = settleGrades(statements, framework);
  if (Object.keys(settled.judgements).length < 2)
    return { refused: 'Its grades could not be read with certainty' };

  // Without a table the search for sections began behind the heading of what needs to improve.
  const found = findParts(lines, kind, headings, table ? from : Math.max(0, from - 1));
  const parts = kind === 'ilacs' ? withFirstSection(found, lines, framework.bodyOrder) : found;
  const authority = authorityOf(front, lines, runningTexts(source), authorities);
  const { paragraphs, warnings, lost } = readParagraphs(
    lines,
    parts.sections,
    parts.end,
    kind === 'single',
  );
  const missing = framework.bodyOrder.filter(
    (area) =>
      area !== 'safeguardingBoard' && !found.sections.some((section) => section.area === area),
  );
  const cut =
    parts === found
      ? missing.length > 0 && kind === 'ilacs' && (paragraphs[0]?.n ?? 1) > 3
      : paragraphs.some(({ n, area }, at) => {
          const before = paragraphs[at - 1];
          if (before === undefined || before.area !== missing[0] || area === before.area)
            return false;
          return n - before.n > mostLeftOut;
        });
  if (lost || cut)
    return { refused: 'Part of the report is missing: its paragraphs do not follow on' };

  const improvements = parts.improvements
    ? readImprovements(lines.slice(...parts.improvements), dates?.startedOn)
    : [];
  const leadInspectors =
    front.leadInspectors.length > 0 ? front.leadInspectors : inspectorsOfTeam(lines, parts.end);

  return {
    framework: framework.key,
    ...(authority && { laCode: authority.laCode, laName: authority.name }),
    ...(dates && { startedOn: dates.startedOn, endedOn: dates.endedOn }),
    ...(front.publishedOn !== undefined && { publishedOn: front.publishedOn }),
    leadInspectors,
    judgements: settled.judgements,
    summary: splitProse(lines.slice(...parts.summary)),
    areasForImprovement: improvements.map(({ printed }) => printed),
    improvements,
    paragraphs,
    warnings: [
      ...(authority
        ? []
        : [`The local authority could not be told from ${front.authority ?? 'the title'}`]),
      ...dateWarnings(front),
      ...(leadInspectors.length > 0 ? [] : ['No lead inspector was found']),
      ...settled.warnings.filter(
        (warning) => reviewsBoard(lines) || !warning.startsWith('Safeguarding board: no '),
      ),
      ...missing.map((area) => `No section was found on ${area}`),
      ...(improvements.length > 0 ? [] : ['Nothing was found that needs to improve']),
      ...warnings,
    ],
  };
}

/** Re-inspections and the reports of 2017 on hold no review of the safeguarding board. */
function reviewsBoard(lines: readonly ReportLine[]): boolean {
  return lines
    .slice(0, 15)
    .some(({ text }) => fold(text).startsWith('review of the effectiveness'));
}

function sameGrades(one: GradeTable, other: GradeTable): boolean {
  return one.rows.every(({ area, outcome }) =>
    other.rows.every((row) => row.area !== area || row.outcome === outcome),
  );
}

function inspectorsOfTeam(lines: readonly ReportLine[], from: number): string[] {
  const at = lines.findIndex(
    ({ text }, index) => index >= from && /^\s*lead inspectors?\b/i.test(text),
  );
  const line = lines[at];
  if (at === -1 || !line) return [];
  return readInspectors(squeeze(line.text).replace(/^lead inspectors?\s*[:–-]?\s*/i, ''));
}

function dateWarnings({ dates, printedDates, publishedOn }: FrontPage): string[] {
  if (!dates)
    return [
      printedDates === undefined
        ? 'No inspection dates were found'
        : `The inspection dates could not be read: ${printedDates.slice(0, 120)}`,
    ];
  const days = (Date.parse(dates.endedOn) - Date.parse(dates.startedOn)) / 86_400_000;
  return [
    ...(dates.yearTaken
      ? ['The year of the first day was read as that of the last: those printed lie a year apart']
      : []),
    ...(dates.parts > 1 ? ['The inspection was held in more than one part'] : []),
    ...(days > 150 ? ['The inspection dates lie far apart'] : []),
    ...(publishedOn !== undefined && publishedOn < dates.endedOn
      ? ['The report is dated before the end of the inspection']
      : []),
  ];
}
