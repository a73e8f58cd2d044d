import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument, SnapshotJudgement } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';

/** What a correction puts right. What it does not name stays as it was published. */
export type SnapshotChanges = {
  grades: Partial<Record<JudgementArea, Grade>>;
  /** What the overall grade follows from once grades are corrected, and why it differs from that, if it does. */
  overall?: Pick<SnapshotJudgement, 'derived' | 'departure' | 'reasons'> | undefined;
  summary?: readonly string[] | undefined;
  /** New words by anchor: p12, i3. */
  texts: Readonly<Record<string, string>>;
};

/**
 * A published document with some of its grades and words put right. Numbers, order and evidence stay, and so do
 * reasons: only those of the overall grade follow the grades they rest on.
 *
 * @param wasWrong what was wrong: it is the reason for a grade that now departs from the derived one
 */
export function correctSnapshot(
  document: SnapshotDocument,
  { grades, overall, summary, texts }: SnapshotChanges,
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
      const isOverall = judgement.area === 'overallEffectiveness';
      if (isOverall && overall) {
        const grade = outcome && { outcome, words: gradeWords[outcome] };
        return { ...judgement, ...grade, ...overall };
      }
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
