import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { isGradeWord, readGrades } from './grade-words';
import { isNameWord, judgementMeant, judgementNamed, type ReportKind } from './judgement-names';
import type { ReportLine } from './source';
import { fold, squeeze, wordsOf } from './words';

export type GradeTable = {
  /**
   * Each judgement with its grade, in the order of the rows. A grade is sure where its cell begins with a
   * capital: a lone "good" may be the end of "Requires improvement to be good" whose beginning was lost.
   */
  rows: readonly { area: JudgementArea; outcome: JudgementOutcome; sure: boolean }[];
  from: number;
  to: number;
};

/** A table of grades stands on the first pages. */
const searched = 300;

/**
 * Every table of judgements and grades among the lines.
 *
 * Names and grades share no word, so a table can be read however its cells were extracted: beside one
 * another, one under the other, all names before all grades, or with the grade between two lines of a
 * name. It counts only where every word on its lines is used up, each name is known and there are as
 * many grades as names; otherwise it is no table, and nothing is read from it.
 */
export function findTables(printed: readonly ReportLine[], kind: ReportKind): GradeTable[] {
  const lines = printed
    .slice(0, searched + 40)
    .map((line) => ({ ...line, text: withOneWord(line.text) }));
  const strict = tablesRead(lines, strictReading[kind]);
  if (strict.length > 0 && (kind === 'single' || strict.some(statesOverall))) return strict;
  const loose = tablesRead(lines, looseReading[kind]);
  // Without its last row, because that is misprinted, a table looks like one of those that have no overall grade.
  return strict.length === 0 || loose.some(statesOverall) ? loose : strict;
}

function statesOverall({ rows }: GradeTable): boolean {
  return rows.some(({ area }) => area === 'overallEffectiveness');
}

/** How the cells of a table are told. */
type Reading = {
  kind: ReportKind;
  rowStart: RegExp;
  /** Words on one line that no name of a judgement holds. */
  foreign: number;
  named: (words: readonly string[]) => JudgementArea | null;
  /** Whether its grades may be believed without a second place. */
  sure: boolean;
};

const strictReading: Readonly<Record<ReportKind, Reading>> = {
  ilacs: {
    kind: 'ilacs',
    rowStart: /^(?:the impact|the exper[a-z]*|overall effectiveness|the overall)\b/,
    foreign: 0,
    named: (words) => judgementNamed(words, 'ilacs'),
    sure: true,
  },
  single: {
    kind: 'single',
    rowStart:
      /^(?:(?:\d(?:\.\d)?\.? ?)?(?:the exper[a-z]* and prog[a-z]*|children who need|children in need|children looked|adoption|exper[a-z]* and|leadership)|overall effectiveness)\b/,
    foreign: 0,
    named: (words) => judgementNamed(words, 'single'),
    sure: true,
  },
};

/** For a table whose names are misprinted: read by what each row can only be about, and never believed alone. */
const looseReading: Readonly<Record<ReportKind, Reading>> = {
  ilacs: {
    kind: 'ilacs',
    rowStart:
      /^(?:the (?:impact|quality|effectiveness|exper[a-z]*|overall)|exper[a-z]* and|impact of|overall)\b/,
    foreign: 2,
    named: (words) => judgementMeant(words, 'ilacs'),
    sure: false,
  },
  single: {
    kind: 'single',
    rowStart: /^\d(?:\.\d)?\.? ?[a-z]/,
    foreign: 2,
    named: (words) => judgementMeant(words, 'single'),
    sure: false,
  },
};

function tablesRead(lines: readonly ReportLine[], reading: Reading): GradeTable[] {
  const found: GradeTable[] = [];
  let at = 0;
  while (at < Math.min(lines.length, searched)) {
    const table = isFirstRow(lines, at, reading) ? tableAt(lines, at, reading) : null;
    if (table) found.push(table);
    at = table ? table.to : at + 1;
  }
  return found;
}

function isFirstRow(lines: readonly ReportLine[], at: number, reading: Reading): boolean {
  return reading.rowStart.test(fold(lines[at]?.text ?? '')) && isTabular(lines[at], reading);
}

function isGradeOnly(line: ReportLine | undefined): boolean {
  const words = wordsOf(line?.text ?? '');
  return words.length > 0 && words.every(isGradeWord);
}

const header = new Set(['judgement', 'judgements', 'grade', 'grades', 'key']);

function isTabular(line: ReportLine | undefined, { foreign }: Reading): boolean {
  if (line === undefined) return false;
  const others = wordsOf(withoutRemark(line.text)).filter(
    (word) => !isNameWord(word) && !isGradeWord(word) && !header.has(word),
  );
  return others.length <= foreign;
}

function tableAt(lines: readonly ReportLine[], first: number, reading: Reading): GradeTable | null {
  // A grade of two lines can begin above the line of its name; a sentence above the table can end in one.
  for (const above of [0, 1, 2]) {
    const from = first - above;
    if (from < 0 || (above > 0 && !isGradeOnly(lines[from]))) return null;
    const table = longestTable(lines, from, first, reading);
    if (table) return table;
  }
  return null;
}

function longestTable(
  lines: readonly ReportLine[],
  from: number,
  first: number,
  reading: Reading,
): GradeTable | null {
  let longest: GradeTable | null = null;
  for (let to = first + 1; to <= Math.min(lines.length, first + 40); to += 1) {
    if (!isTabular(lines[to - 1], reading)) break;
    const rows = rowsOf(lines.slice(from, to), reading);
    if (rows) longest = { rows, from, to };
  }
  // A grade left over below belongs to some row, so the grades above it may belong to others.
  return longest && isGradeOnly(lines[longest.to]) ? null : longest;
}

function rowsOf(lines: readonly ReportLine[], reading: Reading): GradeTable['rows'] | null {
  const names: string[][] = [];
  const grades: string[] = [];
  const printed: string[] = [];
  for (const line of lines) {
    printed.push(...gradeWordsAsPrinted(line.text));
    const starts = reading.rowStart.test(fold(line.text));
    const words = wordsOf(withoutRemark(line.text)).filter((word) => !header.has(word));
    for (const [index, word] of words.entries()) {
      if (isGradeWord(word)) grades.push(word);
      else if (index === 0 && starts) names.push([word]);
      else if (names.length === 0) return null;
      else names.at(-1)?.push(word);
    }
  }
  const outcomes = readGrades(grades);
  const areas = names.map(reading.named);
  if (outcomes === null || outcomes.length !== areas.length || areas.length < 3) return null;

  const rows = areas.flatMap((area, index) => {
    const grade = outcomes[index];
    if (area === null || grade === undefined) return [];
    const sure = reading.sure && /^\p{Lu}/u.test(printed[grade.at] ?? '');
    return [{ area, outcome: grade.outcome, sure }];
  });
  const whole =
    rows.length === areas.length && isComplete(new Set(areas), rows.length, reading.kind);
  return whole ? rows : null;
}

function gradeWordsAsPrinted(text: string): string[] {
  return (squeeze(text).match(/[A-Za-z]+/g) ?? []).filter((word) =>
    isGradeWord(word.toLowerCase()),
  );
}

const complete: Readonly<Record<ReportKind, readonly (readonly JudgementArea[])[]>> = {
  single: [['helpAndProtection', 'lookedAfterAndPermanence', 'adoption', 'careLeavers', 'leaders']],
  ilacs: [
    ['leaders', 'helpAndProtection', 'inCareAndCareLeavers'],
    ['leaders', 'helpAndProtection', 'inCare', 'careLeavers'],
  ],
};

/** Whether these are all judgements of a table, each once; overall effectiveness may stand among them. */
function isComplete(
  areas: ReadonlySet<JudgementArea | null>,
  rows: number,
  kind: ReportKind,
): boolean {
  const others = areas.size - (areas.has('overallEffectiveness') ? 1 : 0);
  return (
    areas.size === rows &&
    complete[kind].some((set) => set.length === others && set.every((area) => areas.has(area)))
  );
}

/** Without what stands in brackets, such as another word for care leavers. */
function withoutRemark(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ');
}

/** Without the ways in which a cell may say that nothing was judged. */
function withOneWord(text: string): string {
  return text.replace(
    /\b(?:no (?:graded )?judge?ment(?: (?:was )?(?:made|given))?|not (?:graded|applicable|inspected)|insufficient evidence|n\/a)(?=[\s\d]*$)/i,
    'Not judged',
  );
}
