import { type Fact, FactRow } from '@/components/local-authorities/fact-row';
import type { Inspection } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import { formatAge, formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { eventTypeLabels } from '@/lib/format/inspections';
import { formatList } from '@/lib/format/lists';

type Props = {
  inspection: Pick<
    Inspection,
    | 'startedOn'
    | 'endedOn'
    | 'publishedOn'
    | 'leadInspectors'
    | 'framework'
    | 'type'
    | 'theme'
    | 'themeAsPrinted'
    | 'typeInferred'
    | 'localTermForCareLeavers'
    | 'reportUrl'
  >;
  today: string;
};

/** The title block's facts: when, by whom, under which framework, how long ago. */
export function ReportFacts({ inspection, today }: Props) {
  const { startedOn, endedOn, publishedOn, leadInspectors, framework, type, reportUrl } =
    inspection;
  const facts: (Fact | null)[] = [
    {
      name: hasGrades(type) ? 'Inspection dates' : 'Visit dates',
      value: inspectionDates(startedOn, endedOn),
    },
    {
      name: leadInspectors.length > 1 ? 'Lead inspectors' : 'Lead inspector',
      value: leadInspectors.length > 0 ? formatList(leadInspectors) : 'Not known',
    },
    {
      name: 'Published',
      value: publishedOn
        ? `${formatDate(publishedOn)} (${formatAge(publishedOn, today)})`
        : 'Not published yet',
    },
    { name: 'Framework', value: frameworkLabels[framework] },
    {
      name: 'Type',
      value: `${eventTypeLabels[type]}${inspection.typeInferred ? ' (by its length)' : ''}`,
    },
    inspection.theme ? { name: 'Theme', value: themeOf(inspection) } : null,
    reportUrl
      ? { name: 'Published report', value: <a href={reportUrl}>Ofsted’s website (PDF)</a> }
      : null,
    inspection.localTermForCareLeavers
      ? { name: 'Care leavers are called', value: inspection.localTermForCareLeavers }
      : null,
  ];

  return <FactRow facts={facts.filter((fact) => fact !== null)} />;
}

/** "Care leavers: pathway planning for those who live far away" */
function themeOf({ theme, themeAsPrinted }: Pick<Inspection, 'theme' | 'themeAsPrinted'>) {
  return themeAsPrinted ? `${theme}: ${themeAsPrinted}` : theme;
}

function inspectionDates(startedOn: string | null, endedOn: string | null): string {
  if (startedOn && endedOn) return formatDateRange(startedOn, endedOn);

  return startedOn ? `From ${formatDate(startedOn)}, last day not known` : 'Not known';
}
