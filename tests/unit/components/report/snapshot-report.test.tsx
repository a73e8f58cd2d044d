import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { frameworkFor } from '@/lib/frameworks';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import frozen from '@/prisma/data/stoke-on-trent-2019-snapshot.json' with { type: 'json' };
import { textOf } from '@/tests/support/text-of';

const document = snapshotDocumentSchema.parse(frozen.document);
const framework = frameworkFor(document.inspection.framework);

describe('the report drawn from a snapshot', () => {
  const markup = renderToStaticMarkup(
    <SnapshotReport document={document} framework={framework} held={null} />,
  );
  const words = textOf(markup);

  test('says every word of it: summary, areas, paragraphs, names and grades', () => {
    const everything = [
      ...document.summary,
      ...document.areasForImprovement.map(({ text }) => text),
      ...document.sections.flatMap(({ name, paragraphs }) => [
        name,
        ...paragraphs.map(({ text }) => text),
      ]),
      ...document.judgements.flatMap(({ name, words: grade }) => [name, grade]),
    ];

    expect(everything.filter((text) => !words.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('has an address for every paragraph and area, in the order of the snapshot', () => {
    const anchors = [
      ...document.areasForImprovement.map(({ anchor }) => anchor),
      ...document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ anchor }) => anchor)),
    ];
    const found = [...markup.matchAll(/id="([ip]\d+)"/g)].map(([, id]) => id);

    expect(found).toEqual(anchors);
  });

  test('calls care leavers in headings, contents and labels what their council calls them', () => {
    const local = {
      ...document,
      inspection: { ...document.inspection, localTermForCareLeavers: 'care-experienced adults' },
    };
    const told = renderToStaticMarkup(
      <SnapshotReport document={local} framework={framework} held={null} />,
    );
    const headings = [...told.matchAll(/<(?:h[23]|th|nav)\b.*?<\/(?:h[23]|th|nav)>/gs)].join(' ');

    expect(textOf(headings)).toContain(
      'The experiences and progress of children in care and care-experienced adults',
    );
    expect(headings).not.toMatch(/care leavers/i);
  });

  test('prints why inspectors judged otherwise than the rules', () => {
    const [first, ...others] = document.judgements;
    const departed = {
      ...document,
      judgements: [{ ...first, derived: 'good' as const, departure: 'Seen on site.' }, ...others],
    };
    const shown = textOf(
      renderToStaticMarkup(
        <SnapshotReport
          document={snapshotDocumentSchema.parse(departed)}
          framework={framework}
          held={null}
        />,
      ),
    );

    expect(shown).toContain('Leaders: the evidence leads to good');
    expect(shown).toContain('Seen on site.');
  });
});
