import { Details } from '@/components/ui/details';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import type { GradeCondition } from '@/lib/rules/derivation';
import { conditionIn } from './condition-text';
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
      <p className="mb-3 max-w-prose">{summarise(unmet.length, conditions.length, grade)}</p>
      <ul className="grid max-w-prose gap-3">
        {unmet.map((condition) => (
          <Unmet key={condition.text} condition={condition} links={links} />
        ))}
      </ul>
      {met.length > 0 && (
        <Details summary={`${formatCount(met.length, 'condition')} already met`}>
          <ul className="grid max-w-prose gap-3">
            {met.map((condition) => (
              <Met key={condition.text} condition={condition} links={links} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function summarise(unmet: number, all: number, grade: string): string {
  if (unmet === 0) return `Every condition of ${grade} is met.`;
  if (unmet === all && all > 1) return `For ${grade}, none of the ${all} conditions is met.`;

  return `For ${grade}, ${formatCount(unmet, 'condition')} of ${all} ${unmet === 1 ? 'is' : 'are'} not met.`;
}

type ConditionProps = { condition: GradeCondition; links: ReasonLinks };

function Unmet({ condition: { text, evidence }, links }: ConditionProps) {
  const { asked, found } = conditionIn(text);

  return (
    <li>
      <p className="font-semibold">{asked}.</p>
      {found && <Found found={found} links={links} />}
      {evidence.length > 0 && (
        <p className="text-table">
          <span className="text-quiet">
            {formatCount(evidence.length, 'entry stands', 'entries stand')} against it:{' '}
          </span>
          {evidence.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={links.entryHref(id)}>{id}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Met({ condition: { text }, links }: ConditionProps) {
  const { asked, found } = conditionIn(text);

  return (
    <li>
      <p className="font-semibold">{asked}.</p>
      {found && <Found found={found} links={links} />}
    </li>
  );
}

function Found({ found, links }: { found: string; links: ReasonLinks }) {
  return (
    <p className="text-table">
      <span className="text-quiet">Found: </span>
      <LinkedText text={`${found}.`} targets={toLinkTargets(links)} />
    </p>
  );
}
