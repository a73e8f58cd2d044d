import { formatPercentage } from '@/lib/format/numbers';
import { type ExceptionRow, ExceptionsTable } from './exceptions-table';
import {
  HeldList,
  type HeldRow,
  type HistoryRow,
  HistoryTable,
  type LeadersRecord,
} from './history-table';
import { type SingleJudgements, SingleJudgementsFigures } from './single-judgements';

type Props = {
  history: readonly HistoryRow[];
  leaders: LeadersRecord;
  held: readonly HeldRow[];
  exceptions: readonly ExceptionRow[];
  single: SingleJudgements;
};

/** How far the rules and what was published agree, and every published overall grade that differs. */
export function AgreementSection({ history, leaders, held, exceptions, single }: Props) {
  const compared = sum(history.map((row) => row.compared));
  const asRule = sum(history.map((row) => row.asRule));

  return (
    <>
      <div className="prose mb-4">
        {compared > 0 && (
          <p>
            From the other published judgements, the rule gives the overall grade that was published
            in {asRule} of {compared} inspections ({formatPercentage(asRule / compared, 1)}). The
            figures are worked out from the public record held here whenever this page is opened.
          </p>
        )}
      </div>
      <HistoryTable rows={history} />
      <h3 id="exceptions" className="mt-8 mb-1 font-[650] text-h3">
        Known exceptions
      </h3>
      <p className="mb-2 max-w-prose">{describeExceptions(exceptions)}</p>
      {exceptions.length > 0 && <ExceptionsTable rows={exceptions} />}
      <h3 id="single" className="mt-8 mb-1 font-[650] text-h3">
        Single judgements
      </h3>
      <SingleJudgementsFigures figures={single} />
      <div className="prose mt-6">
        <p>
          Leaders were graded no further above practice than the rules allow in {leaders.within} of{' '}
          {leaders.inspections} published inspections.
        </p>
        <p>The evidence behind a published grade can be read here, entry by entry, for:</p>
        {held.length > 0 ? <HeldList rows={held} /> : <p>None is held here yet.</p>}
        {held.length > 0 && (
          <p>
            The rules were written with such inspections in view. Agreement with them shows that the
            rules work as meant, not how well they would do on others.
          </p>
        )}
      </div>
    </>
  );
}

function describeExceptions(exceptions: readonly ExceptionRow[]): string {
  if (exceptions.length === 0) return 'No published overall grade differs from the rule.';
  const inRoom = exceptions.filter(({ latitude }) => latitude).length;
  const which =
    inRoom === exceptions.length
      ? 'In every one of them the rule itself leaves room.'
      : `In ${inRoom} of them the rule itself leaves room.`;

  return `${exceptions.length === 1 ? 'One published overall grade differs' : `${exceptions.length} published overall grades differ`} from the rule. ${which} The published grade stands.`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
