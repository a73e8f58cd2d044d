import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { isGradeWord, readGrades } from './grade-words';
import { isNameWord, judgementMeant, judgementNamed, type ReportKind } from './judgement-names';
import type { ReportLine } from './source';
import { findStatements, type Statement } from './statements';
import { fold, wordsOf } from './words';

/** The heading of a section, or a sentence that states a judgement and nothing else. */
export type JudgementHeading = {
  area: JudgementArea;
  /** Absent where the heading names the judgement only. */
  outcome?: JudgementOutcome;
  /** Set where its name is none of those known, so that its grade needs a second place. */
  doubtful?: true;
  /** Where its first line and the line after it stand. */
  from: number;
  to: number;
};

const longest = 6;

/** Every heading of a judgement among the lines, in order. A heading may run over up to six lines. */
export function findHeadings(lines: readonly ReportLine[], kind: ReportKind): JudgementHeading[] {
  const stated = kind === 'single' ? findStatements(lines).filter(isInBody) : [];
  const named: JudgementHeading[] = [];
  let at = 0;
  while (at < lines.length) {
    const heading = headingAt(lines, at, kind);
    if (heading) named.push(heading);
    at = heading ? heading.to : at + 1;
  }
  return [...named, ...stated].toSorted((one, other) => one.from - other.from);
}

/** The overall grade stands on the first page and heads no section. */
function isInBody({ area }: Statement): boolean {
  return area !== 'overallEffectiveness';
}

function headingAt(
  lines: readonly ReportLine[],
  at: number,
  kind: ReportKind,
): JudgementHeading | null {
  const start = fold(plainHeading(lines[at]?.text ?? '', kind));
  if (
    !/^(?:the (?:exper|impact)|exper|leadership|adoption|children who|children looked)/.test(start)
  )
    return null;
  let loose: JudgementHeading | null = null;
  for (let length = longest; length > 0; length -= 1) {
    const to = at + length;
    if (to > lines.length) continue;
    const text = lines
      .slice(at, to)
      .map((line) => line.text)
      .join(' ');
    if (text.length > 260) continue;
    const plain = plainHeading(text, kind);
    const read = named(plain, kind);
    if (read) return { ...read, from: at, to };
    if (kind === 'ilacs' && loose === null && opensParagraph.test(lines[to]?.text ?? '')) {
      const meant = meantBy(plain);
      if (meant) loose = { ...meant, doubtful: true, from: at, to };
    }
  }
  return loose;
}

const opensParagraph = /^\s*\d{1,3}\s*(?:[.)]|$)/;

/** A heading without what some put around it: a number, a note's figure, a remark in brackets, "judged to be". */
function plainHeading(text: string, kind: ReportKind): string {
  const bare = text
    .replace(/\((?!\s*(?:outstanding|good|inadequate|requires))[^)]*\)/gi, ' ')
    .replace(/(?<=\p{Ll})\d{1,2}(?=[\s:;,.]|$)/gu, '')
    .replace(/\b(is|are) (?:now |judged (?:to be|as) )/i, '$1 ')
    .replace(/\b(?:remains?|continues? to be)\b/i, 'is');
  return kind === 'single'
    ? bare.replace(/^\s*(?:key judgement:?\s*)?(?:\d(?:\.\d)?\.?\s+)?/i, '')
    : bare;
}

type Read = { area: JudgementArea; outcome?: JudgementOutcome };

/** The name of a judgement, alone or with one grade behind it or in the cell beside it. */
function named(text: string, kind: ReportKind): Read | null {
  const parts = partsOf(text);
  if (parts === null || parts.foreign > 0) return null;
  const area = judgementNamed(parts.name, kind);
  if (area === null || area === 'overallEffectiveness') return null;
  return graded(area, parts.grade);
}

/**
 * A heading whose name is none of those known but which can only be about one judgement, and which ends in a grade.
 * It has to stand above a numbered paragraph.
 */
function meantBy(text: string): Read | null {
  const parts = partsOf(text);
  if (parts === null || parts.foreign > 3 || parts.grade.length === 0) return null;
  const area = judgementMeant(parts.name, 'ilacs');
  return area === null || area === 'overallEffectiveness' ? null : graded(area, parts.grade);
}

/** The words of a heading apart: those of a name, those of a grade behind it, and how many are neither. */
function partsOf(text: string): { name: string[]; grade: string[]; foreign: number } | null {
  if (/\d/.test(text)) return null;
  const name: string[] = [];
  const grade: string[] = [];
  let foreign = 0;
  for (const word of wordsOf(text)) {
    if (isGradeWord(word)) grade.push(word);
    // Whatever stands behind a grade makes a sentence of it.
    else if (word === 'is' || word === 'are') {
      if (grade.length > 0) return null;
    } else {
      name.push(word);
      if (!isNameWord(word)) foreign += 1;
    }
  }
  return { name, grade, foreign };
}

function graded(area: JudgementArea, grade: readonly string[]): Read | null {
  if (grade.length === 0) return { area };
  const outcomes = readGrades(grade);
  const outcome = outcomes?.[0]?.outcome;
  return outcomes?.length === 1 && outcome !== undefined ? { area, outcome } : null;
}
