import { ConfirmedGrade } from '@/components/checking/confirmed-grade';
import { describeCore, type JudgementCoverage } from '@/components/evidence/coverage-words';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { paths } from '@/lib/paths';
import type { DerivedJudgement } from '@/lib/rules/derivation';

export type JudgementRow = {
  area: JudgementArea;
  name: string;
  /** Entries that stand, headlines and context included. Null where the grade does not rest on evidence. */
  entries: number | null;
  coverage: JudgementCoverage | undefined;
  judgement: DerivedJudgement | undefined;
  /** What people confirmed, from judging on. */
  state: JudgedState | undefined;
  /** What the report says, once it is published. */
  published: JudgementOutcome | undefined;
};

type Props = {
  inspectionId: string;
  rows: readonly JudgementRow[];
  words: Readonly<Record<Grade, string>>;
  canRecord: boolean;
};

/** Every judgement of an inspection: what it rests on, the grade the rules derive, and what to do next. */
export function JudgementProgress({ inspectionId, rows, words, canRecord }: Props) {
  return (
    <Table
      caption="Judgements"
      captionHidden
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        nameColumn(inspectionId, 'Judgement'),
        {
          key: 'grade',
          heading: 'From the evidence',
          cell: ({ judgement }) => (
            <DerivedTag
              grade={judgement?.status === 'derived' ? judgement.grade : 'undecided'}
              words={words}
            />
          ),
        },
        ...(rows.some(({ state }) => state) ? [confirmedColumn(inspectionId, words)] : []),
        ...(rows.some(({ published }) => published) ? [publishedColumn(words)] : []),
        ...groundColumns(inspectionId),
        ...(canRecord ? [addColumn(inspectionId)] : []),
      ]}
    />
  );
}

/** What a visit looks at: what each part rests on and what to do next, without a grade anywhere. */
export function FindingsProgress({ inspectionId, rows, canRecord }: Omit<Props, 'words'>) {
  return (
    <Table
      caption="Findings"
      captionHidden
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        nameColumn(inspectionId, 'Findings on'),
        ...groundColumns(inspectionId),
        ...(canRecord ? [addColumn(inspectionId)] : []),
      ]}
    />
  );
}

function nameColumn(inspectionId: string, heading: string): Column<JudgementRow> {
  return {
    key: 'judgement',
    heading,
    rowHeading: true,
    cell: ({ area, name }) => <a href={paths.inspections.judgement(inspectionId, area)}>{name}</a>,
  };
}

/** How many entries there are and how well they cover the core criteria. */
function groundColumns(inspectionId: string): Column<JudgementRow>[] {
  return [
    {
      key: 'entries',
      heading: 'Entries',
      numeric: true,
      cell: ({ entries, area }) =>
        entries === null ? (
          ''
        ) : entries === 0 ? (
          0
        ) : (
          <a href={paths.inspections.evidence(inspectionId, undefined, { area })}>{entries}</a>
        ),
    },
    {
      key: 'needs',
      heading: 'What it rests on',
      cell: ({ coverage, judgement }) => <Ground {...{ coverage, judgement }} />,
    },
  ];
}

/** What people confirmed, with the way to confirming it. */
function confirmedColumn(inspectionId: string, words: Props['words']): Column<JudgementRow> {
  return {
    key: 'confirmed',
    heading: 'Confirmed',
    cell: ({ state, area, name }) =>
      state && (
        <>
          <ConfirmedGrade state={state} words={words} />{' '}
          <a
            href={paths.inspections.confirmJudgement(inspectionId, area)}
            className="whitespace-nowrap"
          >
            {state.stands ? 'See' : 'Confirm'}
            <span className="sr-only"> the grade for {name}</span>
          </a>
        </>
      ),
  };
}

function publishedColumn(words: Props['words']): Column<JudgementRow> {
  return {
    key: 'published',
    heading: 'Published',
    cell: ({ published }) => <GradeTag grade={published ?? 'notYetConfirmed'} words={words} />,
  };
}

/** The way to the form, for those who may record. */
function addColumn(inspectionId: string): Column<JudgementRow> {
  return {
    key: 'add',
    heading: 'Add',
    label: '',
    cell: ({ area, name, entries }) =>
      entries !== null && (
        <a href={paths.inspections.newEvidence(inspectionId, { area })}>
          Record evidence<span className="sr-only"> on {name}</span>
        </a>
      ),
  };
}

function Ground({ coverage, judgement }: Pick<JudgementRow, 'coverage' | 'judgement'>) {
  const needs = judgement?.status === 'undecided' && !coverage ? judgement.needs : [];
  if (!coverage)
    return needs.length > 0 ? `${needs.join('. ')}.` : 'Follows from the judgements above.';

  const text = describeCore(coverage);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
