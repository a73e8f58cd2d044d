import { describe, expect, test } from 'vitest';
import type { Grade } from '@/lib/domain/grades';
import type { ReportText } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { ConfirmedJudgement } from '@/lib/domain/judgement-record';
import { frameworkFor, frameworkOf } from '@/lib/frameworks';
import { checkBeforePublication, type ToPublish } from '@/lib/report/publication-checklist';
import { stoke } from '@/tests/unit/data/stoke-on-trent';
import { strength, weakness } from '@/tests/unit/rules/build';

const framework = frameworkFor('ilacs-2018');

const confirmed = (grade: Grade): ConfirmedJudgement => ({
  version: 1,
  grade,
  derived: grade,
  reason: null,
  digest: '',
  rulesVersion: '1.0.0',
  recordedAt: new Date('2019-03-01'),
  recordedBy: null,
});
const judged = (grade: Grade) =>
  framework.judgements.map(({ area }) => ({ area, confirmed: confirmed(grade), stands: true }));

const stokeText: ReportText = {
  summary: stoke.summary,
  areasForImprovement: stoke.areasForImprovement.map((area) => ({ ...area, kind: 'improvement' })),
  paragraphs: stoke.paragraphs.map(({ number, ...paragraph }) => ({
    ...paragraph,
    id: `paragraph-${number}`,
    context: false,
  })),
};
const stokeOnTrent: ToPublish = {
  framework,
  judgements: judged('inadequate'),
  signOff: 'stands',
  unsettled: [],
  evidence: stoke.evidence,
  kept: [],
  text: stokeText,
};

/** The messages of one check, with their level. */
const told = (given: ToPublish, check: string) =>
  checkBeforePublication(given)
    .filter((item) => item.check === check)
    .map(({ level, message }) => `${level}: ${message}`);

/** A short report on help and protection: one serious weakness, its paragraph and its area. */
const short = (text: Partial<ReportText> = {}, more: Partial<ToPublish> = {}): ToPublish => ({
  ...stokeOnTrent,
  evidence: [weakness('E1', 'HP-02', 'serious', 'many'), strength('E2', 'HP-08', 'sound', 'some')],
  text: {
    summary: [],
    areasForImprovement: [area(['E1'])],
    paragraphs: [paragraph('Contacts are closed too early.', ['E1'])],
    ...text,
  },
  ...more,
});
const area = (evidence: string[], text = 'The front door.') => ({
  id: 'area',
  kind: 'improvement' as const,
  position: 1,
  text,
  criteria: ['HP-02'],
  evidence,
});
const paragraph = (text: string, evidence: string[], more: Partial<Paragraph> = {}): Paragraph => ({
  id: 'paragraph',
  area: 'helpAndProtection',
  position: 1,
  text,
  headline: false,
  context: false,
  evidence,
  ...more,
});
type Paragraph = ReportText['paragraphs'][number];

describe('Stoke-on-Trent 2019', () => {
  test('warns on the four paragraphs whose weaknesses no area takes up', () => {
    expect(told(stokeOnTrent, 'weaknessCovered')).toEqual(
      [14, 29, 30, 33].map(
        (number) =>
          `warning: Paragraph ${number} tells of a weakness that no area for improvement takes up`,
      ),
    );
  });

  test('is not blocked', () => {
    const items = checkBeforePublication(stokeOnTrent);

    expect(items.filter(({ level }) => level === 'error')).toEqual([]);
    expect(new Set(items.map(({ check }) => check))).toEqual(
      new Set(['coreCovered', 'weaknessCovered']),
    );
  });

  test('is blocked once the area on strategy discussions is gone', () => {
    const text = {
      ...stokeText,
      areasForImprovement: stokeText.areasForImprovement.filter(({ id }) => id !== 'I03'),
    };

    expect(told({ ...stokeOnTrent, text }, 'seriousWeaknessCovered')).toEqual([
      'error: P04a is a serious weakness, and no area for improvement rests on it',
    ]);
  });
});

describe('grades and sign-off', () => {
  test('every grade has to be confirmed and to stand', () => {
    const judgements = judged('good').map((state) => ({
      ...state,
      confirmed: state.area === 'leaders' ? null : state.confirmed,
      stands: state.area === 'inCareAndCareLeavers' || state.area === 'overallEffectiveness',
    }));

    expect(told(short({}, { judgements }), 'gradeConfirmed')).toEqual([
      'error: The grade for leaders is not confirmed yet',
      'error: Help and protection has changed since its grade was confirmed. Confirm it again',
    ]);
  });

  test('quality assurance has to sign off what stands', () => {
    expect(told(short({}, { signOff: 'never' }), 'signedOff')).toEqual([
      'error: Quality assurance has not signed off yet',
    ]);
    expect(told(short({}, { signOff: 'voided' }), 'signedOff')).toEqual([
      'error: Something has changed since quality assurance signed off. It has to be signed off again',
    ]);
    expect(told(short(), 'signedOff')).toEqual([]);
  });

  test('a dissent nobody has settled is a warning, once for each judgement', () => {
    const unsettled: JudgementArea[] = ['leaders', 'leaders'];

    expect(told(short({}, { unsettled }), 'dissentSettled')).toEqual([
      'warning: Somebody on the team holds another grade for leaders, and what settled it is not recorded',
    ]);
  });
});

describe('areas for improvement', () => {
  test('one without evidence is an error, also when its only entry was withdrawn', () => {
    const bare = 'error: Area for improvement 1 has no evidence behind it';

    expect(told(short({ areasForImprovement: [area([])] }), 'areaHasEvidence')).toEqual([bare]);
    expect(told(short({ areasForImprovement: [area(['E9'])] }), 'areaHasEvidence')).toEqual([bare]);
    expect(told(short(), 'areaHasEvidence')).toEqual([]);
  });

  test('a serious weakness only stated in a headline needs none', () => {
    const evidence = [weakness('E1', 'HP-02', 'serious', 'many', { headline: true })];

    expect(
      told(short({ areasForImprovement: [] }, { evidence }), 'seriousWeaknessCovered'),
    ).toEqual([]);
  });

  test('a paragraph of strengths alone needs none', () => {
    const paragraphs = [paragraph('Plans work.', ['E2'])];

    expect(told(short({ paragraphs }), 'weaknessCovered')).toEqual([]);
  });
});

describe('paragraphs', () => {
  test('one without evidence is a warning unless it is context or a headline', () => {
    const text = 'Inspectors read twelve case files.';
    const bare = ['warning: Paragraph 1 has no evidence behind it and is not marked as context'];
    const of = (more: Partial<Paragraph>) =>
      told(short({ paragraphs: [paragraph(text, [], more)] }), 'paragraphHasEvidence');

    expect(of({})).toEqual(bare);
    expect(of({ evidence: ['E9'] })).toEqual(bare);
    expect(of({ context: true })).toEqual([]);
    expect(of({ headline: true })).toEqual([]);
  });

  test('a report without any cannot be published', () => {
    expect(told(short({ paragraphs: [] }), 'reportWritten')).toEqual([
      'error: The report has no paragraphs yet',
    ]);
  });
});

test('core criteria without evidence are named', () => {
  const [help] = told(short(), 'coreCovered');

  expect(help).toMatch(/^warning: .* has no evidence on \d+ core criteria: /);
  expect(told(short(), 'coreCovered').join()).not.toContain('front door and thresholds');
});

describe('words that may identify a child', () => {
  test('are an error wherever they stand', () => {
    expect(
      told(
        short({
          summary: ['A child born 4 May 2012 waited.'],
          areasForImprovement: [area(['E1'], 'Case 1234567 waits.')],
          paragraphs: [paragraph('Write to a.b@example.org.', ['E1'])],
        }),
        'noIdentifyingText',
      ),
    ).toEqual([
      'error: The summary may identify a child: “born 4 May 2012”',
      'error: Area for improvement 1 may identify a child: “1234567”',
      'error: Paragraph 1 may identify a child: “a.b@example.org”',
    ]);
  });

  test('are a warning where they are a name alone', () => {
    expect(
      told(
        short({ paragraphs: [paragraph('Help for Jayden waited.', ['E1'])] }),
        'noIdentifyingText',
      ),
    ).toEqual(['warning: Paragraph 1 may identify a child: “Jayden”']);
  });
});

test('words that an entry keeps for a reason are a warning', () => {
  const paragraphs = [paragraph('The helpline 07700 900123 was not answered.', ['E1'])];
  const given = (kept: string[]) => told(short({ paragraphs }, { kept }), 'noIdentifyingText');
  const message = 'Paragraph 1 may identify a child: “07700 900123”';

  expect(given(['07700 900123'])).toEqual([`warning: ${message}`]);
  expect(given(['1234567'])).toEqual([`error: ${message}`]);
});

describe('words and grade', () => {
  const words = (text: string, grade: Grade, evidence = ['E1']) =>
    told(
      short({ paragraphs: [paragraph(text, evidence)] }, { judgements: judged(grade) }),
      'wordsAgree',
    );

  test.each([
    ['Practice is inadequate.', 'good', 'says “inadequate”, and the grade is good'],
    ['Help is outstanding.', 'inadequate', 'says “outstanding”, and the grade is inadequate'],
    ['There are serious failings.', 'good', 'says “serious failings”, and the grade is good'],
    ['Drift is widespread.', 'good', 'says “widespread” of a weakness, and the grade is good'],
  ] as const)('%s under %s', (text, grade, says) => {
    expect(words(text, grade)).toEqual([`warning: Paragraph 1 ${says}`]);
  });

  test('a reach that no entry has is claimed too far', () => {
    expect(words('Most plans are sound.', 'good', ['E2'])).toEqual([
      'warning: Paragraph 1 says “Most”, and no entry behind it reaches many',
    ]);
  });

  test('words that fit are left alone', () => {
    expect(words('Practice is inadequate and drift is widespread.', 'inadequate')).toEqual([]);
    expect(words('Some plans are good.', 'inadequate')).toEqual([]);
    expect(words('Drift is widespread.', 'good', ['E1', 'E2'])).toEqual([]);
  });

  test('the summary is held to all confirmed grades together', () => {
    const summary = ['Services are inadequate.'];

    expect(told(short({ summary }, { judgements: judged('good') }), 'wordsAgree')).toEqual([
      'warning: The summary says “inadequate”, and no confirmed grade bears that',
    ]);
    expect(told(short({ summary }), 'wordsAgree')).toEqual([]);
  });
});

describe('before the letter of a visit is published', () => {
  const visit = { framework: 'ilacs-2018', type: 'focusedVisit', theme: 'Front door' } as const;
  const letter = (areas: ReportText['areasForImprovement']) =>
    short({ areasForImprovement: areas }, { framework: frameworkOf(visit), judgements: [] });
  const urgent = { ...area(['E1']), kind: 'priorityAction' as const };

  test('no grade is asked for, and coverage only of what was looked at', () => {
    const items = checkBeforePublication(letter([area(['E1'])]));

    expect(items.filter(({ level }) => level === 'error')).toEqual([]);
    expect(items.map(({ check, subject }) => [check, subject])).toEqual([
      ['coreCovered', { kind: 'coverage', area: 'helpAndProtection' }],
    ]);
  });

  test('an area for priority action is warned of', () => {
    expect(told(letter([urgent]), 'priorityAction')).toEqual([
      'warning: Area for priority action 1 asks the council for a draft plan within 20 working days of publication, and for its plan within 70',
    ]);
  });

  test('it needs words and evidence of its own', () => {
    const bare = letter([{ ...urgent, text: ' ', evidence: [] }]);

    expect([...told(bare, 'areaHasWords'), ...told(bare, 'areaHasEvidence')]).toEqual([
      'error: Area for priority action 1 does not say what needs to improve',
      'error: Area for priority action 1 has no evidence behind it',
    ]);
  });
});
