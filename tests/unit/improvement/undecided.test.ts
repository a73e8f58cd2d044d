import { describe, expect, test } from 'vitest';
import type { ConcernMention, ConcernRecord, ReportPassage } from '@/lib/domain/concern-record';
import { undecidedIn } from '@/lib/improvement/undecided';

const event = {
  inspectionId: 'i1',
  laCode: '861',
  type: 'standardInspection',
  framework: 'ilacs-2018',
  judgements: [],
  startedOn: '2019-02-04',
  endedOn: null,
  publishedOn: '2019-03-18',
  theme: null,
  reportUrl: null,
  textHeld: true,
  items: [],
} as const satisfies ConcernRecord['events'][number];
const concern = { id: 'c1', title: 'Supervision', criteria: ['LE-08'], version: 1 };
const mention = (more: Partial<ConcernMention>): ConcernMention => ({
  id: 'm1',
  concernId: 'c1',
  inspectionId: 'i1',
  version: 1,
  recordedAt: new Date(0),
  status: 'recommended',
  places: [{ kind: 'item', number: 2 }],
  closedBy: null,
  note: null,
  standing: 'confirmed',
  proposedBecause: null,
  ...more,
});
const says = (number: number, status: 'found' | 'praised' | 'progress'): ReportPassage => ({
  number,
  text: 'It.',
  findings: [{ criteria: ['LE-08'], says: status }],
});

const paragraphs = (passages: readonly ReportPassage[], mentions: readonly ConcernMention[] = []) =>
  undecidedIn({ concerns: [concern], mentions, events: [event] }, new Map([['i1', passages]]))
    .flatMap((one) => one.paragraphs)
    .map(({ place, proposals }) => [place.number, proposals[0]?.status, proposals[0]?.joins]);

describe('paragraphs that nobody has decided on', () => {
  test('are proposed with what their entries say, and none where nothing is alike', () => {
    const none = { number: 9, text: 'It.', findings: [] };

    expect(paragraphs([says(7, 'praised'), none, says(4, 'found')])).toEqual([
      [4, 'found', null],
      [7, 'praised', null],
    ]);
    expect(undecidedIn({ concerns: [concern], mentions: [], events: [event] })).toEqual([]);
  });

  test('join what is confirmed of the report, unless they say the opposite', () => {
    const passages = [says(4, 'found'), says(5, 'progress'), says(7, 'praised')];

    expect(paragraphs(passages, [mention({})])).toEqual([
      [4, 'found', 'recommended'],
      [5, 'progress', 'recommended'],
    ]);
    expect(paragraphs(passages, [mention({ status: 'praised' })])).toEqual([
      [5, 'progress', 'praised'],
      [7, 'praised', 'praised'],
    ]);
  });

  test('do not join what the council says of itself', () => {
    const claim = mention({ status: 'closed', closedBy: 'council', places: [] });

    expect(paragraphs([says(4, 'found')], [claim])).toEqual([[4, 'found', null]]);
  });

  test('are no longer proposed once confirmed or refused', () => {
    const places = [{ kind: 'paragraph', number: 4 }] as const;

    expect(paragraphs([says(4, 'found')], [mention({ places })])).toEqual([]);
    expect(paragraphs([says(4, 'found')], [mention({ places, standing: 'refused' })])).toEqual([]);
    expect(paragraphs([says(4, 'found')], [mention({ places, standing: 'proposed' })])).toEqual([
      [4, 'found', null],
    ]);
  });
});
