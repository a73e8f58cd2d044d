import { combinedJudgements, type Lane } from '@/lib/charts/timeline-lanes';
import { isGrade } from '@/lib/domain/grades';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatAge, formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { eventTypeLabels } from '@/lib/format/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { GradeTable, type GradeTableRow, type ListedGrade } from './grade-table';

type Props = {
  /** Newest first. */
  inspections: readonly Inspection[];
  lanes: readonly Lane[];
  today: string;
};

/** Every inspection of an authority with all its judgements, a row each. */
export function InspectionHistory({ inspections, lanes, today }: Props) {
  return (
    <GradeTable
      caption="Inspections, newest first"
      headings={[
        { text: 'On site' },
        { text: 'Published' },
        ...lanes.map(({ id }) => ({ text: judgementAreaLabels[id] })),
      ]}
      rows={inspections.map((inspection) => toHistoryRow(inspection, lanes, today))}
    />
  );
}

function toHistoryRow(
  inspection: Inspection,
  lanes: readonly Lane[],
  today: string,
): GradeTableRow {
  const { laCode, publishedOn } = inspection;
  const day = addressDay(inspection);

  return {
    key: inspection.id,
    heading: {
      text: describeDays(inspection),
      href: paths.localAuthorities.inspection(laCode, day),
      note: describeType(inspection),
    },
    facts: [
      publishedOn
        ? {
            text: formatDate(publishedOn),
            note: formatAge(publishedOn, today),
            prefix: 'Published ',
          }
        : { text: 'Not known' },
    ],
    grades: lanes.flatMap((lane) => laneGrade(lane, inspection)),
  };
}

/** "Standard inspection, ILACS 2018". A single inspection names its framework by itself. */
function describeType({ type, typeInferred, framework }: Inspection): string {
  const kind = `${eventTypeLabels[type]}${typeInferred ? ' (by its length)' : ''}`;

  return framework === 'sif-2013' ? kind : `${kind}, ${frameworkLabels[framework]}`;
}

/** "4 to 15 February 2019", or as much of it as is known. */
export function describeDays({
  startedOn,
  endedOn,
}: Pick<Inspection, 'startedOn' | 'endedOn'>): string {
  if (!startedOn) return 'Days not known';

  return endedOn ? formatDateRange(startedOn, endedOn) : `From ${formatDate(startedOn)}`;
}

function laneGrade(lane: Lane, { judgements }: Inspection): ListedGrade[] {
  const label = judgementAreaLabels[lane.id];
  const judgement = judgements.find(({ area }) => lane.areas.includes(area));
  const joint = combinedJudgements.find(({ area }) => judgements.some((one) => one.area === area));
  // The joint grade already stands in the column before, across both.
  if (!judgement && joint?.covers === lane.id) return [];
  if (!judgement) return [{ label, text: absentWords(lane) }];

  const { area, outcome, version } = judgement;
  const notes = [
    area === lane.id ? null : `${judgementAreaLabels[area]}`,
    version > 1 ? 'Corrected' : null,
  ].filter((note) => note !== null);
  const cell: ListedGrade = isGrade(outcome)
    ? { label, text: shortGradeLabels[outcome], grade: outcome }
    : { label, text: absentGradeLabels.notJudged };

  return [
    {
      ...cell,
      ...(joint?.area === area ? { span: 2 } : {}),
      ...(notes.length > 0 ? { note: notes.join('. ') } : {}),
    },
  ];
}

function absentWords(lane: Lane): string {
  return lane.id === 'overallEffectiveness'
    ? absentGradeLabels.noOverallGrade
    : 'No such judgement';
}
