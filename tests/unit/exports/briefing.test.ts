import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BriefingBlocks } from '@/components/briefing/briefing-blocks';
import { type Briefing, briefOf, wordsOf } from '@/lib/domain/briefing';
import { briefingDocx } from '@/lib/exports/docx/briefing-docx';
import { buildBriefing } from '@/lib/report/briefing/build-briefing';
import { briefingFacts } from '@/tests/support/briefing-facts';
import { readDocx } from '@/tests/support/read-tables';
import { textOf } from '@/tests/support/text-of';

const briefing = buildBriefing(briefingFacts());
const options = { origin: 'https://example.org', at: new Date('2026-11-22T00:00:00Z') };
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What the sections of a briefing look like as a page, with what paper leaves out or without it. */
function pageWords({ sections }: Briefing): string {
  const markup = sections.map(
    ({ title, blocks }) =>
      `<h2>${title}</h2>${renderToStaticMarkup(createElement(BriefingBlocks, { blocks }))}`,
  );
  // On a phone each cell says its heading again, hidden from readers and from paper.
  return textOf(markup.join('').replace(/<span aria-hidden="true"[^>]*>[^<]*<\/span>/g, ''));
}

test('the Word file holds the words of the two pages, and all of them', async () => {
  const docx = readDocx(await briefingDocx(briefing, options));
  const held = squeeze(
    [
      ...docx.paragraphs.map(({ text }) => text),
      ...docx.tables.flatMap((rows) => rows.flatMap(({ cells }) => cells)),
    ].join(' '),
  );

  expect(wordsOf(briefOf(briefing)).filter((words) => !held.includes(squeeze(words)))).toEqual([]);
  expect(held).not.toContain(squeeze('Monitoring visit.'));
});

test('the Word file has real headings and table headings', async () => {
  const docx = readDocx(await briefingDocx(briefing, options));
  const headings = docx.paragraphs.filter(({ style }) => style === 'Heading1');

  expect(docx.paragraphs[0]).toEqual({ style: 'Title', text: 'Briefing for leaders' });
  expect(headings.map(({ text }) => text)).toEqual(
    briefOf(briefing).sections.map(({ title }) => title),
  );
  expect(docx.tables.every(([first]) => first?.header)).toBe(true);
});

test('the page holds the words of the briefing in their order', () => {
  expect(squeeze(pageWords(briefing))).toBe(squeeze(wordsOf(briefing).slice(3).join(' ')));
});

test('paper holds the words of the Word file: the page without what is not printed', () => {
  expect(squeeze(pageWords(briefOf(briefing)))).toBe(
    squeeze(wordsOf(briefOf(briefing)).slice(3).join(' ')),
  );
  const markup = renderToStaticMarkup(
    createElement(BriefingBlocks, {
      blocks: [{ kind: 'paragraph', text: ['Only here.'], pageOnly: true }],
    }),
  );

  expect(markup).toContain('<div class="print:hidden"><p');
});
