import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor, frameworkForStart } from '@/lib/frameworks/index';

/** Areas that only the single inspection framework judged. */
const singleOnly: readonly JudgementArea[] = [
  'lookedAfterAndPermanence',
  'adoption',
  'safeguardingBoard',
];

/**
 * Re-inspections of 2018 that were still held under the single inspection framework, when the next one had begun:
 * a table whose headings are those of the next one does not tell them apart. From Ofsted’s tables and reports.
 */
const singleInspectionsOf2018: readonly string[] = [
  '208 2018-01-29',
  '841 2018-02-27',
  '936 2018-02-26',
  '394 2018-04-23',
  '212 2018-05-08',
  '888 2018-06-04',
  '880 2018-06-11',
];

/** The last day on which a single inspection began, with some days to spare. */
const lastSingle = '2018-06-30';

export type FrameworkClues = {
  laCode: string;
  startedOn: string | null;
  publishedOn: string | null;
  /** By the words of the type, the framework or the name of the sheet. */
  family: 'sif' | 'ilacs' | null;
  /** Areas in which the row has a grade. */
  graded: readonly JudgementArea[];
  /** Whether the table has columns that only the single inspection framework knows. */
  singleTable: boolean;
};

/** The framework of an inspection or visit: from the day it began, except for the last single inspections. */
export function frameworkOfRow(
  clues: FrameworkClues,
): { framework: FrameworkKey } | { why: string } {
  const { startedOn, publishedOn, family, graded } = clues;
  const onlySingle = graded.filter((area) => singleOnly.includes(area));
  const single =
    family === 'sif' ||
    (family === null && (onlySingle.length > 0 || (startedOn === null && clues.singleTable))) ||
    (family === null && startedOn !== null && isKnownSingle(clues.laCode, startedOn));
  const day = startedOn ?? publishedOn ?? '';
  const first = frameworkFor('sif-2013').startsOn;
  if (day < first)
    return { why: `The inspection was before the single inspection framework of November 2013` };
  if (single) return singleFramework(startedOn, day);
  if (startedOn === null)
    return { why: 'The row has no day of inspection, which its framework depends on' };

  const { key } = frameworkForStart(startedOn);
  if (key === 'sif-2013' && family === 'ilacs')
    return {
      why: `An inspection of ${startedOn} cannot be one of these: they began in January 2018`,
    };
  if (key !== 'sif-2013' && onlySingle.length > 0)
    return { why: `The row has grades that no inspection of ${startedOn} gave` };
  return { framework: key };
}

function singleFramework(
  startedOn: string | null,
  day: string,
): { framework: FrameworkKey } | { why: string } {
  const tooLate = startedOn === null ? day > '2018-12-31' : startedOn > lastSingle;
  return tooLate
    ? { why: `The single inspection framework had ended by ${day}` }
    : { framework: 'sif-2013' };
}

function isKnownSingle(laCode: string, startedOn: string): boolean {
  return singleInspectionsOf2018.includes(`${laCode} ${startedOn}`);
}
