import { DerivedTag } from '@/components/judgements/derived-tag';
import type { Grade } from '@/lib/domain/grades';

type Props = {
  derived: Grade | 'undecided';
  sentences: readonly string[];
  words: Readonly<Record<Grade, string>>;
};

/** What became of a judgement while somebody was about to confirm it. Their own answers stand in the form below. */
export function GradesChanged({ derived, sentences, words }: Props) {
  return (
    <section aria-labelledby="changed" className="mb-8 max-w-form border-2 border-ink p-4">
      <h2 id="changed" tabIndex={-1} className="font-[650] text-h3">
        What is judged has changed since you opened this page
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3">
        The evidence now leads to <DerivedTag grade={derived} words={words} />. Nothing of yours was
        saved. Your answers are below: confirm them, or change them first.
      </p>
    </section>
  );
}
