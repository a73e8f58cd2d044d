import { type Child, htmlElement, type Markup } from '@/lib/exports/markup';
import { maker } from '@/lib/exports/published-report';

/** A file of the zip and how much it holds. */
export type ListedFile = { file: string; about: string; rows: number };

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #b1b4b6}
caption{text-align:left;font-weight:650;padding-bottom:.5rem}.number{text-align:right;font-variant-numeric:tabular-nums}
article{border-top:2px solid #0b0c0c;margin-top:2rem}.withdrawn{background:#f3f2f1;padding:.2rem .8rem}.note{color:#505a5f}`;

export type WholeHead = {
  laName: string;
  /** "4 to 15 February 2019" */
  days: string;
  framework: string;
  state: string;
  /** "22 November 2026 at 9:15am" */
  takenOut: string;
  takenOutBy: string;
};

/** The start of every page in the zip file; the rest of the page follows, then `pageEnd`. */
export function pageStart(title: string): string {
  const head = htmlElement(
    'head',
    {},
    htmlElement('meta', { charset: 'utf-8' }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width' }),
    htmlElement('title', {}, title),
    htmlElement('style', {}, { written: style }),
  ).written.replaceAll('></meta>', '>');

  return `<!doctype html>\n<html lang="en-GB">${head}<body><main>`;
}

export const pageEnd = '</main></body></html>\n';

/** What is in the zip file, for somebody who opens it years later. */
export function indexPage(
  head: WholeHead,
  files: readonly ListedFile[],
  left: readonly string[],
): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Local authority', head.laName],
    ['Inspection dates', head.days],
    ['Framework', head.framework],
    ['State when taken out', head.state],
    ['Taken out', `${head.takenOut}, by ${head.takenOutBy}`],
    ['Made by', maker],
  ];
  const title = `${head.laName}: inspection of ${head.days}, whole`;

  return [
    pageStart(title),
    htmlElement('h1', {}, title),
    table(
      'The inspection',
      null,
      facts.map(([name, value]) => [heading('row', name), cell(value)]),
    ),
    htmlElement('h2', {}, 'What is here'),
    paragraph(
      'Everything on record about this inspection, as it stood at one instant. Files ending in .json are for programs and hold the record as it is stored, field by field. Files ending in .html are for reading.',
    ),
    table(
      'Files',
      ['File', 'What it holds', 'Records'],
      files.map(({ file, about, rows }) => [
        heading('row', htmlElement('a', { href: encodeURI(file) }, file)),
        cell(about),
        htmlElement('td', { class: 'number' }, rows),
      ]),
    ),
    htmlElement('h2', {}, 'What is not here'),
    htmlElement(
      'ul',
      {},
      left.map((reason) => htmlElement('li', {}, reason)),
    ),
    pageEnd,
  ]
    .map((part) => (typeof part === 'string' ? part : part.written))
    .join('\n');
}

function table(
  caption: string,
  heads: readonly string[] | null,
  rows: readonly (readonly Markup[])[],
): Markup {
  return htmlElement(
    'table',
    {},
    htmlElement('caption', {}, caption),
    heads &&
      htmlElement(
        'thead',
        {},
        htmlElement(
          'tr',
          {},
          heads.map((text) => heading('col', text)),
        ),
      ),
    htmlElement(
      'tbody',
      {},
      rows.map((row) => htmlElement('tr', {}, row)),
    ),
  );
}

const heading = (scope: 'row' | 'col', text: Child) => htmlElement('th', { scope }, text);
const cell = (text: string) => htmlElement('td', {}, text);
const paragraph = (text: string) => htmlElement('p', {}, text);
