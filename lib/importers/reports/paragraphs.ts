import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgementHeading } from './headings';
import { bestChain, type Candidate, withMisprints } from './paragraph-chain';
import type { ReportLine } from './source';
import { joinLines, squeeze } from './words';

export type ReportParagraph = {
  /** As printed where no number comes twice; otherwise counted through the whole report. */
  n: number;
  area: JudgementArea;
  text: string;
};

const numbered = /^\s*(\d{1,3})\s*\.(?!\d)\s*(.*)$/u;
const bare = /^\s*(\d{1,3})\)?(?:\s+(?=\p{Lu})(.*)|\s*)$/u;

/**
 * The numbered paragraphs of the sections, in order.
 *
 * A number at the start of a line need not begin a paragraph: a sentence may break before "16. They".
 * So the paragraphs are the chain of lines that together count best: each number one more than the last,
 * starting again only with a section. A number left out, printed twice or printed without its full stop
 * costs less than giving up the chain, and is reported.
 */
export function readParagraphs(
  lines: readonly ReportLine[],
  sections: readonly JudgementHeading[],
  end: number,
  startsAnywhere: boolean,
): { paragraphs: ReportParagraph[]; warnings: string[]; lost: boolean } {
  const candidates = findCandidates(lines, sections, end);
  const chain = withMisprints(bestChain(candidates, startsAnywhere), candidates);
  const printed = chain.map(({ n }) => n);
  const unique = new Set(printed).size === printed.length;

  const paragraphs = chain.flatMap((candidate, index) => {
    const section = sections[candidate.section];
    if (!section) return [];
    const next = chain[index + 1];
    const stop = Math.min(next?.line ?? end, sections[candidate.section + 1]?.from ?? end, end);
    const own = lines.slice(candidate.line, stop).map(({ text }) => text);
    const text = joinLines([(own[0] ?? '').replace(/^\s*\d{1,3}\s*[.)]?\s*/, ''), ...own.slice(1)]);
    return [{ n: unique ? candidate.n : index + 1, area: section.area, text }];
  });
  return {
    paragraphs,
    warnings: faultsOf(printed, unique, startsAnywhere),
    lost: chain.some((_, index) => isLoss(chain, index, lines)),
  };
}

/**
 * More numbers missing inside a section than a misprint explains, where a page ends or a sentence breaks off: text
 * is gone. Numbers that go on behind a list with numbers of its own leave none out.
 */
function isLoss(chain: readonly Candidate[], index: number, lines: readonly ReportLine[]): boolean {
  const candidate = chain[index];
  const before = chain[index - 1];
  if (!candidate || !before || before.section !== candidate.section) return false;
  if (candidate.n - before.n <= mostLeftOut) return false;
  const highest = Math.max(...chain.slice(0, index).map(({ n }) => n));
  const resumed = highest > before.n && candidate.n - highest <= mostLeftOut;
  if (resumed && candidate.n > highest) return false;

  const paged = lines.at(-1)?.page !== lines[0]?.page;
  const whole = /[.:;!?)’”'"]\s*\d{0,2}$/.test(squeeze(lines[candidate.line - 1]?.text ?? ''));
  return !paged || !whole || lines[candidate.line]?.page !== lines[candidate.line - 1]?.page;
}

/** How many numbers in a row may be left out by misprint. */
export const mostLeftOut = 4;

function findCandidates(
  lines: readonly ReportLine[],
  sections: readonly JudgementHeading[],
  end: number,
): Candidate[] {
  const found: (Candidate & { indent: number })[] = [];
  const width = usualWidth(lines);
  for (const [section, heading] of sections.entries()) {
    const stop = Math.min(sections[section + 1]?.from ?? end, end);
    for (let line = heading.to; line < stop; line += 1) {
      const own = lines[line];
      const strong = numbered.exec(own?.text ?? '');
      const match = strong ?? bare.exec(own?.text ?? '');
      if (!own || !match) continue;
      const first = line === heading.to || own.gap || isLast(lines[line - 1]?.text ?? '', width);
      const rest = match[2] || (lines[line + 1]?.text.trim() ?? '');
      const capital = /^[\p{Lu}\d‘“'"]/u.test(rest);
      const worth = (strong ? 1 : match[2] ? 0.45 : 0.3) - (first ? 0 : 1.2) - (capital ? 0 : 0.4);
      found.push({ line, n: Number(match[1]), section, worth, indent: own.indent });
    }
  }
  const margin = usualIndent(found);
  return found.flatMap(({ indent, ...candidate }) => {
    const worth = candidate.worth - (Math.abs(indent - margin) > 12 ? 0.8 : 0);
    return worth > -0.6 ? [{ ...candidate, worth }] : [];
  });
}

/** How far from the left most numbers stand. Behind a number the text hangs further in. */
function usualIndent(candidates: readonly { indent: number }[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of candidates) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Whether a line ends a paragraph or is a heading: it ends a sentence or is not filled. */
function isLast(text: string, width: number): boolean {
  const printed = squeeze(text);
  return /[.:;!?)’”'"]\s*\d{0,2}$/.test(printed) || printed.length < 0.72 * width;
}

/** The length that nine lines in ten stay under. */
function usualWidth(lines: readonly ReportLine[]): number {
  const lengths = lines
    .map(({ text }) => squeeze(text).length)
    .toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function faultsOf(printed: readonly number[], unique: boolean, startsAnywhere: boolean): string[] {
  const faults: string[] = [];
  const first = printed[0];
  if (first === undefined) return ['No numbered paragraphs were found'];
  if (!unique)
    faults.push('Paragraph numbers start again or come twice: they were counted through');
  if (!startsAnywhere && first > 1) faults.push(`The first paragraph found has number ${first}`);
  for (const [index, n] of printed.entries()) {
    const before = printed[index - 1];
    const resumed = Math.max(...printed.slice(0, index)) === n - 1;
    if (before !== undefined && n > before + 1 && !resumed)
      faults.push(
        `No paragraph ${before + 1 === n - 1 ? before + 1 : `${before + 1} to ${n - 1}`} was found`,
      );
  }
  return faults;
}
