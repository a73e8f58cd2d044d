import { EvidenceWeight } from '@/components/evidence/evidence-weight';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { type Evidence, isStrength, isWeakness } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { TryStep } from '@/lib/schemas/try-step';
import { weightInWords } from './change-words';
import { entryAnchor } from './entry-anchor';
import { StepButton } from './step-button';

type Outcome = Grade | 'undecided';

export type EntryRow = {
  entry: Evidence;
  decided: boolean;
  /** Why it is not weighed, where it is not. */
  setAside: string | null;
  /** The grade without it; null where that is as it is. */
  without: Outcome | null;
  /** The other ways of weighing it that would move the grade, nearest first. */
  moves: readonly { revised: Evidence; grade: Outcome }[];
};

type Props = {
  caption: string;
  rows: readonly EntryRow[];
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
};

/** Every entry of a judgement, what losing it or weighing it otherwise would do, and the ways to change it. */
export function EntriesTable({ caption, rows, titleOf, words }: Props) {
  const gradeWords = (grade: Outcome) =>
    grade === 'undecided' ? 'undecided' : gradeInSentence(grade, words);
  const columns: Column<EntryRow>[] = [
    { key: 'id', heading: 'Entry', rowHeading: true, cell: (row) => <Identity row={row} /> },
    {
      key: 'found',
      heading: 'What was found',
      label: 'Found',
      cell: ({ entry, setAside }) => (
        <div className="max-w-prose text-left">
          <p className="whitespace-pre-line">{entry.summary}</p>
          <p className="mt-1 text-quiet text-small">
            {formatList(entry.criteria.map((id) => `${titleOf(id)} (${id})`))}
            {setAside && `. Not weighed: ${setAside}`}
          </p>
        </div>
      ),
    },
    {
      key: 'without',
      heading: 'Without it',
      cell: ({ without }) =>
        without === null ? (
          <span className="text-quiet">No change</span>
        ) : (
          <strong className="font-semibold">{gradeWords(without)}</strong>
        ),
    },
    {
      key: 'otherwise',
      heading: 'Weighed otherwise',
      cell: ({ entry, moves }) => <Otherwise entry={entry} moves={moves} gradeWords={gradeWords} />,
    },
    {
      key: 'change',
      heading: 'Change',
      cell: ({ entry: { id } }) => (
        <span className="flex gap-x-4 md:flex-col">
          <StepButton step={{ kind: 'change', id }} about={id}>
            Change
          </StepButton>
          <StepButton step={{ kind: 'remove', id }} about={id}>
            Take out
          </StepButton>
        </span>
      ),
    },
  ];

  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ entry }) => entry.id}
      rowId={({ entry }) => entryAnchor(entry.id)}
    />
  );
}

function Identity({ row: { entry, decided } }: { row: EntryRow }) {
  return (
    <span className="grid justify-items-start gap-1">
      <span className="break-all">{entry.id}</span>
      <span className="font-normal text-small">
        <EvidenceWeight entry={entry} />
      </span>
      {entry.direction === 'weakness' && entry.known && (
        <span className="font-normal text-quiet text-small">Leaders know and are acting</span>
      )}
      {decided && <Tag tone="outline">Decided</Tag>}
      {entry.headline && <Tag>Headline</Tag>}
    </span>
  );
}

type OtherwiseProps = Pick<EntryRow, 'entry' | 'moves'> & {
  gradeWords: (grade: Outcome) => string;
};

/** The nearest other way of weighing an entry that would move the grade, and how many more there are. */
function Otherwise({ entry, moves, gradeWords }: OtherwiseProps) {
  const [nearest] = moves;
  if (!nearest) return <span className="text-quiet">No change</span>;

  const step = weighStep(nearest.revised);
  return (
    <div className="text-left">
      <p>
        As {weightInWords(nearest.revised)}: {gradeWords(nearest.grade)}.{' '}
        {step && (
          <StepButton step={step} about={`${entry.id} as ${weightInWords(nearest.revised)}`}>
            Try it
          </StepButton>
        )}
      </p>
      {moves.length > 1 && (
        <p className="text-quiet text-small">
          {formatCount(moves.length - 1, 'other way', 'other ways')} would move it too
        </p>
      )}
    </div>
  );
}

function weighStep(revised: Evidence): TryStep | null {
  const { id } = revised;
  if (isWeakness(revised)) {
    const { extent, impact, known } = revised;
    return { kind: 'weigh', extent, impact, known: known ? 'known' : 'unknown', id };
  }
  if (isStrength(revised)) {
    const { extent, impact } = revised;
    return { kind: 'weigh', extent, impact, known: 'unknown', id };
  }
  return null;
}
