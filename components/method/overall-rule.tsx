import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import { outcomeLabels } from '@/lib/format/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { type TextColumn, TextTable } from './text-table';

/** Published inspections, and how many of them ended as the rule has it. */
export type Tally = { asRule: number; inspections: number };

export type OverallLineRow = {
  code: string;
  because: string;
  grade: Grade;
  all: Tally;
  /** Those of them in which the rule leaves room. */
  room: Tally;
};

/** One set of grades for which the rule leaves room, and how inspections with it ended. */
export type RoomPattern = Tally & {
  key: string;
  judgements: readonly { name: string; outcome: JudgementOutcome }[];
  derived: Grade;
};

export type OverallView = {
  /** What the rule answers where it gives no grade. */
  without: { code: string; because: string };
  /** Short names of the judgements of practice. */
  practice: readonly string[];
  /** Graded judgements it does not follow from. */
  partsOfOthers: readonly string[];
  /** Empty where the version has no overall grade. */
  lines: readonly OverallLineRow[];
  /** Versions that share the rule, whose inspections are counted. */
  versions: readonly string[];
  room: readonly RoomPattern[];
};

type Props = { overall: OverallView; words: Readonly<Record<Grade, string>> };

/** How overall effectiveness follows from the other judgements, line by line, beside what was published. */
export function OverallRule({ overall, words }: Props) {
  const { without, practice, partsOfOthers, lines, versions, room } = overall;
  if (lines.length === 0) {
    return (
      <div id={without.code} className="prose">
        <p>
          {without.because} ({without.code}). None is worked out, not even behind the scenes: read
          the judgements one by one.
        </p>
      </div>
    );
  }

  return (
    <>
      <div className="prose mb-4">
        <p>
          It follows from the judgement on leaders and from the judgements of practice:{' '}
          {formatList(practice.map((name) => name.toLowerCase()))}.{' '}
          {partsOfOthers.length > 0 &&
            `${capitalise(formatList(partsOfOthers.map((name) => name.toLowerCase())))} are graded too, and alone do not decide it. `}
          The first line that fits decides. Beside each line is how often published inspections
          ended as it says ({formatList(versions)}).
        </p>
      </div>
      <TextTable
        caption="Overall effectiveness, line by line"
        columns={lineColumns(words)}
        rows={lines}
        rowKey={({ code }) => code}
        rowId={({ code }) => code}
      />
      <p id={without.code} className="mt-3 max-w-prose text-table">
        While a judgement that it follows from is undecided, there is no overall grade (
        {without.code}).
      </p>
      {room.length > 0 && <Room patterns={room} words={words} />}
    </>
  );
}

function lineColumns(words: Props['words']): TextColumn<OverallLineRow>[] {
  return [
    {
      key: 'line',
      heading: 'If',
      rowHeading: true,
      cell: ({ code, because }) => (
        <>
          <a href={`#${code}`}>{code}</a> <span className="font-normal">{because}</span>
        </>
      ),
    },
    {
      key: 'grade',
      heading: 'overall effectiveness is',
      width: 'w-[16.5rem]',
      cell: ({ grade }) => <GradeTag grade={grade} words={words} form="text" />,
    },
    {
      key: 'published',
      heading: 'Published so',
      width: 'w-[30%]',
      cell: ({ all, room }) => (
        <>
          {describeTally(all)}
          {room.inspections > 0 && (
            <span className="block text-quiet text-small">
              {room.inspections === all.inspections
                ? 'The rule leaves room in all of them'
                : `It leaves room in ${room.inspections} of them: ${room.asRule} published so`}
            </span>
          )}
        </>
      ),
    },
  ];
}

function describeTally({ asRule, inspections }: Tally): string {
  if (inspections === 0) return 'No inspection of this kind';
  return `${asRule} of ${formatCount(inspections, 'inspection')}`;
}

function Room({ patterns, words }: { patterns: readonly RoomPattern[]; words: Props['words'] }) {
  const [first] = patterns;
  const columns: TextColumn<RoomPattern>[] = [
    ...(first?.judgements ?? []).map(({ name }, index) => ({
      key: name,
      heading: name,
      rowHeading: index === 0,
      cell: ({ judgements }: RoomPattern) => (
        <Outcome outcome={judgements[index]?.outcome ?? 'notJudged'} words={words} />
      ),
    })),
    {
      key: 'derived',
      heading: 'The rule',
      cell: ({ derived }) => <GradeTag grade={derived} words={words} form="text" />,
    },
    { key: 'published', heading: 'Published so', cell: describeTally },
  ];

  return (
    <>
      <h3 id="room" className="mt-8 mb-1 font-[650] text-h3">
        Where the rule leaves room
      </h3>
      <p className="mb-2 max-w-prose">
        With these grades inspections have ended both ways, or are too few to tell. The rule still
        proposes a grade and says that the lead inspector may decide otherwise.
      </p>
      <TextTable
        caption="Sets of grades for which the rule leaves room"
        columns={columns}
        rows={patterns}
        rowKey={({ key }) => key}
      />
    </>
  );
}

function Outcome({ outcome, words }: { outcome: JudgementOutcome; words: Props['words'] }) {
  return (
    <span className="font-normal">
      {outcome === 'notJudged' ? (
        outcomeLabels.notJudged
      ) : (
        <GradeTag grade={outcome} words={words} form="text" />
      )}
    </span>
  );
}
