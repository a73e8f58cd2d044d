import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeAtEnd, isGradeWord, readGrades } from './grade-words';
import { isNameWord, judgementNamed, type ReportKind } from './judgement-names';
import type { ReportLine } from './source';
import { fold, wordsOf } from './words';

/** The heading of a section, or a sentence that states a judgement and nothing else. */
export type JudgementHeading = {
  area: JudgementArea;
  /** Absent where the heading names the judgement only. */
  outcome?: JudgementOutcome;
  /** Where its first line and the line after it stand. */
  from: number;
  to: number;
};

const longest = 4;

/** Every heading of a judgement among the lines, in order. A heading may run over up to four lines. */
export function findHeadings(lines: readonly ReportLine[], kind: ReportKind): JudgementHeading[] {
  const found: JudgementHeading[] = [];
  let at = 0;
  while (at < lines.length) {
    const heading = headingAt(lines, at, kind);
    if (heading) found.push(heading);
    at = heading ? heading.to : at + 1;
  }
  return found;
}

function headingAt(
  lines: readonly ReportLine[],
  at: number,
  kind: ReportKind,
): JudgementHeading | null {
  const start = fold(plainHeading(lines[at]?.text ?? '', kind));
  if (!/^(?:the |experience|leadership|adoption|children who|children looked|graded)/.test(start))
    return null;
  for (let length = longest; length > 0; length -= 1) {
    if (at + length > lines.length) continue;
    const text = lines
      .slice(at, at + length)
      .map((line) => line.text)
      .join(' ');
    if (text.length > 260) continue;
    const read = named(plainHeading(text, kind), kind) ?? (kind === 'single' ? stated(text) : null);
    if (read) return { ...read, from: at, to: at + length };
  }
  return null;
}

/** A heading without what some put around it: a number, a remark in brackets, "judged to be". */
function plainHeading(text: string, kind: ReportKind): string {
  const bare = text.replace(/\([^)]*\)/g, ' ').replace(/\b(is|are) judged (?:to be|as)\b/i, '$1');
  return kind === 'single'
    ? bare.replace(/^\s*(?:key judgement:?\s*)?(?:\d(?:\.\d)?\.?\s+)?/i, '')
    : bare;
}

type Read = { area: JudgementArea; outcome?: JudgementOutcome };

/** The name of a judgement, alone or with one grade behind it or in the cell beside it. */
function named(text: string, kind: ReportKind): Read | null {
  if (/\d/.test(text)) return null;
  const words = wordsOf(text);
  const name: string[] = [];
  const grade: string[] = [];
  for (const word of words) {
    if (isGradeWord(word)) grade.push(word);
    else if (word === 'is' || word === 'are') {
      // Stands between name and grade only.
      if (grade.length > 0) return null;
    } else if (isNameWord(word)) name.push(word);
    else return null;
  }
  const area = judgementNamed(name, kind);
  if (area === null || area === 'overallEffectiveness') return null;
  if (grade.length === 0) return { area };
  const outcomes = readGrades(grade);
  const outcome = outcomes?.[0]?.outcome;
  return outcomes?.length === 1 && outcome !== undefined ? { area, outcome } : null;
}

const statements: readonly (readonly [RegExp, JudgementArea])[] = [
  [
    /^(?:the )?graded judge?ment (?:for|about|of|on|in relation to) (?:the )?adoption(?: performance)?(?: is(?: that (?:it|they|this))?)?$/,
    'adoption',
  ],
  [
    /^(?:the )?graded judge?ment (?:for|about|of|on|in relation to) (?:the )?experiences? and progress of care leavers(?: is(?: that (?:it|they|this))?)?$/,
    'careLeavers',
  ],
  [
    /^the (?:effectiveness of the |local )?(?:[a-z'.,-]+ ){0,9}safeguarding children(?:'s)? board(?: \(?[a-z]{4,6}\)?)?(?: is(?: that (?:it|they))?)?$/,
    'safeguardingBoard',
  ],
  [/^the effectiveness of the lscb(?: is(?: that (?:it|they))?)?$/, 'safeguardingBoard'],
];

/** A judgement stated in a sentence of its own, as the single inspection framework printed some. */
function stated(text: string): Read | null {
  const end = gradeAtEnd(text);
  if (!end) return null;
  const about = statements.find(([pattern]) => pattern.test(end.before));
  return about ? { area: about[1], outcome: end.grade } : null;
}
