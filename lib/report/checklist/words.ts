import { type Evidence, type Extent, isWeakness } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { gradeInSentence } from '@/lib/format/grades';
import type { Framework } from '@/lib/frameworks/framework';
import type { NumberedText } from '@/lib/report/report-numbers';
import { type ChecklistItem, entriesOf, type Standing } from './item';

type Given = {
  framework: Framework;
  judgements: readonly Pick<JudgedState, 'area' | 'confirmed'>[];
  text: { summary: readonly string[] };
};

/** Words that name a grade, or that only one end of the scale bears. */
const gradeWords: readonly { pattern: RegExp; fits: readonly Grade[] }[] = [
  { pattern: /\boutstanding\b/i, fits: ['outstanding'] },
  { pattern: /\b(?:exemplary|exceptional|excellent)\b/i, fits: ['outstanding', 'good'] },
  { pattern: /\brequires? improvement\b/i, fits: ['requiresImprovement'] },
  { pattern: /\binadequate\b/i, fits: ['inadequate'] },
  {
    pattern: /\b(?:systemic|serious) (?:failings?|failures?|weakness(?:es)?)\b/i,
    fits: ['requiresImprovement', 'inadequate'],
  },
  { pattern: /\bchildren (?:are|were) (?:not safe|unsafe)\b/i, fits: ['inadequate'] },
];

/** Words that claim a reach, where the weaknesses behind them were recorded as reaching less. */
const farReaching =
  /\b(?:widespread|systemic|endemic|nearly all|almost all|most|the majority of)\b/i;
const far: readonly Extent[] = ['many', 'widespread'];

/** Grades under which a weakness that reaches most children would be a surprise. */
const wellGraded: readonly Grade[] = ['outstanding', 'good'];

/**
 * Words that sit badly with the confirmed grade, or that claim more than the entries behind them. Warnings: words
 * have other uses, and a reader decides.
 */
export function checkWords(
  { framework, judgements, text }: Given,
  { paragraphs }: NumberedText,
  standing: Standing,
): ChecklistItem[] {
  const gradeOf = new Map(judgements.map(({ area, confirmed }) => [area, confirmed?.grade]));
  const confirmed = [...gradeOf.values()].flatMap((grade) => grade ?? []);

  const inParagraphs = paragraphs.flatMap(({ id, number, area, text: words, ...paragraph }) => {
    const grade = gradeOf.get(area);
    const entries = entriesOf(paragraph, standing);
    const ill = grade && (unlike(words, [grade]) ?? farUnderGood(words, grade, entries));
    const told = [
      ill && `${ill}, and the grade is ${gradeInSentence(grade, framework.gradeWords)}`,
      overclaimed(words, entries),
    ].filter((message) => message !== undefined);

    return told.map(
      (message): ChecklistItem => ({
        check: 'wordsAgree',
        level: 'warning',
        subject: { kind: 'paragraph', id, number },
        message: `Paragraph ${number} ${message}`,
      }),
    );
  });
  const inSummary = confirmed.length > 0 ? unlike(text.summary.join('\n'), confirmed) : undefined;

  return inSummary
    ? [
        {
          check: 'wordsAgree',
          level: 'warning',
          subject: { kind: 'summary' },
          message: `The summary ${inSummary}, and no confirmed grade bears that`,
        },
        ...inParagraphs,
      ]
    : inParagraphs;
}

/** The first words that none of these grades bears. */
function unlike(words: string, grades: readonly Grade[]): string | undefined {
  for (const { pattern, fits } of gradeWords) {
    const found = words.match(pattern)?.[0];
    if (found && !grades.some((grade) => fits.includes(grade))) return `says “${found}”`;
  }
  return undefined;
}

/** Claims a reach that nothing behind it has. */
function overclaimed(words: string, entries: readonly Evidence[]): string | undefined {
  const found = words.match(farReaching)?.[0];
  if (!found || entries.length === 0) return undefined;

  return entries.some(({ extent }) => extent && far.includes(extent))
    ? undefined
    : `says “${found}”, and no entry behind it reaches many`;
}

/** Tells of nothing but a far-reaching weakness, under a grade that bears few. */
function farUnderGood(
  words: string,
  grade: Grade,
  entries: readonly Evidence[],
): string | undefined {
  const found = words.match(farReaching)?.[0];
  const onlyWeak = entries.length > 0 && entries.every(isWeakness);

  return found && onlyWeak && wellGraded.includes(grade)
    ? `says “${found}” of a weakness`
    : undefined;
}
