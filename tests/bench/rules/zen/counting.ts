import { limit } from '@/tests/bench/rules/limits-in-force';
import { expressions, type Node, table } from './nodes';

/** Every entry by what it says: the first row that fits. */
const classify = table(
  'Classify entries',
  {
    inputs: ['headline', 'direction', 'impact', 'extent', "known == true and area == 'leaders'"],
    output: 'level',
    rows: [
      ['true', '', '', '', '', 'none'],
      ['', "'context'", '', '', '', 'none'],
      ['', "'strength'", "'strong','exceptional'", "'many','widespread'", '', 'strong'],
      ['', "'strength'", '', '', '', 'sound'],
      ['', '', "'serious'", "'widespread'", '', 'seriousWidespread'],
      ['', '', "'serious'", "'many'", '', 'seriousMany'],
      ['', '', "'serious'", "'some'", '', 'seriousSome'],
      ['', '', "'serious'", "'isolated'", '', 'seriousIsolated'],
      ['', '', '', '', 'true', 'setAside'],
      ['', '', "'moderate'", "'many','widespread'", '', 'moderateMany'],
      ['', '', "'moderate'", "'some'", '', 'moderateSome'],
      ['', '', "'moderate'", "'isolated'", '', 'moderateIsolated'],
      ['', '', "'low'", '', '', 'low'],
    ],
  },
  { list: 'entries' },
);

const sortIntoAreas = expressions('Sort entries into judgements', {
  areas: `map(areas as a, {
    area: a.area,
    core: a.core,
    criteria: a.criteria,
    entries: filter(entries as e, e.area == a.area and e.level != 'none')
  })`,
});

const isStrength = "(e.level == 'strong' or e.level == 'sound')";

const sortIntoCriteria = expressions('Sort entries into criteria', {
  criteria: `flatMap(areas as a, map(a.criteria as c, {
    area: a.area,
    core: c.core,
    vital: c.vital,
    main: filter(a.entries as e, e.criteria[0] == c.id),
    besides: filter(a.entries as e, e.criteria[0] != c.id and c.id in e.criteria)
  }))`,
});

const mainOf = (...levels: string[]) =>
  `count(main as e, ${levels.map((level) => `e.level == '${level}'`).join(' or ')})`;
const strengthsOf = (condition: string) =>
  `count(main as e, ${condition}) + count(besides as e, ${condition})`;

const countOnCriteria = expressions(
  'Count on criteria',
  {
    failsAcrossService: mainOf('seriousWidespread'),
    fails: `$.failsAcrossService + ${mainOf('seriousMany')}`,
    serious: `$.fails + ${mainOf('seriousSome')}`,
    anySerious: `$.serious + ${mainOf('seriousIsolated')}`,
    farReaching: `$.fails + ${mainOf('moderateMany')}`,
    pattern: `$.anySerious + ${mainOf('moderateMany', 'moderateSome')}`,
    lapses: `$.pattern + ${mainOf('moderateIsolated')}`,
    weaknesses: `$.lapses + ${mainOf('low')}`,
    mainStrengths: `count(main as e, ${isStrength})`,
    strengths: strengthsOf(isStrength),
    strong: strengthsOf("e.level == 'strong'"),
    named: 'len(main) + len(besides)',
    isPattern: `$.pattern >= ${limit('repeatedWeaknesses')} and $.pattern >= ${limit('repeatedPerStrength')} * $.mainStrengths`,
  },
  { list: 'criteria' },
);

const standings = table(
  'Standing of criteria',
  {
    inputs: [''],
    output: 'standing',
    rows: [
      ['fails > 0', 'failing'],
      ['farReaching > 0 or serious > 0 or isPattern', 'weak'],
      ['lapses > 0', 'uneven'],
      ['strong > 0', 'strong'],
      ['strengths > 0', 'sound'],
      ['weaknesses > 0', 'minor'],
      ['', 'none'],
    ],
  },
  { list: 'criteria' },
);

const where = (condition: string) => `count(criteria as c, c.area == a.area and (${condition}))`;
const isWeak = "c.standing == 'failing' or c.standing == 'weak'";

const countOnAreas = expressions('Count on judgements', {
  areas: `map(areas as a, {
    area: a.area,
    core: a.core,
    recorded: len(a.entries),
    weaknesses: sum(map(filter(criteria as c, c.area == a.area) as c, c.weaknesses)),
    entries: count(a.entries as e, e.level != 'setAside'),
    failing: ${where("c.standing == 'failing'")},
    weak: ${where(isWeak)},
    weakVital: ${where(`c.vital and (${isWeak})`)},
    failingAcrossService: ${where('c.vital and c.failsAcrossService > 0')},
    serious: ${where('c.serious > 0')},
    anySerious: ${where('c.anySerious > 0')},
    uneven: ${where("c.standing == 'uneven'")},
    holding: ${where("c.standing == 'sound' or c.standing == 'strong'")},
    strong: ${where("c.standing == 'strong'")},
    strongCore: ${where("c.core and c.standing == 'strong'")},
    coreWithEvidence: ${where('c.core and c.named > 0')}
  })`,
});

/** From the entries to the counts of each judgement, in the engine’s own language throughout. */
export const counting: readonly Node[] = [
  classify,
  sortIntoAreas,
  sortIntoCriteria,
  countOnCriteria,
  standings,
  countOnAreas,
];
