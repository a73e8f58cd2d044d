import { Section } from '@/components/layout/section';
import { InPlainWords } from '@/components/report/in-plain-words';
import type { Grade } from '@/lib/domain/grades';
import type { Framework } from '@/lib/frameworks/framework';
import { type PlainWords, toPlainWords } from '@/lib/report/plain-words';
import type { DerivedJudgement } from '@/lib/rules';

type PlainProps = {
  grade: Grade | 'undecided';
  plain: PlainWords;
  /** The grade whose conditions are told; null where there is none or it was not kept. */
  next: Grade | null;
  framework: Framework;
};

export function plainOf(derived: DerivedJudgement): Omit<PlainProps, 'framework'> {
  const plain = toPlainWords(derived);
  return derived.status === 'undecided'
    ? { grade: 'undecided', plain, next: null }
    : { grade: derived.grade, plain, next: derived.towardsNextGrade[0]?.grade ?? null };
}

/** Why a grade was derived, in words that name no entry. */
export function PlainSection(props: PlainProps) {
  return (
    <div className="mt-8">
      <Section title="In plain words" id="plain">
        <PlainWordsOf {...props} />
      </Section>
    </div>
  );
}

export function PlainWordsOf({ grade, plain, next, framework }: PlainProps) {
  if (grade === 'undecided') {
    return <p>The evidence on record does not settle a grade by the rules of this service.</p>;
  }
  return <InPlainWords plain={plain} grade={grade} next={next} words={framework.gradeWords} />;
}
