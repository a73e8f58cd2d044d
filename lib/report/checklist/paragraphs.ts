import type { NumberedText } from '@/lib/report/report-numbers';
import { type ChecklistItem, entriesOf, type Standing } from './item';

/** There is a report, and every paragraph of it rests on evidence, or is said to be context or a headline. */
export function checkParagraphs({ paragraphs }: NumberedText, standing: Standing): ChecklistItem[] {
  if (paragraphs.length === 0) {
    return [
      {
        check: 'reportWritten',
        level: 'error',
        subject: { kind: 'report' },
        message: 'The report has no paragraphs yet',
      },
    ];
  }

  return paragraphs
    .filter(
      (paragraph) =>
        !paragraph.headline && !paragraph.context && entriesOf(paragraph, standing).length === 0,
    )
    .map(({ id, number }) => ({
      check: 'paragraphHasEvidence',
      level: 'warning',
      subject: { kind: 'paragraph', id, number },
      message: `Paragraph ${number} has no evidence behind it and is not marked as context`,
    }));
}
