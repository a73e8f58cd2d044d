import { gradeHistory } from '@/lib/comparison/grade-history';
import type { Inspection } from '@/lib/domain/inspection-record';
import { frameworkFor } from '@/lib/frameworks/index';
import type { BriefingFacts } from '@/lib/report/briefing/facts';

const inspection = (made: Partial<Inspection>): Inspection => ({
  id: 'i2',
  laCode: '861',
  laName: 'Stoke-on-Trent',
  framework: 'ilacs-2018',
  type: 'standardInspection',
  typeInferred: false,
  status: 'published',
  origin: 'publishedRecord',
  evidenceVisibility: 'public',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
  publishedOn: '2019-03-18',
  leadInspectors: [],
  theme: null,
  themeAsPrinted: null,
  localTermForCareLeavers: null,
  reportUrl: 'https://example.org/report.pdf',
  source: 'Ofsted',
  notes: null,
  embargoedUntil: null,
  judgements: [],
  ...made,
});
const judged = (area: 'leaders' | 'helpAndProtection', outcome: 'good' | 'inadequate') => ({
  area,
  outcome,
  version: 1,
  reason: null,
  source: null,
});
const newest = inspection({
  judgements: [judged('leaders', 'inadequate'), judged('helpAndProtection', 'inadequate')],
});
const before = inspection({
  id: 'i1',
  framework: 'sif-2013',
  type: 'singleInspection',
  startedOn: '2015-06-01',
  endedOn: '2015-06-25',
  publishedOn: '2015-08-10',
  judgements: [judged('leaders', 'good')],
});

/** What a briefing is written from, made up of little, with what a test changes. */
export function briefingFacts(made: Partial<BriefingFacts> = {}): BriefingFacts {
  return {
    authority: { laCode: '861', name: 'Stoke-on-Trent' },
    inspection: newest,
    framework: frameworkFor('ilacs-2018'),
    today: '2026-11-22',
    newest: true,
    history: gradeHistory(newest, [before]),
    judgements: [
      {
        area: 'leaders',
        grade: 'inadequate',
        plain: {
          found: ['Serious weaknesses reach many children on supervision', 'Another reason'],
          lacking: [{ asked: 'No vital stage has a serious weakness', found: null }],
          met: [],
        },
        next: 'requiresImprovement',
        firmness: { level: 'Firm', because: 'No single entry would move the grade' },
      },
    ],
    strengths: ['Social workers visit children regularly.', 'Second.', 'Third.', 'Fourth.'],
    asks: [{ number: 1, text: 'Supervision for every social worker.', urgent: false }],
    praised: [],
    concerns: {
      all: [
        {
          title: 'Supervision',
          href: '/concern/1',
          recommended: 3,
          running: 3,
          returned: true,
          now: 'February 2019: to improve',
          places: [{ when: 'June 2015', where: 'item 8', href: '/concerns#item-8' }],
        },
      ],
      events: 3,
      from: '2015',
      to: '2019',
    },
    since: [
      { when: '16 May 2019', text: ['Statutory direction to the council.'], minor: false },
      { when: '2 July 2019', text: ['Monitoring visit.'], minor: true },
    ],
    law: {
      dates: [{ kind: 'actionPlan', workingDays: 70, dueOn: '2019-06-28' }],
      listHeld: true,
    },
    beside: {
      neighbours: {
        model: 2025,
        names: ['Walsall', 'Rochdale'],
        rows: [
          {
            area: 'leaders',
            counts: { outstanding: 0, good: 1, requiresImprovement: 0, inadequate: 0 },
            notCompared: 1,
          },
        ],
      },
      day: '2019-03-18',
      indicators: [
        {
          name: 'Average caseload',
          period: 'at 30 September 2018',
          own: '21.1',
          median: '19.1',
          england: '17.4',
          minor: false,
        },
      ],
    },
    about: {
      citation: 'Ofsted, Stoke-on-Trent.',
      address: 'https://example.org/briefing',
      dataTo: '2026-08-20',
      reportSource: 'Ofsted',
      besideSources: ['Department for Education'],
      remark: null,
    },
    links: {
      inspection: ({ startedOn }) => `/inspections/${startedOn}`,
      judgement: (area) => `/judgements/${area}`,
      concerns: '/concerns',
      intervention: '/intervention',
      howGradesAreDerived: '/how',
    },
    ...made,
  };
}
