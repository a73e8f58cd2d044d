import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import type { Inspection } from '@/lib/domain/inspection-record';
import { addressDay } from '@/lib/domain/inspection-record';
import { type Role, roles } from '@/lib/domain/people';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { eventTypeLabels, reportNoun, statusLabel } from '@/lib/format/inspections';
import { formatList } from '@/lib/format/lists';
import { roleLabels } from '@/lib/format/people';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { onSite } from './inspection-table';

export type TeamMember = { id: string; name: string; role: Role };

type Props = { inspection: Inspection; framework: Framework; team: readonly TeamMember[] };

/** The facts of an inspection: kind, days, framework, stage, team by role. */
export function InspectionFacts({ inspection, framework, team }: Props) {
  const rows: SummaryRow[] = [
    { key: 'Type', value: eventTypeLabels[inspection.type] },
    ...themeRows(inspection),
    { key: 'On site', value: onSite(inspection) },
    { key: 'Framework', value: `${framework.shortName}, ${gradesGiven(framework)}` },
    { key: 'State', value: <State inspection={inspection} /> },
    ...teamRows(team),
  ];

  return <SummaryList kind="facts" rows={rows} />;
}

function gradesGiven(framework: Framework): string {
  if (!givesGrades(framework)) return 'for its areas and criteria';

  return framework.overall === 'none' ? 'without an overall grade' : 'with an overall grade';
}

function themeRows({ theme, themeAsPrinted }: Inspection): SummaryRow[] {
  return [
    ...(theme ? [{ key: 'Theme', value: theme }] : []),
    ...(themeAsPrinted ? [{ key: 'Theme in the letter', value: themeAsPrinted }] : []),
  ];
}

function State({ inspection }: { inspection: Inspection }) {
  const { status, publishedOn, laCode, embargoedUntil } = inspection;
  if (status !== 'published') return statusLabel(inspection);
  if (embargoedUntil) {
    return `Published, under embargo until ${formatInstant(new Date(embargoedUntil))}`;
  }

  return (
    <>
      {publishedOn ? `Published ${formatDate(publishedOn)}` : 'Published'}.{' '}
      <a href={paths.localAuthorities.inspection(laCode, addressDay(inspection))}>
        Read the published {reportNoun(inspection.type)}
      </a>
    </>
  );
}

/** "Lead inspector: Lead inspector", "Inspectors: …": one row a role, in the order of the vocabulary. */
function teamRows(team: readonly TeamMember[]): SummaryRow[] {
  const order: readonly Role[] = [
    'leadInspector',
    ...roles.filter((role) => role !== 'leadInspector'),
  ];

  return order.flatMap((role) => {
    const names = team.filter((member) => member.role === role).map(({ name }) => name);
    if (names.length === 0) return [];

    const key = names.length === 1 ? roleLabels[role] : `${roleLabels[role]}s`;
    return [{ key, value: formatList(names) }];
  });
}
