import type { LooksRow } from '@/components/method/looks-table';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { AreaCounts } from '@/lib/rules/area-counts';
import { judgementRules } from '@/lib/rules/judgement-rules';
import type { RuleInput } from '@/lib/rules/rule';
import { tooLittleEvidence } from '@/lib/rules/too-little-evidence';
import { gradedJudgements } from './describe-rules';

/** What each count stands for, as a reader of the rules knows it. */
const countWords = {
  recorded: 'entries recorded',
  entries: 'entries weighed',
  weaknesses: 'entries that are weaknesses',
  failing: 'failing criteria',
  weak: 'weak or failing criteria',
  weakVital: 'weak or failing vital stages',
  failingAcrossService: 'vital stages that fail seriously across the service',
  serious: 'criteria with a serious weakness for more than a few',
  anySerious: 'criteria with any serious weakness',
  uneven: 'uneven criteria',
  holding: 'criteria on which practice holds',
  strong: 'strong criteria',
  strongCore: 'strong core criteria',
  core: 'core criteria',
  coreWithEvidence: 'core criteria with evidence',
} as const satisfies Record<keyof AreaCounts, string>;

/** Every rule with what it counts and the best grade it leaves, found by watching what it reads. */
export function describeLooks(framework: Framework): LooksRow[] {
  const watched = judgementRules.map(
    (rule): LooksRow => ({
      code: rule.code,
      title: rule.title,
      caps: rule.caps,
      looksAt: readBy(rule.applies, framework),
    }),
  );
  const { code, title, applies } = tooLittleEvidence;
  const lasting = judgementRules.filter(({ standsWhenThin }) => standsWhenThin).length;

  return watched.toSpliced(lasting, 0, {
    code,
    title,
    caps: null,
    looksAt: readBy(applies, framework),
  });
}

/** Counts tried: a rule reads on or stops by what it finds. */
const tried = [0, 1, 3, 1000];

function readBy(applies: (input: RuleInput) => boolean, framework: Framework): string[] {
  const read = new Set<string>();
  for (const { area } of gradedJudgements(framework)) {
    for (const value of tried) watch(applies, framework, area, value, read);
  }
  return Object.entries(countWords).flatMap(([name, words]) => (read.has(name) ? [words] : []));
}

function watch(
  applies: (input: RuleInput) => boolean,
  { limits }: Framework,
  area: JudgementArea,
  value: number,
  read: Set<string>,
): void {
  const counts = { ...evenly(value) };
  for (const name of Object.keys(counts)) {
    Object.defineProperty(counts, name, {
      get: () => {
        read.add(name);
        return value;
      },
    });
  }
  applies({ area, counts, limits });
}

function evenly(value: number): AreaCounts {
  return {
    recorded: value,
    entries: value,
    weaknesses: value,
    failing: value,
    weak: value,
    weakVital: value,
    failingAcrossService: value,
    serious: value,
    anySerious: value,
    uneven: value,
    holding: value,
    strong: value,
    strongCore: value,
    core: value,
    coreWithEvidence: value,
  };
}
