import {
  convertMillimetersToTwip,
  Document,
  type IStylesOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import {
  type Briefing,
  type BriefingBlock,
  type BriefingText,
  briefOf,
  plainText,
} from '@/lib/domain/briefing';
import { cleanText } from '@/lib/exports/clean-text';
import { maker } from '@/lib/exports/published-report';
import { bullet, heading, link, paragraph, runs, table, title } from './pieces';
import { pageFooter, styles } from './report-styles';
import { madeAt } from './to-docx';

/**
 * The two pages of a briefing as a Word document with real headings, lists and tables.
 *
 * @param origin the public address of the service, which links within it lead to
 * @param at when it was made
 */
export async function briefingDocx(
  whole: Briefing,
  { origin, at }: { origin: string; at: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const briefing = briefOf(whole);
  const written = await Packer.toArrayBuffer(
    new Document({
      title: cleanText(`${briefing.title}: ${briefing.subject}`),
      subject: cleanText(briefing.subject),
      creator: maker,
      lastModifiedBy: maker,
      styles: tightStyles,
      features: { updateFields: false },
      sections: [
        {
          properties: { page },
          footers: { default: pageFooter(`${briefing.title}: ${briefing.subject}`) },
          children: [
            title(briefing.title),
            paragraph(briefing.subject, 'Subtitle'),
            paragraph(briefing.lead),
            ...briefing.sections.flatMap(({ title: name, blocks }) => [
              heading(name),
              ...blocks.flatMap((block) => drawBlock(block, origin)),
            ]),
          ],
        },
      ],
    }),
  );
  return madeAt(new Uint8Array(written), at);
}

function drawBlock(block: BriefingBlock, origin: string): (Paragraph | Table)[] {
  const draw = (text: BriefingText, bold = false) => drawText(text, origin, bold);
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, 2)];
    case 'paragraph':
      return [paragraph(draw(block.text), block.quiet ? 'Note' : undefined)];
    case 'list':
      return block.items.map(({ text }) => bullet(draw(text)));
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 80, after: 40 },
          children: runs(block.caption, true),
        }),
        table(
          block.heads,
          block.rows.map(({ cells }) => cells.map((cell, index) => draw(cell, index === 0))),
          block.widths,
        ),
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' } }),
      ];
  }
}

function drawText(text: BriefingText, origin: string, bold: boolean): ParagraphChild[] {
  return text.flatMap((piece, index): ParagraphChild[] => {
    const before = text[index - 1];
    const opensLine = typeof before === 'object' && 'stands' in before && before.stands;
    if (typeof piece === 'string') return runs(opensLine ? piece.trimStart() : piece, bold);
    if ('href' in piece) return [link(piece.text, absolute(piece.href, origin))];

    const grade = cleanText(plainText([piece]));
    return piece.stands
      ? [new TextRun({ text: grade, bold: true }), new TextRun({ break: 1 })]
      : [new TextRun({ text: grade })];
  });
}

function absolute(href: string, origin: string): string {
  return href.startsWith('/') ? `${origin.replace(/\/$/, '')}${href}` : href;
}

const [beside, above] = [convertMillimetersToTwip(14), convertMillimetersToTwip(12)];
const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: above, bottom: above, left: beside, right: beside },
};

/** The styles of a report, set tighter: a briefing has two pages. Sizes are in half points. */
const tightStyles: IStylesOptions = {
  ...styles,
  default: {
    ...styles.default,
    document: {
      run: { ...styles.default?.document?.run, size: 19 },
      paragraph: { spacing: { after: 36, line: 234 } },
    },
    title: {
      run: { ...styles.default?.title?.run, size: 34 },
      paragraph: { spacing: { after: 20 } },
    },
    heading1: {
      run: { ...styles.default?.heading1?.run, size: 24 },
      paragraph: { spacing: { before: 130, after: 40 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { ...styles.default?.heading2?.run, size: 20 },
      paragraph: { spacing: { before: 80, after: 40 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: (styles.paragraphStyles ?? []).map((style) => {
    switch (style.id) {
      case 'Subtitle':
        return { ...style, run: { ...style.run, size: 22 }, paragraph: { spacing: { after: 80 } } };
      case 'Note':
        return {
          ...style,
          run: { ...style.run, size: 17 },
          paragraph: { spacing: { after: 60, line: 228 } },
        };
      case 'Cell':
        return {
          ...style,
          run: { size: 18 },
          paragraph: { spacing: { before: 20, after: 20, line: 228 } },
        };
      default:
        return style;
    }
  }),
};
