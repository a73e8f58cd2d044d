import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import {
  dayOf,
  type Lane,
  type TimelineFramework,
  type TimelineInspection,
} from '@/lib/charts/timeline-lanes';
import { formatAge, formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { shortGradeLabels } from '@/lib/format/grades';
import { eventTypeLabels, visitTypeLabels } from '@/lib/format/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import type { DatedVisit } from './authority-timeline';
import { formatEventDates, VisitDates } from './timeline-list';

type Props<Event extends TimelineInspection> = {
  frameworks: readonly TimelineFramework[];
  inspections: readonly Event[];
  visits: readonly DatedVisit[];
  lanes: readonly Lane[];
  inspectionHref: (inspection: Event) => string;
  today: string;
};

/** The same dates and grades as the drawing, newest first. */
export function TimelineTable<Event extends TimelineInspection>({
  frameworks,
  inspections,
  visits,
  lanes,
  inspectionHref,
  today,
}: Props<Event>) {
  const newestFirst = (first: Dated, second: Dated) => dayOf(second).localeCompare(dayOf(first));
  const inspectionColumns: Column<Event>[] = [
    {
      key: 'dates',
      heading: 'On site',
      rowHeading: true,
      cell: (inspection) => <a href={inspectionHref(inspection)}>{formatEventDates(inspection)}</a>,
    },
    {
      key: 'type',
      heading: 'Inspection',
      cell: ({ type, framework }) => `${eventTypeLabels[type]}, ${frameworkLabels[framework]}`,
    },
    {
      key: 'published',
      heading: 'Published',
      cell: ({ publishedOn }) =>
        publishedOn
          ? `${formatDate(publishedOn)}, ${formatAge(publishedOn, today)}`
          : 'Not published yet',
    },
    ...lanes.map(
      (lane): Column<Event> => ({
        key: lane.id,
        heading: judgementAreaLabels[lane.id],
        cell: (inspection) => (
          <LaneGrade
            lane={lane}
            inspection={inspection}
            framework={frameworks.find(({ key }) => key === inspection.framework)}
          />
        ),
      }),
    ),
  ];
  const visitColumns: Column<DatedVisit>[] = [
    {
      key: 'dates',
      heading: 'On site',
      rowHeading: true,
      cell: (visit) => <VisitDates visit={visit} />,
    },
    { key: 'type', heading: 'Visit', cell: ({ type }) => visitTypeLabels[type] },
    {
      key: 'published',
      heading: 'Letter published',
      cell: ({ publishedOn }) => (publishedOn ? formatDate(publishedOn) : 'Not known'),
    },
    { key: 'theme', heading: 'Theme', cell: ({ theme }) => theme ?? 'Not known' },
  ];

  return (
    <div className="grid gap-8">
      <Table
        caption="Inspections, newest first"
        columns={inspectionColumns}
        rows={[...inspections].sort(newestFirst)}
        rowKey={dayOf}
      />
      {visits.length > 0 && (
        <Table
          caption="Visits, newest first"
          columns={visitColumns}
          rows={[...visits].sort(newestFirst)}
          rowKey={(visit) => `${visit.type} ${dayOf(visit)}`}
        />
      )}
    </div>
  );
}

type Dated = { startedOn: string | null; publishedOn: string | null };

/** A judgement that the framework did not make is not the same as one that the record lacks. */
function LaneGrade({
  lane,
  inspection,
  framework,
}: {
  lane: Lane;
  inspection: TimelineInspection;
  framework: TimelineFramework | undefined;
}) {
  const judgement = inspection.judgements.find(({ area }) => lane.areas.includes(area));
  if (!judgement) {
    const judged = lane.areas.some((area) => framework?.tableOrder.includes(area));
    return <span className="text-quiet">{judged ? 'Missing' : 'No such judgement'}</span>;
  }

  return (
    <>
      <GradeTag grade={judgement.outcome} words={shortGradeLabels} form="text" />
      {judgement.area !== lane.id && (
        <p className="text-fine text-quiet">
          as {judgementAreaLabels[judgement.area].toLowerCase()}
        </p>
      )}
    </>
  );
}
