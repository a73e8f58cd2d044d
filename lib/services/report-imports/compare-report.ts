import 'server-only';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { frameworkFor, judgementOf } from '@/lib/frameworks';
import type { ImportedReport } from '@/lib/importers/reports/report';
import { fold } from '@/lib/importers/reports/words';

/** One thing that the file says, the record says, or both. */
export type ComparedField = {
  about: string;
  file: string | null;
  record: string | null;
  verdict: 'agrees' | 'differs' | 'fileAlone' | 'recordAlone';
};

/** What the record has of the inspection that a report is about. */
export type RecordedFacts = {
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  leadInspectors: readonly string[];
  judgements: Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;
};

/** Days, lead inspectors and grades of a report beside those on record, in words. */
export function compareReport(report: ImportedReport, record: RecordedFacts): ComparedField[] {
  const framework = frameworkFor(report.framework);
  const words = { ...framework.gradeWords, notJudged: 'Not judged' };
  const day = (given: string | null | undefined) => (given ? formatDate(given) : null);
  const outcome = (given: JudgementOutcome | undefined) => (given ? words[given] : null);
  const names = (given: readonly string[]) => (given.length > 0 ? given.join(', ') : null);

  return [
    compare('First day', day(report.startedOn), day(record.startedOn)),
    compare('Last day', day(report.endedOn), day(record.endedOn)),
    compare('Published', day(report.publishedOn), day(record.publishedOn)),
    compare(
      'Lead inspectors',
      names(report.leadInspectors),
      names(record.leadInspectors),
      sameNames(report.leadInspectors, record.leadInspectors),
    ),
    ...judgementAreas.map((area) =>
      compare(
        judgementOf(framework, area)?.shortName ?? area,
        outcome(report.judgements[area]),
        outcome(record.judgements[area]),
      ),
    ),
  ].filter(({ file, record: held }) => file !== null || held !== null);
}

function compare(
  about: string,
  file: string | null,
  record: string | null,
  same = file === record,
): ComparedField {
  const both = same ? 'agrees' : 'differs';
  return {
    about,
    file,
    record,
    verdict: file === null ? 'recordAlone' : record === null ? 'fileAlone' : both,
  };
}

/** The same people in any order and with any marks. */
function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const key = (names: readonly string[]) => names.map(fold).toSorted().join('; ');
  return key(one) === key(other);
}
