import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CouncilItemKind, councilItemKinds } from '@/lib/domain/council-items';
import { parseItemContent, toItemValues } from '@/lib/schemas/council-item-form';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import type { FormValues } from '@/lib/schemas/form-state';

const id = '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11';
const contents: CouncilItemContents = {
  concern: { title: 'Supervision', criteria: ['LE-08', 'HP-20'] },
  mention: {
    status: 'closed',
    places: [{ kind: 'item', number: 3 }, { kind: 'summary' }],
    closedBy: 'inspectors',
    note: 'Better than before',
    standing: 'confirmed',
    proposedBecause: 'Both speak of supervision.',
  },
  planAction: {
    title: 'Train every team',
    areaIds: [id],
    ownerPost: 'Head of service',
    dueOn: '2026-10-05',
    measure: 'Share trained',
    childrensExperience: 'Somebody asks',
  },
  planNote: {
    kind: 'check',
    notedOn: '2026-10-05',
    text: 'The board looked',
    proof: null,
    office: null,
    outcome: 'notAgreed',
  },
  selfEvaluation: {
    area: 'leaders',
    question: 'howWeKnow',
    text: 'Audits',
    ownGrade: null,
    asAt: '2026-10-05',
  },
  board: {
    kind: 'scrutiny',
    name: 'Scrutiny committee',
    frequency: null,
    isPublic: true,
    members: [{ office: 'Chair' }, { office: 'Vice-chair' }],
    source: null,
  },
  boardMeeting: {
    heldOn: '2025-11-02',
    papers: ['Plan', 'Audit'],
    attendance: [
      { office: 'Chair: acting', presence: 'present' },
      { office: 'Police', presence: 'apologies' },
    ],
    source: 'Minutes',
  },
  attendance: {
    office: 'Lead member',
    period: '2025',
    invited: 4,
    present: 2,
    apologies: 1,
    absent: 1,
    source: 'Minutes',
  },
  roleHolder: {
    office: 'Director',
    heldFrom: '2019',
    heldTo: '2019-03',
    interim: true,
    note: null,
    source: 'Minutes',
  },
  intervention: {
    kind: 'partner',
    happenedOn: '2019-10',
    endedOn: null,
    detail: null,
    question: null,
    outcome: null,
    partnerLaCode: '383',
    organisation: null,
    source: 'Direction',
    sourceUrl: 'https://example.org/direction',
  },
  statement: {
    office: 'Minister',
    saidWhere: 'House of Commons',
    saidOn: '2019-04-03',
    summary: 'It was good',
    claim: { kind: 'inspectionDate', startedOn: '2015-06-01' },
    verdict: 'disagrees',
    recordSays: 'It was not',
    source: 'Hansard',
  },
  councilReply: {
    subject: 'area',
    subjectRef: 'inCareAndCareLeavers',
    text: 'We agree',
    office: 'Leader',
    repliedOn: '2019-04-03',
    visibility: 'public',
  },
};

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

function change<Kind extends CouncilItemKind>(kind: Kind, changes: FormValues) {
  return parseItemContent(
    kind,
    formOf({ ...toItemValues(kind, contents[kind]), ...changes }),
    contents[kind],
  );
}

const faultsOf = <Kind extends CouncilItemKind>(kind: Kind, changes: FormValues) => {
  const read = change(kind, changes);
  return read.ok ? [] : read.error.errors.map(({ field, message }) => `${field}: ${message}`);
};

describe('the form of an item', () => {
  test.each(councilItemKinds)('%s comes back from its form as it went in', (kind) => {
    expect(change(kind, {})).toEqual({ ok: true, value: contents[kind] });
  });

  test.each(councilItemKinds)(
    '%s that is empty says what to enter and keeps what was typed',
    (kind) => {
      const read = parseItemContent(kind, formOf({ extra: 'kept' }));
      expect(read).toMatchObject({ ok: false, error: { values: { extra: 'kept' } } });
      if (!read.ok) expect(read.error.errors.length).toBeGreaterThan(0);
    },
  );

  test('an action of any words and days comes back as it went in', () => {
    const words = fc
      .array(fc.constantFrom('train', 'every', 'team', 'audit', 'plans', '“quoted”', 'a;b,c'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((list) => list.join(' '));
    const maybe = fc.option(words, { nil: null });
    const due = fc.option(
      fc
        .date({
          min: new Date('2000-01-01T00:00:00Z'),
          max: new Date('2099-12-31T00:00:00Z'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().slice(0, 10)),
      { nil: null },
    );
    fc.assert(
      fc.property(
        fc.record({
          title: words,
          areaIds: fc.uniqueArray(fc.uuid({ version: 4 }), { maxLength: 4 }),
          ownerPost: maybe,
          dueOn: due,
          measure: maybe,
          childrensExperience: maybe,
        }),
        (content) => {
          const values = toItemValues('planAction', content);
          expect(parseItemContent('planAction', formOf(values))).toEqual({
            ok: true,
            value: content,
          });
        },
      ),
    );
  });

  test('attendance adds up to what was invited, or says that it does not', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (invited, present, apologies, absent) => {
        const faults = faultsOf('attendance', {
          invited: String(invited),
          present: String(present),
          apologies: String(apologies),
          absent: String(absent),
        });
        expect(faults.length === 0).toBe(present + apologies + absent === invited);
      }),
    );
  });

  test.each([
    ['more present than invited', 'attendance', { present: '5' }, 'invited: Present, apologies'],
    [
      'a day there is not',
      'planNote',
      { 'notedOn-day': '31', 'notedOn-month': '2' },
      'notedOn: Enter a real date',
    ],
    ['a month there is not', 'boardMeeting', { 'heldOn-month': '13' }, 'heldOn: Enter a real date'],
    ['an end before its beginning', 'roleHolder', { heldTo: '2018' }, 'heldTo: This is before'],
    [
      'a person for an office',
      'planAction',
      { ownerPost: 'Cllr Khan' },
      'ownerPost: Enter the office',
    ],
    ['a person on a board', 'board', { members: 'Chair\nMrs Jones' }, 'members: Enter the office'],
    [
      'an office twice',
      'boardMeeting',
      { attendance: 'Chair: present\nchair: absent' },
      'attendance: An office stands here twice',
    ],
    [
      'who came without saying so',
      'boardMeeting',
      { attendance: 'Chair' },
      'attendance: “Chair” needs',
    ],
    [
      'closing without proof',
      'planNote',
      { kind: 'closure', outcome: '' },
      'proof: Enter what proves',
    ],
    [
      'a check without a finding',
      'planNote',
      { outcome: '' },
      'outcome: Select what the board found',
    ],
    [
      'a criterion there cannot be',
      'concern',
      { criteria: 'LE8' },
      'criteria: Criteria are two letters',
    ],
    [
      'a code of an authority',
      'intervention',
      { partnerLaCode: 'Leeds' },
      'partnerLaCode: The code',
    ],
    ['an address that is none', 'intervention', { sourceUrl: 'example' }, 'sourceUrl: The address'],
    [
      'a judgement nobody gives',
      'councilReply',
      { subjectRef: 'Parking' },
      'subjectRef: Enter the judgement',
    ],
    [
      'a paragraph without number',
      'councilReply',
      { subject: 'paragraph', subjectRef: '' },
      'subjectRef: Enter its number',
    ],
  ] as const)('%s is answered clearly', (_, kind, changes, fault) => {
    expect(faultsOf(kind, changes).join('\n')).toContain(fault);
  });

  test('a reply finds what it is to, however it is named', () => {
    const refOf = (subject: string, subjectRef: string) => {
      const read = change('councilReply', { subject, subjectRef });
      return read.ok ? read.value.subjectRef : 'refused';
    };
    expect([
      refOf('paragraph', 'Paragraph 12'),
      refOf('areaForImprovement', '3'),
      refOf('area', 'LEADERS'),
      refOf('report', 'whatever'),
    ]).toEqual(['12', '3', 'leaders', null]);
  });

  test('what a report says of a concern is closed by inspectors, unless the council says so', () => {
    const closedBy = (status: string, before: 'inspectors' | 'council' | null) => {
      const content = { ...contents.mention, closedBy: before };
      const read = parseItemContent(
        'mention',
        formOf({ ...toItemValues('mention', content), status }),
        content,
      );
      return read.ok && read.value.closedBy;
    };
    expect([
      closedBy('closed', null),
      closedBy('found', 'inspectors'),
      closedBy('closed', 'council'),
    ]).toEqual(['inspectors', null, 'council']);
  });
});
