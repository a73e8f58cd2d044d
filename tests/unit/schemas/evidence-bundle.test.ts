import { describe, expect, test } from 'vitest';
import {
  bundleEntryLimit,
  bundleSizeLimit,
  evidenceBundleJsonSchema,
  parseEvidenceBundle,
  readEvidenceBundle,
} from '@/lib/schemas/evidence-bundle';

const entry = {
  id: 'P02a',
  area: 'helpAndProtection',
  criteria: ['HP-02', 'HP-03'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'moderate',
  summary: 'Thresholds are misread.',
};
const bundle = {
  format: 'inspection-evidence/1',
  framework: 'ilacs-2018',
  inspection: {
    laCode: '861',
    type: 'standardInspection',
    startedOn: '2019-02-04',
    endedOn: '2019-02-15',
  },
  evidence: [entry],
};

function parseWith(changes: object) {
  return parseEvidenceBundle(JSON.stringify({ ...bundle, ...changes }));
}

function parseEntry(changes: object) {
  return parseWith({ evidence: [entry, { ...entry, id: 'P03a', ...changes }] });
}

describe('an evidence bundle', () => {
  test('is read with what may be left out filled in', () => {
    expect(parseWith({})).toEqual({
      ok: true,
      value: { ...bundle, evidence: [{ ...entry, headline: false, known: false }] },
    });
  });

  test('may leave out the authority', () => {
    const { laCode: _, ...inspection } = bundle.inspection;

    expect(parseWith({ inspection }).ok).toBe(true);
  });

  test('keeps a figure and how it was gathered', () => {
    const metric = { value: 4500, comparator: 'over', unit: 'contacts', period: 'three months' };
    const read = parseEntry({ method: 'performanceData', metric });

    expect(read.ok && read.value.evidence[1]).toMatchObject({ method: 'performanceData', metric });
  });

  test('takes context without extent or impact', () => {
    const { extent: _, impact: __, ...bare } = entry;

    expect(parseWith({ evidence: [{ ...bare, direction: 'context' }] }).ok).toBe(true);
  });

  test('passes over fields it does not know', () => {
    expect(parseEntry({ paragraph: 3 }).ok).toBe(true);
  });

  test.each([
    ['a direction it does not know', { direction: 'neutral' }, 'evidence[1].direction (P03a): '],
    ['the impact of a strength on a weakness', { impact: 'sound' }, 'evidence[1].impact (P03a): '],
    ['no criterion', { criteria: [] }, 'evidence[1].criteria (P03a): must name at least one'],
    [
      'four criteria',
      { criteria: ['HP-01', 'HP-02', 'HP-03', 'HP-04'] },
      'evidence[1].criteria (P03a): must name at most three',
    ],
    [
      'a criterion twice',
      { criteria: ['HP-02', 'HP-02'] },
      'evidence[1].criteria (P03a): must name each criterion once',
    ],
    [
      'something that is no criterion',
      { criteria: ['front door'] },
      'evidence[1].criteria[0] (P03a): must be a criterion id',
    ],
    [
      'a known strength',
      { direction: 'strength', impact: 'sound', known: true },
      'only a weakness',
    ],
    ['no summary', { summary: ' ' }, 'evidence[1].summary (P03a): '],
    ['an id that is not text', { id: 7 }, 'evidence[1].id: '],
  ])('with %s is refused with the place of the fault', (_, changes, message) => {
    const read = parseEntry(changes);

    expect(read.ok ? '' : read.error).toContain(message);
  });

  test.each([
    ['another format', { format: 'inspection-evidence/2' }, 'format: '],
    ['a framework nobody knows', { framework: 'ilacs-2019' }, 'framework: '],
    [
      'a day that does not exist',
      { inspection: { ...bundle.inspection, startedOn: '2019-02-30' } },
      'inspection.startedOn: ',
    ],
    ['no evidence list', { evidence: 'none' }, 'evidence: '],
  ])('with %s is refused in one line', (_, changes, message) => {
    const read = parseWith(changes);

    expect(read.ok ? '' : read.error).toContain(message);
    expect(read.ok ? '\n' : read.error).not.toContain('\n');
  });

  test('counts further faults without listing them', () => {
    const read = parseWith({ evidence: [{ ...entry, extent: 'much', summary: '' }] });

    expect(read.ok ? '' : read.error).toMatch(/\(and 1 more\)$/);
  });

  test.each(['', '{', '[]', 'null', '"text"'])('that reads %j is refused', (json) => {
    expect(parseEvidenceBundle(json).ok).toBe(false);
  });

  test('with more entries than any inspection has is refused without reading them', () => {
    const evidence = new Array(bundleEntryLimit + 1).fill(0);

    expect(parseWith({ evidence })).toEqual({
      ok: false,
      error: 'evidence: 50001 entries, and at most 50000 are read',
    });
  });

  test('tells every fault on a line of its own where that is asked for', () => {
    const faulty = [
      { ...entry, extent: 'much' },
      { ...entry, id: 'P03a', summary: '' },
    ];

    expect(readEvidenceBundle(JSON.stringify({ ...bundle, evidence: faulty }))).toEqual({
      ok: false,
      error: [
        'evidence[0].extent (P02a): must be isolated, some, many or widespread',
        'evidence[1].summary (P03a): must not be empty',
      ],
    });
  });

  test('is read with a byte order mark before it', () => {
    expect(parseEvidenceBundle(`\uFEFF${JSON.stringify(bundle)}`).ok).toBe(true);
  });

  test('loses characters that no database takes, and keeps its lines', () => {
    const read = parseEntry({ id: 'P\u00003\n b', summary: 'One.\u0000\nTwo.\uD800' });

    expect(read.ok && read.value.evidence[1]).toMatchObject({
      id: 'P3 b',
      summary: 'One.\nTwo.\uFFFD',
    });
  });

  test('nested a million levels deep is refused', () => {
    const deep = `{"evidence":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;

    expect(parseEvidenceBundle(deep).ok).toBe(false);
  });

  test('too long to be one is refused unread', () => {
    expect(parseEvidenceBundle(' '.repeat(bundleSizeLimit + 1))).toEqual({
      ok: false,
      error: 'too large: 32000001 characters, and at most 32000000 are read',
    });
  });
});

test('the shape is offered as JSON Schema', () => {
  expect(evidenceBundleJsonSchema()).toMatchObject({
    $id: '/schemas/inspection-evidence-1.json',
    type: 'object',
    required: ['format', 'framework', 'inspection', 'evidence'],
  });
});
