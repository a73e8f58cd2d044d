import { Details } from '@/components/ui/details';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import type { GradeCondition } from '@/lib/rules/derivation';
import { LinkedText } from './linked-text';
import { type ReasonLinks, toLinkTargets } from './reason-sentence';

type Props = {
  conditions: readonly GradeCondition[];
  links: ReasonLinks;
  words: Readonly<Record<Grade, string>>;
};

/** What the evidence lacks for the next grade up, and behind a click what it already meets. */
export function NextGrade({ conditions, links, words }: Props) {
  const [first] = conditions;
  if (!first) return null;

  const unmet = conditions.filter(({ met }) => !met);
  const met = conditions.filter(({ met: isMet }) => isMet);
  const grade = gradeInSentence(first.grade, words);

  return (
    <>
      <p className="mb-3 max-w-prose">
        {unmet.length === 0
          ? `Every condition of ${grade} is met.`
          : `For ${grade}, ${formatCount(unmet.length, 'condition')} of ${conditions.length} ${unmet.length === 1 ? 'is' : 'are'} not met.`}
      </p>
      <Conditions conditions={unmet} links={links} />
      {met.length > 0 && (
        <Details summary={`${formatCount(met.length, 'condition')} already met`}>
          <Conditions conditions={met} links={links} />
        </Details>
      )}
    </>
  );
}

function Conditions({ conditions, links }: Omit<Props, 'words'>) {
  const targets = toLinkTargets(links);

  return (
    <ul className="grid max-w-prose gap-3">
      {conditions.map(({ text }) => {
        const { condition, found } = inTwo(text);
        return (
          <li key={text}>
            <p className="font-semibold">{condition}.</p>
            {found && (
              <p className="text-table">
                <span className="text-quiet">Found: </span>
                <LinkedText text={found} targets={targets} />.
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const foundMark = '. Found: ';

/** The rules say what is asked and what was found in one text. */
function inTwo(text: string): { condition: string; found: string | null } {
  const at = text.indexOf(foundMark);
  if (at < 0) return { condition: text, found: null };

  return { condition: text.slice(0, at), found: text.slice(at + foundMark.length) };
}
