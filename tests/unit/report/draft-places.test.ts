import { expect, test } from 'vitest';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { findDraftPlace, inDraftOrder, listDraftPlaces } from '@/lib/report/draft-places';

const document: SnapshotDocument = {
  format: 'inspection-snapshot/1',
  inspection: {
    id: 'a0000000-0000-4000-8000-000000000001',
    laCode: '861',
    laName: 'Stoke-on-Trent',
    type: 'standardInspection',
    framework: 'ilacs-2026',
    frameworkName: 'ILACS 2026',
    startedOn: '2026-09-07',
    endedOn: null,
    theme: null,
    localTermForCareLeavers: null,
  },
  leadInspectors: [],
  rulesVersion: '1',
  evidenceDigest: '',
  judgements: [],
  summary: ['First.', 'Second.'],
  areasForImprovement: [
    {
      number: 1,
      anchor: 'i1',
      kind: 'priorityAction',
      text: 'The front door.',
      criteria: [],
      evidence: [],
      paragraphs: [],
    },
  ],
  sections: [
    {
      area: 'helpAndProtection',
      name: 'Help and protection',
      paragraphs: [
        { number: 1, anchor: 'p1', text: 'Contacts.', headline: false, evidence: [] },
        { number: 2, anchor: 'p2', text: 'Visits.', headline: false, evidence: [] },
      ],
    },
  ],
  evidence: null,
};

test('lists every place one can comment on, in the order of the draft', () => {
  expect(listDraftPlaces(document)).toEqual([
    { anchor: 'report', name: 'The report as a whole', text: '' },
    { anchor: 'summary', name: 'Summary', text: 'First.\n\nSecond.' },
    { anchor: 'i1', name: 'Area for priority action 1', text: 'The front door.' },
    { anchor: 'p1', name: 'Paragraph 1', text: 'Contacts.' },
    { anchor: 'p2', name: 'Paragraph 2', text: 'Visits.' },
  ]);
  expect(listDraftPlaces({ ...document, summary: [] }).map(({ anchor }) => anchor)).not.toContain(
    'summary',
  );
});

test('finds a place by its anchor, and none where the draft has none', () => {
  expect(findDraftPlace(document, 'p2')?.text).toBe('Visits.');
  expect(findDraftPlace(document, 'p3')).toBeNull();
});

test('puts what is said in the order of the draft', () => {
  const about = [{ anchor: 'p2' }, { anchor: 'report' }, { anchor: 'p2' }];

  expect(
    inDraftOrder(document, about).map(({ place, about: said }) => [place.anchor, said.length]),
  ).toEqual([
    ['report', 1],
    ['p2', 2],
  ]);
});
