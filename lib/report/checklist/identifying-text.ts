import { findIdentifyingText } from '@/lib/domain/identifying-text';
import type { ReportText } from '@/lib/domain/inspection-record';
import { formatList } from '@/lib/format/lists';
import type { NumberedText } from '@/lib/report/report-numbers';
import type { ChecklistItem, ChecklistSubject } from './item';

/**
 * No words of the report could lead to one child. Everybody will read them, so this is an error. A name alone is a
 * warning, and so are words that an entry keeps for a reason somebody gave.
 */
export function checkIdentifyingText(
  { text, kept }: { text: ReportText; kept: readonly string[] },
  { paragraphs, areas }: NumberedText,
): ChecklistItem[] {
  const parts: { name: string; words: string; subject: ChecklistSubject }[] = [
    { name: 'The summary', words: text.summary.join('\n'), subject: { kind: 'summary' } },
    ...areas.map(({ id, number, text: words }) => ({
      name: `Area for improvement ${number}`,
      words,
      subject: { kind: 'area' as const, id, number },
    })),
    ...paragraphs.map(({ id, number, text: words }) => ({
      name: `Paragraph ${number}`,
      words,
      subject: { kind: 'paragraph' as const, id, number },
    })),
  ];

  return parts.flatMap(({ name, words, subject }) => {
    const passages = findIdentifyingText(words);
    if (passages.length === 0) return [];
    // A street or a scheme may bear a name, so a name alone must not be able to hold a report up for good.
    const harmless = passages.every(
      ({ kind, text: said }) => kind === 'name' || kept.includes(said),
    );
    const found = formatList(passages.map((passage) => `“${passage.text}”`));

    return [
      {
        check: 'noIdentifyingText',
        level: harmless ? 'warning' : 'error',
        subject,
        message: `${name} may identify a child: ${found}`,
      },
    ];
  });
}
