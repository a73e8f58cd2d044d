import type { Criterion } from '@/lib/frameworks/framework';
import type { Reason } from '@/lib/rules/derivation';
import { LinkedText, type LinkTarget } from './linked-text';

/** Where the nouns of reasons lead. */
export type ReasonLinks = {
  /** Criteria whose titles may stand in a sentence. */
  criteria: readonly Pick<Criterion, 'id' | 'title'>[];
  criterionHref: (criterionId: string) => string;
  /** References of entries that may be named. */
  entries: readonly string[];
  entryHref: (reference: string) => string;
};

type Props = { reason: Reason; links: ReasonLinks; code?: boolean };

/** Why a judgement came out as it did, every noun a link, with the code of the rule that said so. */
export function ReasonSentence({ reason, links, code = true }: Props) {
  return (
    <>
      <LinkedText text={endSentence(reason.because)} targets={toLinkTargets(links)} />
      {code && <span className="text-quiet text-small"> {reason.code}</span>}
    </>
  );
}

/** Every criterion and entry a sentence may name, as it stands at its start and within it. */
export function toLinkTargets(links: ReasonLinks): LinkTarget[] {
  const criteria = links.criteria.flatMap(({ id, title }) => {
    const href = links.criterionHref(id);
    return [
      { text: title, href },
      { text: title.charAt(0).toLowerCase() + title.slice(1), href },
    ];
  });
  const entries = links.entries.map((id) => ({ text: id, href: links.entryHref(id) }));

  return [...criteria, ...entries];
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
