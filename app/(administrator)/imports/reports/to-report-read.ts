import type { SummaryRow } from '@/components/ui/summary-list';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkFor, judgementOf } from '@/lib/frameworks';
import type { ReportPlan } from '@/lib/services/report-imports/take-in-report';

type Report = ReportPlan['report'];

/** Authority, framework, days and people of a report in words. What was not read with certainty says so. */
export function factsOf(report: Report): SummaryRow[] {
  const { laName, laCode, startedOn, endedOn, publishedOn, leadInspectors } = report;
  const unread = 'Not read with certainty';
  const days = startedOn && endedOn ? formatDateRange(startedOn, endedOn) : undefined;

  return [
    { key: 'Authority', value: laName ?? laCode ?? unread },
    { key: 'Framework', value: frameworkFor(report.framework).name },
    { key: 'On site', value: days ?? (startedOn ? `From ${formatDate(startedOn)}` : unread) },
    { key: 'Published', value: publishedOn ? formatDate(publishedOn) : 'Not said in the report' },
    {
      key: leadInspectors.length === 1 ? 'Lead inspector' : 'Lead inspectors',
      value: leadInspectors.length > 0 ? leadInspectors.join(', ') : unread,
    },
  ];
}

/** The grades that were read, in the order of the table of the report; one that was not says so. */
export function gradesOf({ framework: key, judgements }: Report): SummaryRow[] {
  const framework = frameworkFor(key);
  const words = { ...framework.gradeWords, notJudged: 'Not judged' };

  return framework.tableOrder.map((area) => {
    const outcome = judgements[area];
    return {
      key: judgementOf(framework, area)?.shortName ?? area,
      value: outcome ? words[outcome] : 'Not read with certainty',
    };
  });
}

/** How many numbered paragraphs each section has, in the order of the report. */
export function sectionsOf({ framework: key, paragraphs }: Report) {
  const framework = frameworkFor(key);
  const areas = [...new Set(paragraphs.map(({ area }) => area))];

  return areas.map((area) => ({
    name: judgementOf(framework, area)?.name ?? area,
    paragraphs: paragraphs.filter((one) => one.area === area).length,
  }));
}
