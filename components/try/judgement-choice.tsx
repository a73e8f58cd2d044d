import { DerivedTag } from '@/components/judgements/derived-tag';
import { Table } from '@/components/ui/table';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { DerivedJudgement, Robustness } from '@/lib/rules/derivation';
import { StepButton } from './step-button';

export type ChoiceRow = {
  area: JudgementArea;
  name: string;
  derived: DerivedJudgement;
};

type Props = {
  rows: readonly ChoiceRow[];
  current: JudgementArea;
  words: Readonly<Record<Grade, string>>;
};

const firmness = {
  firm: 'Firm',
  nearBoundary: 'Near a boundary',
  oneEntry: 'Rests on single entries',
} as const satisfies Record<Robustness['level'], string>;

/** The derived grades, and the way to what stands behind each. */
export function JudgementChoice({ rows, current, words }: Props) {
  return (
    <Table
      caption="What the rules make of this evidence"
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        {
          key: 'name',
          heading: 'Judgement',
          rowHeading: true,
          cell: ({ area, name }) =>
            area === current ? (
              <span aria-current="true">
                {name} <span className="font-normal text-quiet">(shown below)</span>
              </span>
            ) : (
              <StepButton step={{ kind: 'show', area }}>{name}</StepButton>
            ),
        },
        {
          key: 'grade',
          heading: 'Derived grade',
          cell: ({ derived }) => (
            <DerivedTag
              grade={derived.status === 'derived' ? derived.grade : 'undecided'}
              words={words}
            />
          ),
        },
        {
          key: 'firm',
          heading: 'How firm',
          cell: ({ derived }) =>
            derived.status === 'derived' ? firmness[derived.robustness.level] : 'Not settled',
        },
      ]}
    />
  );
}
