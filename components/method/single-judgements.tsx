import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { grades } from '@/lib/domain/grades';
import { formatDate } from '@/lib/format/dates';
import { shortGradeLabels } from '@/lib/format/grades';
import { formatCount, formatPercentage } from '@/lib/format/numbers';

export type SingleRow = {
  key: string;
  framework: string;
  name: string;
  /** It follows from the others, and is counted apart. */
  isOverall: boolean;
  /** Rows as published, columns as derived: the grades, best first; undecided last. */
  confusion: readonly (readonly number[])[];
};

/** How far single judgements follow from coded evidence as they were published. */
export type SingleJudgements = {
  writtenOn: string;
  rulesVersion: string;
  inspections: number;
  judgements: number;
  exact: number;
  farOff: number;
  dangerous: number;
  undecided: number;
  crossValidated: number;
  rows: readonly SingleRow[];
};

/** The figures in words, as one table, and judgement by judgement behind a click. */
export function SingleJudgementsFigures({ figures }: { figures: SingleJudgements }) {
  const { inspections, judgements, exact, crossValidated, rows } = figures;
  const single = rows.filter(({ isOverall }) => !isOverall);

  return (
    <>
      <div className="prose mb-4">
        <p>
          The evidence of {formatCount(inspections, 'published inspection')} was coded entry by
          entry without the grades in sight. The rules derive {exact} of {judgements} judgements
          exactly as published ({formatPercentage(exact / judgements, 1)}).{' '}
          {describeMisses(figures)}
        </p>
        <p>
          On inspections whose grades had no part in choosing the limits, it would be{' '}
          {formatPercentage(crossValidated, 1)}: each inspection in turn was left out, the limits
          that agree best with the others were chosen, and tried on the one left out. The rules
          themselves were written with all of them in view.
        </p>
      </div>
      <ConfusionTable
        caption="Single judgements as published and as derived"
        confusion={addUp(single.map(({ confusion }) => confusion))}
      />
      <Details summary="Judgement by judgement, under each framework version">
        <div className="grid gap-6">
          {rows.map(({ key, framework, name, confusion }) => (
            <ConfusionTable key={key} caption={`${name}, ${framework}`} confusion={confusion} />
          ))}
        </div>
      </Details>
      <p className="mt-3 text-quiet text-small">
        Worked out on {formatDate(figures.writtenOn)} with rules version {figures.rulesVersion}.
        Overall effectiveness is left out of the sum, because it follows from the others.
      </p>
    </>
  );
}

function describeMisses({ judgements, exact, farOff, dangerous, undecided }: SingleJudgements) {
  const off = judgements - exact - undecided - farOff;
  const far = farOff === 0 ? 'none more than one grade' : `${farOff} more than one grade`;
  const danger =
    dangerous === 0
      ? 'No judgement published as inadequate is derived as good or outstanding.'
      : `${formatCount(dangerous, 'judgement')} published as inadequate is derived as good or outstanding.`;

  return `${off} ${off === 1 ? 'differs' : 'differ'} by one grade, ${far}, and ${undecided === 0 ? 'none is' : `${undecided} are`} undecided. ${danger}`;
}

function addUp(all: readonly SingleRow['confusion'][]): number[][] {
  return grades.map((_, row) =>
    [...grades, 'undecided'].map((__, column) =>
      all.reduce((sum, confusion) => sum + (confusion[row]?.[column] ?? 0), 0),
    ),
  );
}

type ConfusionProps = { caption: string; confusion: SingleRow['confusion'] };

function ConfusionTable({ caption, confusion }: ConfusionProps) {
  const columns = [...grades.map((grade) => shortGradeLabels[grade]), 'Undecided'];

  return (
    <Table
      caption={caption}
      rows={grades.map((grade, index) => ({ grade, counts: confusion[index] ?? [], index }))}
      rowKey={({ grade }) => grade}
      narrow="scroll"
      columns={[
        {
          key: 'published',
          heading: 'Published',
          rowHeading: true,
          cell: ({ grade }) => shortGradeLabels[grade],
        },
        ...columns.map((label, column) => ({
          key: label,
          heading: `Derived ${label.toLowerCase()}`,
          numeric: true,
          cell: ({ counts, index }: { counts: readonly number[]; index: number }) => (
            <Count value={counts[column] ?? 0} agrees={column === index} />
          ),
        })),
      ]}
    />
  );
}

/** What agrees is bold; nought is quiet. */
function Count({ value, agrees }: { value: number; agrees: boolean }) {
  if (value === 0) return <span className="text-quiet">0</span>;

  return agrees ? <strong className="font-semibold">{value}</strong> : value;
}
