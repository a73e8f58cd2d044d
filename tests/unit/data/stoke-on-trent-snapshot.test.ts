import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snapshotOfEncoded } from '@/lib/cli/encoded-snapshot';
import { frameworkFor } from '@/lib/frameworks';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { canonicalJson, digestOf } from '@/lib/server/digest';
import { publishedEvidenceDigest } from '@/lib/services/evidence-digest';
import { digestOf as digestOfLoader } from '@/prisma/seed/encoded-snapshot.mjs';

const read = (name: string) => readFileSync(`prisma/data/${name}.json`, 'utf8');
const encoded = read('stoke-on-trent-2019');
const { digest, publishAt, document: stored } = JSON.parse(read('stoke-on-trent-2019-snapshot'));
const document = snapshotDocumentSchema.parse(stored);

describe('the snapshot of Stoke-on-Trent 2019', () => {
  test('is what the encoded record gives under the rules it was frozen with', () => {
    const rebuilt = snapshotOfEncoded(encoded, 'Stoke-on-Trent', document.rulesVersion);

    expect(JSON.parse(canonicalJson(rebuilt))).toEqual(stored);
  });

  test('has the digest it says, however its keys are ordered', () => {
    const reversed = Object.fromEntries(Object.entries(document).reverse());

    expect(digestOf(document)).toBe(digest);
    expect(digestOf(reversed)).toBe(digest);
    expect(digestOfLoader(stored)).toBe(digest);
    expect(publishAt).toBe('2019-03-18T00:00:00.000Z');
  });

  test('a single changed letter changes the digest', () => {
    const altered = { ...document, summary: ['A', ...document.summary.slice(1)] };

    expect(digestOf(altered)).not.toBe(digest);
  });

  test('holds the whole report: 39 paragraphs in body order, 15 areas, 82 entries, four grades', () => {
    const paragraphs = document.sections.flatMap((section) => section.paragraphs);

    expect(paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 39 }, (_, index) => index + 1),
    );
    expect(document.areasForImprovement).toHaveLength(15);
    expect(document.evidence).toHaveLength(82);
    expect(publishedEvidenceDigest(document.evidence ?? [])).toBe(document.evidenceDigest);
    expect(document.judgements.map(({ area, words }) => `${area}: ${words}`)).toEqual(
      frameworkFor('ilacs-2018').tableOrder.map((area) => `${area}: Inadequate`),
    );
  });
});
