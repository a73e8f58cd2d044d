import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument, SnapshotJudgement } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';

/** What a correction puts right. What it does not name stays as it was published. */
export type SnapshotChanges = {
  grades: Partial<Record<JudgementArea, Grade>>;
  summary?: readonly string[] | undefined;
  /** New words by anchor: p12, i3. */
  texts: Readonly<Record<string, string>>;
};

/**
 * A published document with some of its grades and words put right. Numbers, order, reasons and evidence stay.
 *
 * @param wasWrong what was wrong: it is the reason for a grade that now departs from the derived one
 */
export function correctSnapshot(
  document: SnapshotDocument,
  { grades, summary, texts }: SnapshotChanges,
  wasWrong: string,
  { gradeWords }: Framework,
): SnapshotDocument {
  const reworded = <Part extends { anchor: string; text: string }>(part: Part): Part => ({
    ...part,
    text: texts[part.anchor] ?? part.text,
  });

  return {
    ...document,
    judgements: document.judgements.map((judgement): SnapshotJudgement => {
      const outcome = grades[judgement.area];
      if (!outcome || outcome === judgement.outcome) return judgement;

      const departs = judgement.derived !== null && judgement.derived !== outcome;
      const departure = departs ? wasWrong : null;
      return { ...judgement, outcome, words: gradeWords[outcome], departure };
    }),
    summary: summary ?? document.summary,
    areasForImprovement: document.areasForImprovement.map(reworded),
    sections: document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(reworded),
    })),
  };
}
