import type { Evidence } from '@/lib/domain/evidence';
import type { AreaFacts } from '@/tests/bench/rules/area-facts';
import { criteriaByArea } from '@/tests/bench/rules/bench-framework';
import { limit } from '@/tests/bench/rules/limits-in-force';
import { atLeast, either, firstThatFits, is, isIn, moreThan } from './conditions';

const serious = is('impact', 'serious');
const moderate = is('impact', 'moderate');

/** Every entry by what it says. */
const levelOf = firstThatFits([
  ['none', either(is('headline', true), is('direction', 'context'))],
  [
    'strong',
    is('direction', 'strength'),
    isIn('impact', 'strong', 'exceptional'),
    isIn('extent', 'many', 'widespread'),
  ],
  ['sound', is('direction', 'strength')],
  ['seriousWidespread', serious, is('extent', 'widespread')],
  ['seriousMany', serious, is('extent', 'many')],
  ['seriousSome', serious, is('extent', 'some')],
  ['seriousIsolated', serious],
  ['setAside', is('known', true), is('area', 'leaders')],
  ['moderateMany', moderate, isIn('extent', 'many', 'widespread')],
  ['moderateSome', moderate, is('extent', 'some')],
  ['moderateIsolated', moderate],
  ['low'],
]);

const standingOf = firstThatFits([
  ['failing', moreThan('fails', 0)],
  [
    'weak',
    either(
      moreThan('farReaching', 0),
      moreThan('serious', 0),
      atLeast('pattern', { fact: 'patternNeeds' }),
    ),
  ],
  ['uneven', moreThan('lapses', 0)],
  ['strong', moreThan('strong', 0)],
  ['sound', moreThan('strengths', 0)],
  ['minor', moreThan('weaknesses', 0)],
  ['none'],
]);

/** Entries of each level whose main criterion it is, and those that name it besides. */
type Seen = { main: Map<string, number>; besides: Map<string, number> };

function see(counts: Map<string, number>, level: string): void {
  counts.set(level, (counts.get(level) ?? 0) + 1);
}

const total = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, each) => sum + each, 0);

/** How many entries on a criterion say each thing. The engine adds nothing up, so this is done beside it. */
function factsOf({ main, besides }: Seen) {
  const on = (level: string) => main.get(level) ?? 0;
  const failsAcrossService = on('seriousWidespread');
  const fails = failsAcrossService + on('seriousMany');
  const serious = fails + on('seriousSome');
  const anySerious = serious + on('seriousIsolated');
  const pattern = anySerious + on('moderateMany') + on('moderateSome');
  const lapses = pattern + on('moderateIsolated');
  const mainStrengths = on('strong') + on('sound');
  const strong = on('strong') + (besides.get('strong') ?? 0);

  return {
    failsAcrossService,
    fails,
    serious,
    anySerious,
    farReaching: fails + on('moderateMany'),
    pattern,
    patternNeeds: Math.max(
      limit('repeatedWeaknesses'),
      limit('repeatedPerStrength') * mainStrengths,
    ),
    lapses,
    weaknesses: lapses + on('low'),
    mainStrengths,
    strong,
    strengths: mainStrengths + strong - on('strong') + (besides.get('sound') ?? 0),
    setAside: on('setAside'),
    named: total(main) + total(besides),
  };
}

type CriterionFound = ReturnType<typeof factsOf> & {
  core: boolean;
  vital: boolean;
  standing: string;
};

async function classified(evidence: readonly Evidence[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const on = (id: string): Seen => {
    const known = seen.get(id) ?? { main: new Map(), besides: new Map() };
    seen.set(id, known);
    return known;
  };
  for (const entry of evidence) {
    const level = await levelOf(entry);
    if (level === 'none') continue;
    const [main = '', ...besides] = entry.criteria;
    see(on(main).main, level);
    for (const id of besides) see(on(id).besides, level);
  }
  return seen;
}

function countOf(area: string, core: number, found: readonly CriterionFound[]): AreaFacts {
  const number = (keep: (each: CriterionFound) => boolean) => found.filter(keep).length;
  const sum = (of: (each: CriterionFound) => number) =>
    found.reduce((all, each) => all + of(each), 0);
  const isWeak = ({ standing }: CriterionFound) => standing === 'failing' || standing === 'weak';
  const isStrong = ({ standing }: CriterionFound) => standing === 'strong';

  return {
    area,
    core,
    recorded: sum((each) => each.weaknesses + each.mainStrengths + each.setAside),
    entries: sum((each) => each.weaknesses + each.mainStrengths),
    weaknesses: sum((each) => each.weaknesses),
    failing: number(({ standing }) => standing === 'failing'),
    weak: number(isWeak),
    weakVital: number((each) => each.vital && isWeak(each)),
    failingAcrossService: number((each) => each.vital && each.failsAcrossService > 0),
    serious: number((each) => each.serious > 0),
    anySerious: number((each) => each.anySerious > 0),
    uneven: number(({ standing }) => standing === 'uneven'),
    holding: number((each) => each.standing === 'sound' || isStrong(each)),
    strong: number(isStrong),
    strongCore: number((each) => each.core && isStrong(each)),
    coreWithEvidence: number((each) => each.core && each.named > 0),
  };
}

/** From the entries to the counts of each judgement: one run of the engine for each entry and criterion. */
export async function countByJsonRules(evidence: readonly Evidence[]): Promise<AreaFacts[]> {
  const seen = await classified(evidence);
  const areas: AreaFacts[] = [];
  for (const { area, core, criteria } of criteriaByArea) {
    const found: CriterionFound[] = [];
    for (const criterion of criteria) {
      const facts = factsOf(seen.get(criterion.id) ?? { main: new Map(), besides: new Map() });
      const { core: isCore, vital } = criterion;
      found.push({ ...facts, core: isCore, vital, standing: await standingOf(facts) });
    }
    areas.push(countOf(area, core, found));
  }
  return areas;
}
