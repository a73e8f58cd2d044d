import { EvidenceDot } from '@/components/charts/evidence-dot';
import { tableRoles } from '@/components/ui/table-roles';
import type { CriteriaGridData, GridColumn, GridDot, GridRow } from '@/lib/charts/criteria-grid';
import { describeWeight, extentLabels } from '@/lib/format/evidence';

type Props = {
  grid: CriteriaGridData;
  entryHref: (entryId: string) => string;
};

const columnLabels = { ...extentLabels, notSaid: 'Not said' } as const satisfies Record<
  GridColumn,
  string
>;

/** On a phone each criterion stands above its own four columns. */
const phoneColumns = { 4: 'max-md:grid-cols-4', 5: 'max-md:grid-cols-5' } as const;

/** The grid itself: a table in meaning, whose cells hold one link for each entry. */
export function CriteriaGridRows({ grid, entryHref }: Props) {
  const { columns, rows } = grid;
  const phone = columns.length === 5 ? phoneColumns[5] : phoneColumns[4];

  return (
    <table
      {...tableRoles.table}
      className="w-full table-fixed border-collapse text-left text-small max-md:block"
    >
      <caption className="sr-only">
        Evidence by criterion, from left to right by how far it reaches
      </caption>
      <thead {...tableRoles.rowGroup} className="max-md:block">
        <tr {...tableRoles.row} className={`max-md:grid ${phone}`}>
          <th {...tableRoles.columnHeading} scope="col" className="w-[38%] py-1.5 max-md:sr-only">
            Criterion
          </th>
          {columns.map((column) => (
            <th
              key={column}
              {...tableRoles.columnHeading}
              scope="col"
              className="border-line border-l px-1.5 py-1.5 font-semibold max-md:first-of-type:border-l-0 max-md:text-fine"
            >
              {columnLabels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup} className="border-ink border-t-2 max-md:block">
        {rows.map((row) => (
          <CriterionRow
            key={row.criterion.id}
            row={row}
            columns={columns}
            phone={phone}
            entryHref={entryHref}
          />
        ))}
      </tbody>
    </table>
  );
}

function CriterionRow({
  row,
  columns,
  phone,
  entryHref,
}: {
  row: GridRow;
  columns: readonly GridColumn[];
  phone: string;
  entryHref: (entryId: string) => string;
}) {
  const { criterion, cells, covered } = row;

  return (
    <tr {...tableRoles.row} className={`border-line border-b max-md:grid ${phone}`}>
      <th
        {...tableRoles.rowHeading}
        scope="row"
        className={`py-1 pr-3 font-normal leading-tight max-md:col-span-full max-md:pt-2 max-md:pb-0 ${covered ? '' : 'text-quiet'}`}
      >
        <span className="mr-1 text-fine text-quiet">{criterion.id}</span> {criterion.title}
        {!covered && <Uncovered core={criterion.core} />}
      </th>
      {columns.map((column) => (
        <td
          key={column}
          {...tableRoles.cell}
          className="border-line border-l px-1 py-0.5 align-middle max-md:first-of-type:border-l-0"
        >
          <span className="flex flex-wrap">
            {cells[column].map((dot) => (
              <DotLink key={dot.id} dot={dot} href={entryHref(dot.id)} />
            ))}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** Said aloud of every criterion without evidence, and in sight of those that need some. */
function Uncovered({ core }: { core: boolean }) {
  if (!core) return <span className="sr-only">, no evidence</span>;

  return (
    <>
      {' '}
      <strong className="ml-1 whitespace-nowrap rounded-small border border-edge px-1.5 font-semibold text-fine text-ink">
        core, no evidence
      </strong>
    </>
  );
}

function DotLink({ dot, href }: { dot: GridDot; href: string }) {
  const name = `${dot.id}: ${describeWeight(dot.direction, dot.impact ?? undefined, dot.extent ?? undefined).toLowerCase()}${dot.deciding ? ', decided the grade' : ''}`;

  return (
    <a
      href={href}
      title={name}
      aria-label={name}
      className="flex size-[1.625rem] items-center justify-center hover:bg-accent-wash"
    >
      <EvidenceDot direction={dot.direction} weight={dot.weight} deciding={dot.deciding} />
    </a>
  );
}
