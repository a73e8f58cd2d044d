import { InsetText } from '@/components/ui/inset-text';
import type { SignOffState } from '@/lib/domain/checking';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { describeChange } from '@/lib/format/checking';
import { formatInstant } from '@/lib/format/dates';

type Props = { signOff: SignOffState; nameOf: (area: JudgementArea) => string };

/** Whether quality assurance has signed off what stands; voided, by what. */
export function SignOffStatus({ signOff, nameOf }: Props) {
  if (signOff.kind === 'never') return <p>Quality assurance has not signed off yet.</p>;

  const { note, recordedAt, recordedBy } = signOff.signOff;
  const given = `Signed off by ${recordedBy?.name ?? 'somebody'} on ${formatInstant(recordedAt)}`;
  return (
    <InsetText>
      {signOff.kind === 'stands' ? (
        <p className="font-semibold">{given}. Nothing has changed since.</p>
      ) : (
        <>
          <p className="font-semibold">{given}. Voided since:</p>
          <ul className="mt-1 list-disc pl-6">
            {signOff.changes.length > 0 ? (
              signOff.changes.map((change) => {
                const text = describeChange(change, { nameOf });
                return <li key={text}>{text}</li>;
              })
            ) : (
              <li>The dates, the theme or the term for care leavers changed</li>
            )}
          </ul>
          <p className="mt-1">It has to be signed off again.</p>
        </>
      )}
      {note && <p className="mt-2 whitespace-pre-line">Note: {note}</p>}
    </InsetText>
  );
}
