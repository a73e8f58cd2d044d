import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade } from '@/lib/domain/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { type RuleRow, type RuleStep, stepAnchor } from './rule-steps';
import { type TextColumn, TextTable } from './text-table';

type Props = {
  steps: readonly RuleStep[];
  words: Readonly<Record<Grade, string>>;
};

/** Every rule in the order they apply, with its limits in force and what it rests on. */
export function RuleTables({ steps, words }: Props) {
  return steps.map((step, index) => (
    <section
      key={stepAnchor(index)}
      id={stepAnchor(index)}
      className={`mt-8 ${step.rules.length > 2 ? '' : 'break-inside-avoid'}`}
    >
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-3 font-[650] text-h3">
        <span>Step {index + 1}</span> <Outcome step={step} words={words} />
      </h3>
      <p className="mb-2 max-w-prose break-after-avoid">{introductions[step.kind]}</p>
      <TextTable
        caption={`Step ${index + 1}: rules, what they ask, the limits in force and what they rest on`}
        columns={step.kind === 'reached' ? columnsWithoutLimits : columns}
        rows={step.rules}
        rowKey={({ code }) => code}
        rowId={({ code }) => code}
      />
    </section>
  ));
}

const introductions = {
  capWhenThin:
    'No further evidence could lift these, so they decide however little else is recorded. For a better grade each condition has to be true.',
  undecided: 'Without this much evidence no other grade is proposed.',
  cap: 'For a better grade each condition has to be true.',
  reached:
    'Nothing found keeps the judgement below the best grade. This rule holds nothing back: with every grade of good or better it says on how many criteria practice holds, and where it is strong.',
  leaders: 'The grade of leaders is then held against the judgements of practice.',
} as const satisfies Record<RuleStep['kind'], string>;

function Outcome({ step, words }: { step: RuleStep; words: Props['words'] }) {
  switch (step.kind) {
    case 'undecided':
      return <span className="font-normal">Undecided</span>;
    case 'leaders':
      return <span className="font-normal">Leaders only</span>;
    default:
      return (
        <span className="font-normal">
          <GradeTag grade={step.grade} words={words} form="text" />
        </span>
      );
  }
}

const ruleColumn: TextColumn<RuleRow> = {
  key: 'rule',
  heading: 'Rule',
  rowHeading: true,
  width: 'w-[21%]',
  cell: ({ code, title, notFor }) => (
    <>
      <a href={`#${code}`} className="tabular-nums">
        {code}
      </a>{' '}
      {title}
      {notFor.length > 0 && (
        <span className="block font-normal text-quiet text-small">
          Not for {formatList(notFor.map((name) => name.toLowerCase()))}
        </span>
      )}
    </>
  ),
};

const referenceColumn: TextColumn<RuleRow> = {
  key: 'reference',
  heading: 'What it rests on',
  cell: ({ reference, limits }) => (
    <div className="grid gap-2 text-quiet text-small">
      {[...new Set([reference, ...limits.map((limit) => limit.reference)])].map((text) => (
        <p key={text}>{text}.</p>
      ))}
    </div>
  ),
};

const columns: readonly TextColumn<RuleRow>[] = [
  ruleColumn,
  {
    key: 'condition',
    heading: 'For a better grade',
    width: 'w-[25%]',
    cell: ({ conditions }) => <Conditions conditions={conditions} />,
  },
  {
    key: 'limit',
    heading: 'Limit in force',
    width: 'w-[25%]',
    cell: ({ limits }) => <Limits limits={limits} />,
  },
  referenceColumn,
];

const columnsWithoutLimits: readonly TextColumn<RuleRow>[] = [ruleColumn, referenceColumn];

function Conditions({ conditions }: Pick<RuleRow, 'conditions'>) {
  if (conditions.length === 0) {
    return (
      <>
        Enough is recorded: <a href="#undecided-title">how much each judgement needs</a>.
      </>
    );
  }
  return (
    <div className="grid gap-2">
      {conditions.map((condition) => (
        <p key={condition.text}>
          {condition.for.length > 0 && (
            <span className="text-quiet">
              {capitalise(condition.for.map((name) => name.toLowerCase()).join('; '))}:{' '}
            </span>
          )}
          {condition.text}.
        </p>
      ))}
    </div>
  );
}

function Limits({ limits }: Pick<RuleRow, 'limits'>) {
  if (limits.length === 0) return <span className="text-quiet">None</span>;

  return (
    <div className="grid gap-2">
      {limits.map(({ meaning }) => (
        <p key={meaning}>{meaning}</p>
      ))}
    </div>
  );
}
