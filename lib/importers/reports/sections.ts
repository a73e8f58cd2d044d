import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgementHeading } from './headings';
import type { ReportKind } from './judgement-names';
import type { ReportLine } from './source';
import { fold } from './words';

/** Where the parts of a report begin and end, as places among its lines. */
export type ReportParts = {
  /** The lines of the summary. */
  summary: readonly [from: number, to: number];
  /** The lines of what needs to improve, without their heading. Undefined where it has none. */
  improvements?: readonly [from: number, to: number];
  sections: readonly JudgementHeading[];
  /** The line behind the last section. */
  end: number;
};

const improvementHeadings: Readonly<Record<ReportKind, RegExp>> = {
  ilacs:
    /^(?:what needs to improve\b.{0,10}|areas? for (?:improvement|priority action|development)):?\??$/,
  single:
    /^(?:recommendations|areas for improvement|what does the local authority need to improve\??|priority and immediate action)$/,
};
const summaryHeading = /^(?:executive summary|summary of findings)$/;
const afterImprovements =
  /^(?:summary for children and young people|the local authority's strengths|progress since (?:the )?last inspection|information about this local authority area|inspection judgements? about the local authority|the experiences and progress of|the local authority$)/;
const behind: Readonly<Record<ReportKind, RegExp>> = {
  ilacs:
    /^(?:the office for standards in education|any complaints about|if you would like a copy of this)/,
  single:
    /^(?:information about this inspection|what the inspection judgements mean|any complaints about|the inspection team$)/,
};

/** Finds the line of the heading under which a report says what needs to improve, or -1. */
export function findImprovements(
  lines: readonly ReportLine[],
  kind: ReportKind,
  from: number,
): number {
  return lines.findIndex(
    ({ text }, at) =>
      at >= from &&
      improvementHeadings[kind].test(heading(text)) &&
      (kind === 'ilacs' || opensList(lines.slice(at + 1, at + 7))),
  );
}

/** Whether a numbered list begins here; under the same words in a list of contents none does. */
function opensList(lines: readonly ReportLine[]): boolean {
  return lines.some(({ text }) => /^\s*(?:1\s*[.)](?!\d)|[^\w\s('‘“]\s*\S.{20,})/u.test(text));
}

/**
 * The parts of a report.
 *
 * @param from the line behind the table of grades
 */
export function findParts(
  lines: readonly ReportLine[],
  kind: ReportKind,
  headings: readonly JudgementHeading[],
  from: number,
): ReportParts {
  const sections = sectionsOf(headings, kind);
  const firstSection = sections[0]?.from ?? lines.length;
  const lastSection = sections.at(-1)?.to ?? lines.length;
  const after = lines.findIndex(
    ({ text }, at) => at >= lastSection && behind[kind].test(fold(text)),
  );
  const end = after === -1 ? lines.length : after;

  const wanted = findImprovements(lines, kind, from);
  const hasImprovements = wanted !== -1 && wanted < firstSection;
  const summaryFrom = kind === 'ilacs' ? from : behindHeading(lines, summaryHeading, from);
  const summaryTo = hasImprovements ? wanted : firstSection;
  return {
    summary: summaryFrom === null || summaryFrom > summaryTo ? [0, 0] : [summaryFrom, summaryTo],
    ...(hasImprovements && {
      improvements: [
        behindHeadings(lines, kind, wanted),
        improvementsEnd(lines, kind, wanted, firstSection),
      ],
    }),
    sections,
    end,
  };
}

/**
 * The parts with the section of the first judgement where its heading is none that is known: it begins with the
 * paragraph that has number 1, and the line above that is its heading.
 *
 * @param bodyOrder the judgements of the framework in the order of their sections
 */
export function withFirstSection(
  parts: ReportParts,
  lines: readonly ReportLine[],
  bodyOrder: readonly JudgementArea[],
): ReportParts {
  const [next] = parts.sections;
  const [area, ...others] = bodyOrder.filter(
    (wanted) => !parts.sections.some((section) => section.area === wanted),
  );
  if (!next || area === undefined || area !== bodyOrder[0] || others.length > 0) return parts;
  const [after, until] = parts.improvements ?? parts.summary;
  const to = lines.findLastIndex(
    ({ text }, at) => at > after && at < until && /^\s*1\s*\.(?!\d)\s*\p{Lu}/u.test(text),
  );
  if (to === -1) return parts;
  const from = to - 1;
  return {
    ...parts,
    ...(parts.improvements ? { improvements: [after, from] } : { summary: [after, from] }),
    sections: [{ area, from, to }, ...parts.sections],
  };
}

/** One heading a judgement: the first that states its grade, else its first (in a list of contents: its last). */
function sectionsOf(headings: readonly JudgementHeading[], kind: ReportKind): JudgementHeading[] {
  const areas = new Set<JudgementArea>(headings.map(({ area }) => area));
  const chosen = [...areas].flatMap((area) => {
    const own = headings.filter((candidate) => candidate.area === area);
    const graded = own.find(({ outcome }) => outcome !== undefined);
    return graded ?? (kind === 'single' ? own.at(-1) : own[0]) ?? [];
  });
  // The part on the board comes last; a summary may say before what the board was judged.
  const last = Math.max(
    ...chosen.map(({ area, from }) => (area === 'safeguardingBoard' ? -1 : from)),
  );
  const isBoard = ({ area, from }: JudgementHeading) => area === 'safeguardingBoard' && from > last;
  return [
    ...chosen.filter(({ area }) => area !== 'safeguardingBoard'),
    ...headings.filter(isBoard).slice(0, 1),
  ].toSorted((one, other) => one.from - other.from);
}

function behindHeading(lines: readonly ReportLine[], pattern: RegExp, from: number): number | null {
  const at = lines.findIndex(
    ({ text }, index) =>
      index >= from &&
      pattern.test(heading(text)) &&
      (lines[index + 1]?.text.trim().length ?? 0) > 45,
  );
  return at === -1 ? null : at + 1;
}

/** Two headings may follow one another: what needs to improve, areas for improvement. */
function behindHeadings(lines: readonly ReportLine[], kind: ReportKind, at: number): number {
  let next = at + 1;
  while (next < lines.length && improvementHeadings[kind].test(heading(lines[next]?.text ?? '')))
    next += 1;
  return next;
}

function improvementsEnd(
  lines: readonly ReportLine[],
  kind: ReportKind,
  from: number,
  firstSection: number,
): number {
  if (kind === 'ilacs') return firstSection;
  const at = lines.findIndex(
    ({ text }, index) =>
      index > from && index < firstSection && afterImprovements.test(heading(text)),
  );
  return at === -1 ? firstSection : at;
}

function heading(text: string): string {
  return fold(text).replace(/(?<=[a-z?:])\d{1,2}$/, '');
}
