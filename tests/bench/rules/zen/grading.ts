import { limit } from '@/tests/bench/rules/limits-in-force';
import { expressions, type Node, table } from './nodes';

const thin = expressions(
  'Too little evidence',
  {
    thin: `recorded < ${limit('entriesNeeded')} or coreWithEvidence < ${limit('coreShareNeeded')} * core`,
    below: 'weak + uneven',
  },
  { list: 'areas' },
);

/** The rules of one judgement, worst first, as in `judgement-rules.ts`. */
const caps = table(
  'Grade judgements',
  {
    inputs: [''],
    output: 'grade',
    rows: [
      [`failing >= ${limit('seriousFailures')}`, 'inadequate'],
      [
        `serious >= ${limit('seriousWithoutFailure')} or (failing > 0 and serious >= ${limit('seriousWithFailure')})`,
        'inadequate',
      ],
      ['failingAcrossService > 0', 'inadequate'],
      ['thin', 'undecided'],
      ['failing > 0 and weak >= holding', 'inadequate'],
      [
        `area != 'helpAndProtection' and weakVital >= ${limit('vitalStagesLost')} and weak >= holding`,
        'inadequate',
      ],
      ['failing > 0', 'requiresImprovement'],
      [`weakVital >= ${limit('weakVitalStages')}`, 'requiresImprovement'],
      [`weak >= ${limit('weakCriteria')}`, 'requiresImprovement'],
      [
        `below >= ${limit('unevenCriteria')} and below / (below + holding) >= ${limit('unevenShare')} and strong <= below`,
        'requiresImprovement',
      ],
      ['weak > 0', 'good'],
      [`uneven > ${limit('lapsesAtOutstanding')}`, 'good'],
      [`weaknesses > 0 and weaknesses / entries >= ${limit('weaknessShareAtOutstanding')}`, 'good'],
      [`strongCore / core < ${limit('strongCoreShare')}`, 'good'],
      ['anySerious > 0', 'good'],
      ['', 'outstanding'],
    ],
  },
  { list: 'areas' },
);

const rank =
  "(a.grade == 'outstanding' ? 0 : a.grade == 'good' ? 1 : a.grade == 'requiresImprovement' ? 2 : a.grade == 'inadequate' ? 3 : -1)";

/** Ranks: 0 is outstanding, 3 inadequate, −1 undecided. Leaders follow practice. */
const leadersFollowPractice = expressions('Leaders follow practice', {
  practice: `map(filter(areas as a, a.area != 'leaders') as a, ${rank})`,
  ownLeaders: `map(filter(areas as a, a.area == 'leaders') as a, ${rank})[0]`,
  leaders: `$.ownLeaders < 0 ? -1 : max([$.ownLeaders, max($.practice) - ${limit('leadersAbovePractice')}])`,
  below: 'count($.practice as r, r == 2)',
  best: 'count($.practice as r, r == 0)',
});

const overall = table('Grade overall', {
  inputs: [''],
  output: 'overall',
  rows: [
    ['leaders < 0 or min(practice) < 0', 'undecided'],
    ['max(practice) == 3', 'inadequate'],
    ['leaders >= 2 or below > 1', 'requiresImprovement'],
    ['leaders == 0 and best > 0 and below == 0', 'outstanding'],
    ['', 'good'],
  ],
});

/** From the counts of each judgement to the grades that stand together. */
export const grading: readonly Node[] = [thin, caps, leadersFollowPractice, overall];
