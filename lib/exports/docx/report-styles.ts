import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanText } from '@/lib/exports/clean-text';

const ink = '15201E';
const quiet = '55605E';
const face = 'Arial';

/** Sizes are in half points. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: face, size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 288 } },
    },
    title: {
      run: { font: face, size: 44, bold: true, color: ink },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: {
      run: { font: face, size: 32, bold: true, color: ink },
      paragraph: { spacing: { before: 440, after: 140 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: face, size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Numbered',
      name: 'Numbered paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 680, hanging: 680 },
        spacing: { after: 140, line: 288 },
      },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 28, color: quiet },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: quiet },
      paragraph: { spacing: { after: 160, line: 252 } },
    },
    {
      id: 'NoteBelow',
      name: 'Note below a numbered paragraph',
      basedOn: 'Note',
      paragraph: { indent: { left: 680 }, spacing: { before: 0, after: 200, line: 252 } },
    },
    {
      id: 'Cell',
      name: 'Table cell',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 60, after: 60, line: 264 } },
    },
  ],
};

export const rule = { color: 'B9C2C0', size: 4, style: 'single' } as const;

export const pageSize = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(22),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(22),
    right: convertMillimetersToTwip(22),
  },
};

/** Whose report it is and which version on the left, the page on the right. */
export function footer(laName: string, version: number): Footer {
  return pageFooter(`${laName}, version ${version}`);
}

/** What it is on the left, the page on the right. */
export function pageFooter(text: string): Footer {
  const run = { size: 17, color: quiet };

  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(166) }],
        children: [
          new TextRun({ ...run, text: cleanText(`${text}\t`) }),
          new TextRun({
            ...run,
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
