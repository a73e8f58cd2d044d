import { Details } from '@/components/ui/details';
import { formatCount } from '@/lib/format/numbers';
import type { Reason } from '@/lib/rules/derivation';
import { type ReasonLinks, ReasonSentence } from './reason-sentence';

type Props = { reasons: readonly Reason[]; links: ReasonLinks };

/** The first reason for a grade in sight, the others behind a click, each with the text it rests on. */
export function ReasonList({ reasons, links }: Props) {
  const [first, ...others] = reasons;
  if (!first) return null;

  return (
    <>
      <div className="max-w-prose">
        <OneReason reason={first} links={links} />
      </div>
      {others.length > 0 && (
        <Details summary={formatCount(others.length, 'more reason')}>
          <AllReasons reasons={others} links={links} />
        </Details>
      )}
    </>
  );
}

/** Every reason, each with the text it rests on. */
export function AllReasons({ reasons, links }: Props) {
  return (
    <ul className="grid max-w-prose gap-3">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.because}`}>
          <OneReason reason={reason} links={links} />
        </li>
      ))}
    </ul>
  );
}

function OneReason({ reason, links }: { reason: Reason; links: ReasonLinks }) {
  return (
    <>
      <p>
        <ReasonSentence reason={reason} links={links} />
      </p>
      <p className="mt-0.5 text-quiet text-small">{reason.reference}</p>
    </>
  );
}
