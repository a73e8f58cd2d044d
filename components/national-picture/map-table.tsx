import { GradeMark, gradeInk } from '@/components/judgements/grade-mark';
import { type Column, Table } from '@/components/ui/table';
import type { MapPlace } from '@/lib/comparison/tile-map';
import { isGrade } from '@/lib/domain/grades';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { placeHref, standingWords } from './map-words';

type Props = { places: readonly MapPlace[]; area: FilterableJudgement; day: string };

/** The facts of the map, one authority a row. */
export function MapTable({ places, area, day }: Props) {
  return (
    <Table
      caption={`${judgementAreaLabels[area]} in each authority on ${formatDate(day)}`}
      captionHidden
      narrow="scroll"
      columns={columnsOf(area)}
      rows={places}
      rowKey={({ authority }) => authority.laCode}
    />
  );
}

function columnsOf(area: FilterableJudgement): Column<MapPlace>[] {
  return [
    {
      key: 'name',
      heading: 'Local authority',
      rowHeading: true,
      cell: (place) => <a href={placeHref(place)}>{place.authority.name}</a>,
    },
    { key: 'region', heading: 'Region', cell: ({ authority }) => authority.region },
    {
      key: 'grade',
      heading: judgementAreaLabels[area],
      cell: (place) => (
        <>
          {place.kind !== 'notThere' && isGrade(place.kind) && (
            <span className={gradeInk[place.kind]}>
              <GradeMark grade={place.kind} />{' '}
            </span>
          )}
          {standingWords(place, area)}
        </>
      ),
    },
    {
      key: 'published',
      heading: 'Published',
      cell: ({ inspection }) =>
        inspection?.publishedOn ? formatDate(inspection.publishedOn) : 'no report',
    },
    {
      key: 'framework',
      heading: 'Framework',
      cell: ({ inspection }) => (inspection ? frameworkLabels[inspection.framework] : 'none'),
    },
  ];
}
