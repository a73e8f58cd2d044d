import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

type Meanings = Readonly<Record<Grade, string>>;

const ofTheService: Meanings = {
  outstanding:
    'Practice makes children’s lives markedly better, and what is weak is rare and small.',
  good: 'Children mostly get the right help at the right time, and what is weak does not reach far.',
  requiresImprovement:
    'Children are not left at risk widely, but they cannot yet count on good help.',
  inadequate: 'Failures are so wide or so serious that children are harmed or at risk.',
};

const ofLeaders: Meanings = {
  outstanding: 'Leaders know their service well and make children’s lives markedly better.',
  good: 'Leaders know what works and what does not, and put things right in time.',
  requiresImprovement: 'The basics are in place, but practice is not yet reliably good.',
  inadequate: 'Leaders do not secure the conditions in which children are kept safe.',
};

const ofProtection: Meanings = {
  outstanding: 'Help comes early and protection works, and children’s lives change for the better.',
  good: 'Children who need help or protection mostly get it, and in time.',
  requiresImprovement:
    'Children are not left at risk widely, but they cannot yet count on good help.',
  inadequate:
    'Children who need help or protection are harmed or left at risk, widely or seriously.',
};

const inCare = (who: string): Meanings => ({
  outstanding: `Being looked after makes the lives of ${who} markedly better.`,
  good: `Most ${who} are safe and settled, and do well.`,
  requiresImprovement: `Most ${who} are safe, but they do not all get good care and support.`,
  inadequate: `Many ${who} are at risk or not looked after well, or some of them seriously so.`,
});

const byArea: Readonly<Partial<Record<JudgementArea, Meanings>>> = {
  leaders: ofLeaders,
  helpAndProtection: ofProtection,
  inCare: inCare('children in care'),
  lookedAfterAndPermanence: inCare('children in care'),
  careLeavers: inCare('care leavers'),
  inCareAndCareLeavers: inCare('children in care and care leavers'),
};

/**
 * What a grade says, in one sentence of ours, for people who answer for a service. Ofsted’s own descriptions are
 * longer. Null where there is no grade.
 */
export function gradeMeaning(area: JudgementArea, outcome: JudgementOutcome): string | null {
  return outcome === 'notJudged' ? null : (byArea[area] ?? ofTheService)[outcome];
}
