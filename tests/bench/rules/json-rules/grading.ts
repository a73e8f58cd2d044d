import { type Grade, grades } from '@/lib/domain/grades';
import type { AreaFacts } from '@/tests/bench/rules/area-facts';
import { type Grades, toGrade } from '@/tests/bench/rules/bench-framework';
import { limit } from '@/tests/bench/rules/limits-in-force';
import { atLeast, both, either, firstThatFits, is, isNot, lessThan, moreThan } from './conditions';

/** The rules of one judgement, worst first, as in `judgement-rules.ts`. */
const gradeOf = firstThatFits([
  ['inadequate', atLeast('failing', limit('seriousFailures'))],
  [
    'inadequate',
    either(
      atLeast('serious', limit('seriousWithoutFailure')),
      both(moreThan('failing', 0), atLeast('serious', limit('seriousWithFailure'))),
    ),
  ],
  ['inadequate', moreThan('failingAcrossService', 0)],
  [
    'undecided',
    either(
      lessThan('recorded', limit('entriesNeeded')),
      lessThan('coreShareWithEvidence', limit('coreShareNeeded')),
    ),
  ],
  ['inadequate', moreThan('failing', 0), atLeast('weak', { fact: 'holding' })],
  [
    'inadequate',
    isNot('area', 'helpAndProtection'),
    atLeast('weakVital', limit('vitalStagesLost')),
    atLeast('weak', { fact: 'holding' }),
  ],
  ['requiresImprovement', moreThan('failing', 0)],
  ['requiresImprovement', atLeast('weakVital', limit('weakVitalStages'))],
  ['requiresImprovement', atLeast('weak', limit('weakCriteria'))],
  [
    'requiresImprovement',
    atLeast('below', limit('unevenCriteria')),
    atLeast('belowShare', limit('unevenShare')),
    atLeast('below', { fact: 'strong' }),
  ],
  ['good', moreThan('weak', 0)],
  ['good', moreThan('uneven', limit('lapsesAtOutstanding'))],
  ['good', atLeast('weaknessShare', limit('weaknessShareAtOutstanding'))],
  ['good', lessThan('strongCoreShare', limit('strongCoreShare'))],
  ['good', moreThan('anySerious', 0)],
  ['outstanding'],
]);

/** Leaders stand at most a grade above the weakest practice, whose rank is 3 where inadequate. */
const leadersBesidePractice = firstThatFits([
  [
    'asPracticeAllows',
    lessThan('ownLeaders', { fact: 'bestForLeaders' }),
    atLeast('ownLeaders', 0),
  ],
  ['asTheyAre'],
]);

const gradeOverall = firstThatFits([
  ['undecided', either(lessThan('leaders', 0), moreThan('undecided', 0))],
  ['inadequate', is('weakest', 3)],
  ['requiresImprovement', either(atLeast('leaders', 2), moreThan('below', 1))],
  ['outstanding', is('leaders', 0), moreThan('best', 0), is('below', 0)],
  ['good'],
]);

const rankOf = (grade: Grade | 'undecided'): number =>
  grade === 'undecided' ? -1 : grades.indexOf(grade);

/** From the counts of each judgement to the grades that stand together, every choice by the engine. */
export async function gradeByJsonRules(areas: readonly AreaFacts[]): Promise<Grades> {
  const found: Grades = {};
  for (const facts of areas) {
    const below = facts.weak + facts.uneven;
    const grade = await gradeOf({
      ...facts,
      below,
      belowShare: below / Math.max(1, below + facts.holding),
      weaknessShare: facts.weaknesses / Math.max(1, facts.entries),
      strongCoreShare: facts.strongCore / facts.core,
      coreShareWithEvidence: facts.coreWithEvidence / facts.core,
    });
    Object.assign(found, { [facts.area]: toGrade(grade) });
  }
  const { leaders: own = 'undecided', ...practice } = found;
  const ranks = Object.values(practice).map(rankOf);
  const weakest = Math.max(...ranks);
  const bestForLeaders = weakest - limit('leadersAbovePractice');
  const beside = await leadersBesidePractice({ ownLeaders: rankOf(own), bestForLeaders });
  const leaders = beside === 'asPracticeAllows' ? (grades[bestForLeaders] ?? own) : own;
  const overall = await gradeOverall({
    leaders: rankOf(leaders),
    weakest,
    undecided: ranks.filter((rank) => rank < 0).length,
    below: ranks.filter((rank) => rank === 2).length,
    best: ranks.filter((rank) => rank === 0).length,
  });
  return { ...found, leaders, overallEffectiveness: toGrade(overall) };
}
