import { LinkedText } from '@/components/judgements/linked-text';
import { type ReasonLinks, toLinkTargets } from '@/components/judgements/reason-sentence';
import { firmnessWords } from '@/lib/report/plain-words';
import type { Robustness } from '@/lib/rules/derivation';

/** How safe a derived grade is, in words. */
export function Firmness({ robustness, links }: { robustness: Robustness; links: ReasonLinks }) {
  const { level, because, decisiveEntries } = robustness;

  return (
    <p className="max-w-prose">
      <strong className="font-semibold">{firmnessWords[level]}.</strong>{' '}
      <LinkedText text={`${because}.`} targets={toLinkTargets(links)} />
      {decisiveEntries.length > 0 && (
        <>
          {' '}
          Without any one of these the grade would be another:{' '}
          {decisiveEntries.map((reference, index) => (
            <span key={reference}>
              {index > 0 && ', '}
              <a href={links.entryHref(reference)}>{reference}</a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
