import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { LinkedText } from './linked-text';
import { type ReasonLinks, toLinkTargets } from './reason-sentence';

/** A rule that would have made a judgement worse: what has to be true for it not to, and what was found. */
export type KeptFrom = { code: string; condition: string; found: string };

type Props = {
  grade: Grade;
  spared: readonly KeptFrom[];
  words: Readonly<Record<Grade, string>>;
  links: ReasonLinks;
};

/** Why a judgement is not worse: each rule of the next grade down, none of which applies. */
export function KeptFromWorse({ grade, spared, words, links }: Props) {
  return (
    <>
      <p className="mb-3 max-w-prose">
        It is better than {gradeInSentence(grade, words)} because all of this is true.
      </p>
      <ul className="grid max-w-prose gap-3">
        {spared.map(({ code, condition, found }) => (
          <li key={code}>
            <p className="font-semibold">
              {condition}. <span className="font-normal text-quiet text-small">{code}</span>
            </p>
            <p className="text-table">
              <span className="text-quiet">Found: </span>
              <LinkedText text={`${found}.`} targets={toLinkTargets(links)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
