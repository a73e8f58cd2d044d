import type { ChangeSince, ChangeVerdict } from '@/lib/comparison/change-since';
import type { Family } from '@/lib/comparison/like-with-like';
import type { NoGrade, SideColumn } from '@/lib/comparison/side-by-side';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { absentGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatList } from '@/lib/format/lists';

/** What stands in a cell without a grade. */
export const noGradeWords = {
  notJudged: absentGradeLabels.notJudged,
  together: 'Judged together',
  apart: 'Judged apart',
  noOverall: absentGradeLabels.noOverallGrade,
  notInFramework: 'No such judgement',
  notInspected: absentGradeLabels.notInspectedYet,
  notThere: 'Did not exist that day',
} as const satisfies Record<NoGrade, string>;

const withoutBecause = {
  notJudged: 'was inspected and could not be judged on it',
  together: 'had one grade for children in care and care leavers together, as until January 2023',
  apart: 'has a grade for each of the two, as since January 2023',
  noOverall: 'has no overall grade: inspections that began in April 2026 or later give none',
  notInFramework: 'was inspected under a framework without this judgement',
  notInspected: 'has not been inspected yet',
  notThere: 'did not exist that day',
} as const satisfies Record<NoGrade, string>;

const manyWithoutBecause = {
  notJudged: 'were inspected and could not be judged on it',
  together: 'had one grade for children in care and care leavers together, as until January 2023',
  apart: 'have a grade for each of the two, as since January 2023',
  noOverall: 'have no overall grade: inspections that began in April 2026 or later give none',
  notInFramework: 'were inspected under a framework without this judgement',
  notInspected: 'have not been inspected yet',
  notThere: 'did not exist that day',
} as const satisfies Record<NoGrade, string>;

export const familyWords = {
  single: 'the single inspection framework (to 2018)',
  since2018: 'the frameworks since 2018',
} as const satisfies Record<Family, string>;

/**
 * Why a column cannot be compared, or not for everybody, as one sentence.
 *
 * @returns null where all of it is alike
 */
export function explainColumn(
  column: SideColumn,
  nameOf: (laCode: string) => string,
): string | null {
  if (column.comparable === 'all') return null;

  const [one, other] = column.sets;
  const parts = [
    one && other
      ? `${list(one.laCodes, nameOf)} ${one.laCodes.length === 1 ? 'was' : 'were'} graded under ${familyWords[one.family]}, ${list(other.laCodes, nameOf)} under ${familyWords[other.family]}, which looked at other things`
      : null,
    ...reasons(column, nameOf),
  ].filter((part) => part !== null);
  const rest = one && !other && one.laCodes.length > 1 ? '. The others can be compared' : '';

  return `${capital(parts.join('; '))}${rest}.`;
}

export const verdictWords = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
} as const satisfies Record<ChangeVerdict, string>;

/** What can be said between two days, in a cell. */
export function verdictText({ verdict }: Pick<ChangeSince, 'verdict'>): string {
  switch (verdict) {
    case 'nothingBefore':
      return 'No report by then';
    case 'nothingNow':
      return absentGradeLabels.notInspectedYet;
    case 'anotherJudgement':
      return 'Cannot be compared: one of the two has no such grade';
    default:
      return verdictWords[verdict];
  }
}

export function inSentence(area: JudgementArea): string {
  return judgementAreaLabels[area].toLowerCase();
}

function reasons(column: SideColumn, nameOf: (laCode: string) => string): string[] {
  const kinds = [...new Set(column.without.map(({ why }) => why))];
  return kinds.map((why) => {
    const codes = column.without.filter((one) => one.why === why).map(({ laCode }) => laCode);
    const words = codes.length === 1 ? withoutBecause : manyWithoutBecause;
    return `${list(codes, nameOf)} ${words[why]}`;
  });
}

/** Up to four names; then how many. */
function list(codes: readonly string[], nameOf: (laCode: string) => string): string {
  return codes.length > 4 ? `${codes.length} authorities` : formatList(codes.map(nameOf));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
