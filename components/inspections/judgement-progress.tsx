import { describeCore, type JudgementCoverage } from '@/components/evidence/coverage-words';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { Table } from '@/components/ui/table';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { paths } from '@/lib/paths';
import type { DerivedJudgement } from '@/lib/rules/derivation';

export type JudgementRow = {
  area: JudgementArea;
  name: string;
  /** Entries that stand, headlines and context included. Null where the grade does not rest on evidence. */
  entries: number | null;
  coverage: JudgementCoverage | undefined;
  judgement: DerivedJudgement | undefined;
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
        {
          key: 'judgement',
          heading: 'Judgement',
          rowHeading: true,
          cell: ({ area, name }) => (
            <a href={paths.inspections.judgement(inspectionId, area)}>{name}</a>
          ),
        },
        {
          key: 'grade',
          heading: 'Grade so far',
          cell: ({ judgement }) => (
            <DerivedTag
              grade={judgement?.status === 'derived' ? judgement.grade : 'undecided'}
              words={words}
            />
          ),
        },
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
        {
          key: 'add',
          heading: canRecord ? 'Add' : '',
          label: '',
          cell: ({ area, name, entries }) =>
            canRecord && entries !== null ? (
              <a href={paths.inspections.newEvidence(inspectionId, { area })}>
                Record evidence<span className="sr-only"> on {name}</span>
              </a>
            ) : null,
        },
      ]}
    />
  );
}

function Ground({ coverage, judgement }: Pick<JudgementRow, 'coverage' | 'judgement'>) {
  const needs = judgement?.status === 'undecided' && !coverage ? judgement.needs : [];
  if (!coverage)
    return needs.length > 0 ? `${needs.join('. ')}.` : 'Follows from the judgements above.';

  const text = describeCore(coverage);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
