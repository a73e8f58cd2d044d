import type { ReactNode } from 'react';
import { directions, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import {
  directionHints,
  directionLabels,
  evidenceMethodLabels,
  extentHints,
  extentLabels,
  strengthImpactHints,
  strengthImpactLabels,
  weaknessImpactHints,
  weaknessImpactHintsFor,
  weaknessImpactLabels,
} from '@/lib/format/evidence';
import { capitalise, formatList } from '@/lib/format/lists';

type Word = { term: string; meaning: ReactNode };

/** What one entry says, in the words of the form inspectors fill in. */
export function EvidenceWords() {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      <WordList title="Which way does it point?" words={directionWords} />
      <WordList title="How far does it reach?" words={extentWords} />
      <WordList title="What does a weakness do to children?" words={weaknessWords} />
      <WordList title="What does a strength do for children?" words={strengthWords} />
      <div className="md:col-span-2">
        <WordList title="What else does an entry say?" words={otherWords} />
      </div>
    </div>
  );
}

const directionWords = directions.map((direction) => ({
  term: directionLabels[direction],
  meaning: `${directionHints[direction]}.`,
}));

const extentWords = extents.map((extent) => ({
  term: extentLabels[extent],
  meaning: `${extentHints[extent]}.`,
}));

const leadersHints = weaknessImpactHintsFor('leaders');

const weaknessWords = weaknessImpacts.map((impact) => ({
  term: weaknessImpactLabels[impact],
  meaning:
    leadersHints[impact] === weaknessImpactHints[impact]
      ? `${weaknessImpactHints[impact]}.`
      : `${weaknessImpactHints[impact]}. For leaders: ${inSentence(leadersHints[impact])}.`,
}));

const strengthWords = strengthImpacts.map((impact) => ({
  term: strengthImpactLabels[impact],
  meaning: `${strengthImpactHints[impact]}.`,
}));

const otherWords: readonly Word[] = [
  {
    term: 'Criteria',
    meaning:
      'One to three of the criteria of one judgement, the main one first. A strength counts on each of them, a weakness on the main one.',
  },
  {
    term: 'Known to leaders',
    meaning:
      'Leaders knew it before inspectors told them, and a credible plan or visible progress is under way. In the judgement on leaders such a weakness is set aside, unless it is serious.',
  },
  {
    term: 'Conclusion',
    meaning: 'The entry only sums up others. It is printed and never counted, nor is context.',
  },
  {
    term: 'How it was gathered',
    meaning: `${capitalise(formatList(Object.values(evidenceMethodLabels).map(inSentence), 'or'))}. It shows whether a finding rests on more than one kind of evidence; it does not change the grade.`,
  },
  {
    term: 'Figure',
    meaning:
      'A number with its unit, whom it covers and when. Rules do not read figures: the inspector says what a figure means for children.',
  },
];

function WordList({ title, words }: { title: string; words: readonly Word[] }) {
  return (
    <section className="break-inside-avoid">
      <h3 className="mb-1 font-[650] text-h3">{title}</h3>
      <dl className="text-table">
        {words.map(({ term, meaning }) => (
          <div
            key={term}
            className="grid gap-x-4 border-line border-t py-2 grid-cols-[6rem_1fr] sm:grid-cols-[7.5rem_1fr]"
          >
            <dt className="font-semibold">{term}</dt>
            <dd className="max-w-prose">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
