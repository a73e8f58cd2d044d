import { describe, expect, test } from 'vitest';
import { gradeHistory } from '@/lib/comparison/grade-history';
import { type Briefing, briefOf, wordsOf } from '@/lib/domain/briefing';
import { buildBriefing } from '@/lib/report/briefing/build-briefing';
import { briefingFacts } from '@/tests/support/briefing-facts';

const wordsIn = (briefing: Briefing, id: string) =>
  wordsOf({ ...briefing, sections: briefing.sections.filter((section) => section.id === id) })
    .slice(3)
    .join('\n');

describe('the briefing for leaders', () => {
  test('is read in one order', () => {
    expect(buildBriefing(briefingFacts()).sections.map(({ id }) => id)).toEqual([
      'grades',
      'reasons',
      'next',
      'concerns',
      'since',
      'beside',
      'about',
    ]);
  });

  test('says of every earlier grade how it moved, and where it is not like with like', () => {
    const grades = wordsIn(buildBriefing(briefingFacts()), 'grades');

    expect(grades).toContain('Good. Now two grades lower, under another framework');
    expect(grades).toContain('is not like with like');
    expect(grades).toContain('10 August 2015');
    expect(grades).toContain('7 years ago');
    expect(grades).toContain(
      'Leaders do not secure the conditions in which children are kept safe.',
    );
  });

  test('gives three reasons, strengths and no promise', () => {
    const briefing = buildBriefing(briefingFacts());

    expect(wordsIn(briefing, 'reasons')).toContain(
      'Leaders, inadequate: serious weaknesses reach many children on supervision.',
    );
    expect(wordsIn(briefing, 'reasons')).toContain('Social workers visit children regularly.');
    expect(wordsIn(briefing, 'next')).toContain(
      'No vital stage has a serious weakness (every judgement).',
    );
    expect(wordsIn(briefing, 'next')).toContain('This is not a promise.');
    expect(wordsIn(briefing, 'next')).toContain('firm. No single entry would move the grade.');
  });

  test('says so where nothing is held, and invents no reason', () => {
    const briefing = buildBriefing(briefingFacts({ judgements: null, strengths: [], asks: [] }));

    expect(wordsIn(briefing, 'reasons')).toContain(
      'This service holds the grades of this inspection and not its words',
    );
    expect(wordsIn(briefing, 'next')).toContain('nobody can say from this page');
  });

  test('falls back on what the report asks for where its evidence is not held', () => {
    const reasons = wordsIn(buildBriefing(briefingFacts({ judgements: null })), 'reasons');

    expect(reasons).toContain('these are not reasons worked out from it');
    expect(reasons).toContain('Area 1: Supervision for every social worker.');
  });

  test('counts how often a concern comes back and names each place', () => {
    const concerns = wordsIn(buildBriefing(briefingFacts()), 'concerns');

    expect(concerns).toContain('3 of 3, 3 times running, came back. February 2019: to improve');
    expect(concerns).toContain('June 2015 item 8');
    expect(concerns).toContain('1 came back after being met');
  });

  test('says by when the law wants an answer, in the past and in the future', () => {
    const due = 'Your written action plan was due by 28 June 2019: 70 working days';
    const before = briefingFacts({ today: '2019-05-01' });

    expect(wordsIn(buildBriefing(briefingFacts()), 'since')).toContain(due);
    expect(wordsIn(buildBriefing(before), 'since')).toContain(due.replace('was', 'is'));
  });

  test('says when inspectors look again after an inadequate judgement, and nothing where no rule does', () => {
    const monitoring = {
      kind: 'firstMonitoringVisit',
      planDueOn: '2019-06-28',
      dueOn: '2019-07-26',
    } as const;
    const { law } = briefingFacts();
    const told = buildBriefing(
      briefingFacts({ law: { ...law, dates: [...law.dates, monitoring] } }),
    );

    expect(wordsIn(told, 'since')).toContain(
      'Ofsted’s first monitoring visit was due by 26 July 2019: within four weeks of the day the plan is due, then',
    );
    expect(wordsIn(told, 'since')).toContain('no. 160035, May 2016');
    expect(wordsOf(briefOf(told)).join()).toContain('first monitoring visit was due by 26 July');
    expect(wordsIn(buildBriefing(briefingFacts()), 'since')).not.toContain('monitoring visit was');
  });

  test('keeps neighbours and figures in a section of their own, with their own source', () => {
    const beside = wordsIn(buildBriefing(briefingFacts()), 'beside');

    expect(beside).toContain('2 statistical neighbours in the 2025 model');
    expect(beside).toContain('Sources of this section: Department for Education.');
    expect(beside).not.toContain('Inadequate.');
  });

  test('says where no earlier inspection and no overall grade is there to compare', () => {
    const { inspection } = briefingFacts();
    const alone = buildBriefing(briefingFacts({ history: gradeHistory(inspection, []) }));

    expect(wordsIn(alone, 'grades')).toContain('No earlier inspection is on record.');
  });

  test('is shorter in two pages and says there nothing that the page does not', () => {
    const briefing = buildBriefing(briefingFacts());
    const page = wordsOf(briefing);
    const brief = wordsOf(briefOf(briefing));

    expect(brief.filter((words) => !page.includes(words))).toEqual([]);
    expect(page).toContain('2 July 2019: Monitoring visit.');
    expect(brief).not.toContain('2 July 2019: Monitoring visit.');
    expect(brief).toContain('16 May 2019: Statutory direction to the council.');
  });
});
