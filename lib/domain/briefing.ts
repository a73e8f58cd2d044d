import type { Grade, JudgementOutcome } from './grades';

/** A piece of a sentence: words, words that lead somewhere, or a grade. */
export type BriefingPiece =
  | string
  | { text: string; href: string }
  | {
      grade: JudgementOutcome;
      /** The grade in the words of its framework, or "Not judged". */
      text: string;
      words: Readonly<Record<Grade, string>>;
      /** The grade the briefing is about, and not one before it. */
      stands: boolean;
    };
export type BriefingText = readonly BriefingPiece[];

/** A table row or a list item; what is `pageOnly` stays out of the two-page briefing. */
export type BriefingRow = { cells: readonly BriefingText[]; pageOnly?: boolean };
export type BriefingItem = { text: BriefingText; pageOnly?: boolean };

export type BriefingBlock = { pageOnly?: boolean } & (
  | { kind: 'paragraph'; text: BriefingText; quiet?: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly BriefingItem[] }
  | {
      kind: 'table';
      caption: string;
      heads: readonly string[];
      rows: readonly BriefingRow[];
      /** Of the columns, in hundredths of the width. */
      widths: readonly number[];
    }
);

export type BriefingSection = {
  /** The anchor within the page. */
  id: string;
  title: string;
  blocks: readonly BriefingBlock[];
  pageOnly?: boolean;
};

/**
 * What a leader of a council is told of an inspection, in the order it is read. The page, the PDF and the Word file
 * are drawn from this one document, so their words cannot differ; the files leave out what is `pageOnly`.
 */
export type Briefing = {
  title: string;
  /** Whom and what it is about: "Stoke-on-Trent, inspection of 4 to 15 February 2019". */
  subject: string;
  lead: string;
  sections: readonly BriefingSection[];
};

/** The two-page part of a briefing. */
export function briefOf(briefing: Briefing): Briefing {
  const kept = <Part extends { pageOnly?: boolean }>(parts: readonly Part[]) =>
    parts.filter(({ pageOnly }) => !pageOnly);

  return {
    ...briefing,
    sections: kept(briefing.sections)
      .map((section) => ({
        ...section,
        blocks: kept(section.blocks).map((block): BriefingBlock => {
          if (block.kind === 'list') return { ...block, items: kept(block.items) };
          return block.kind === 'table' ? { ...block, rows: kept(block.rows) } : block;
        }),
      }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** A text without its links and marks. */
export function plainText(text: BriefingText): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Every heading, paragraph, list item and cell, in order. */
export function wordsOf({ title, subject, lead, sections }: Briefing): string[] {
  return [
    title,
    subject,
    lead,
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(wordsOfBlock)]),
  ];
}

function wordsOfBlock(block: BriefingBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(({ text }) => plainText(text));
    case 'table':
      return [
        block.caption,
        ...block.heads,
        ...block.rows.flatMap(({ cells }) => cells.map(plainText)),
      ];
  }
}
