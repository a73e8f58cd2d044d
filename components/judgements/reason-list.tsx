import type { Reason } from '@/lib/rules/derivation';
import { type ReasonLinks, ReasonSentence } from './reason-sentence';

type Props = { reasons: readonly Reason[]; links: ReasonLinks };

/** Every reason for a grade, the text each rests on behind it in quiet letters. */
export function ReasonList({ reasons, links }: Props) {
  return (
    <ul className="grid max-w-prose gap-3">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.because}`}>
          <p>
            <ReasonSentence reason={reason} links={links} />
          </p>
          <p className="mt-0.5 text-quiet text-small">{reason.reference}</p>
        </li>
      ))}
    </ul>
  );
}
