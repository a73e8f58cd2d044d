import { StandingList } from './standing-list';
import { type StandingMatrix, StandingTable } from './standing-matrix';

type Props = {
  weaknesses: StandingMatrix;
  strengths: StandingMatrix;
  /** When several weaknesses on one criterion make a pattern. */
  pattern: readonly { meaning: string; reference: string }[];
  /** Worst first. */
  standings: readonly { label: string; inRules: string }[];
};

/** From entries to what is established about one criterion. */
export function StandingSection({ weaknesses, strengths, pattern, standings }: Props) {
  return (
    <>
      <p className="mb-4 max-w-prose">
        Rules look at criteria, not at entries one by one. The tables show what a single entry makes
        of its criterion.
      </p>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <StandingTable caption="One weakness" matrix={weaknesses} />
        <StandingTable caption="One strength" matrix={strengths} />
      </div>
      <div className="prose mt-6 mb-6">
        <p>
          With several entries the worst weakness decides. Strengths make a criterion sound or
          strong only while no weakness on it is above low; then the best one decides. Weaknesses
          that recur make it weak.
        </p>
        <ul>
          {pattern.map(({ meaning, reference }) => (
            <li key={meaning}>
              {meaning} <span className="text-quiet text-small">{reference}.</span>
            </li>
          ))}
        </ul>
      </div>
      <h3 className="font-[650] text-h3">How the rules speak of it</h3>
      <StandingList standings={standings} />
      <p className="mt-3 max-w-prose text-table">
        “Lapses or worse” are uneven, weak and failing criteria together. A vital stage is a
        criterion where failure leaves children at risk. A core criterion is one that an inspection
        is incomplete without. The <a href="#criteria-title">list of criteria</a> marks both.
      </p>
    </>
  );
}
