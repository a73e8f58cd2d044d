import { Section } from '@/components/layout/section';
import { SummaryList } from '@/components/ui/summary-list';
import type { Inspection } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { formatList } from '@/lib/format/lists';

type Props = {
  inspection: Pick<
    Inspection,
    | 'startedOn'
    | 'endedOn'
    | 'leadInspectors'
    | 'localTermForCareLeavers'
    | 'theme'
    | 'themeAsPrinted'
  >;
  href: string;
};

/** The facts of the title block, and the way to those that people set. */
export function ReportFactsSummary({ inspection, href }: Props) {
  const { startedOn, endedOn, leadInspectors, localTermForCareLeavers, theme } = inspection;

  return (
    <Section title="Facts" id="facts">
      <SummaryList
        rows={[
          { key: 'First day on site', value: startedOn ? formatDate(startedOn) : 'Not known' },
          {
            key: 'Last day on site',
            value: endedOn ? formatDate(endedOn) : <strong>Not entered yet</strong>,
            action: { href, text: 'Change', about: 'the last day on site' },
          },
          { key: 'Lead inspectors', value: formatList(leadInspectors) || 'Not known' },
          ...(theme
            ? [
                { key: 'Theme', value: theme },
                {
                  key: 'Theme in the letter',
                  value: inspection.themeAsPrinted ?? theme,
                  action: { href, text: 'Change', about: 'how the letter words the theme' },
                },
              ]
            : []),
          {
            key: 'Care leavers are called',
            value: localTermForCareLeavers ?? 'Care leavers',
            action: { href, text: 'Change', about: 'what care leavers are called' },
          },
        ]}
      />
    </Section>
  );
}
