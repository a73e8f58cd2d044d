import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import type { Limit } from '@/lib/frameworks/limits';
import type { RuleSet } from '@/lib/rules/rule-set';

/** Other values for limits of one framework version, by the name of the limit. */
type ChangedLimits = Readonly<Record<string, { value: number; combined?: number | undefined }>>;

/** What a rule set that is being thought about changes in another one. */
export type Candidate = {
  version: string;
  limits: Readonly<Partial<Record<FrameworkKey, ChangedLimits>>>;
  /** Codes of rules that would no longer judge. */
  rulesOff: readonly string[];
};

/** Why a candidate makes no sense beside the rules it changes, each with its place. Empty when it does. */
export function candidateFaults(
  { version, limits, rulesOff }: Candidate,
  base: RuleSet,
  taken: readonly string[],
): string[] {
  const faults: string[] = [];
  if (taken.includes(version)) faults.push(`version: ${version} is taken by rules there are`);

  const codes = base.rules.map(({ code }) => code);
  for (const [index, code] of rulesOff.entries()) {
    if (!codes.includes(code)) {
      faults.push(`rulesOff[${index}]: ${code} cannot be switched off; ${codes.join(', ')} can`);
    }
  }
  let changes = rulesOff.length;
  for (const [key, held] of entriesOf(base.limits)) {
    for (const [name, given] of Object.entries(limits[key] ?? {})) {
      changes += 1;
      faults.push(...limitFaults(`limits.${key}.${name}`, given, limitNamed(held, name)));
    }
  }
  if (changes === 0) faults.push('the file: changes no limit and switches no rule off');
  return faults;
}

/** The rule set a candidate makes of another one. Throws where `candidateFaults` finds any. */
export function toRuleSet(candidate: Candidate, base: RuleSet): RuleSet {
  const [fault] = candidateFaults(candidate, base, []);
  if (fault !== undefined) throw new Error(fault);

  const { version, rulesOff } = candidate;
  const under = (key: FrameworkKey) => changed(base.limits[key], candidate.limits[key]);
  return {
    version,
    rules: base.rules.filter(({ code }) => !rulesOff.includes(code)),
    limits: {
      'sif-2013': under('sif-2013'),
      'ilacs-2018': under('ilacs-2018'),
      'ilacs-2023': under('ilacs-2023'),
      'ilacs-2026': under('ilacs-2026'),
    },
  };
}

function changed(limits: FrameworkLimits, changes: ChangedLimits = {}): FrameworkLimits {
  const result: Record<keyof FrameworkLimits, Limit> = { ...limits };
  for (const [name, limit] of entriesOf(limits)) {
    const given = changes[name];
    // A single value stands for both groups too, unless the candidate says otherwise.
    if (given) result[name] = { ...limit, value: given.value, ...combinedOf(limit, given) };
  }
  return result;
}

function combinedOf(limit: Limit, given: { value: number; combined?: number | undefined }) {
  const combined = given.combined ?? limit.combined;
  return combined === undefined ? {} : { combined };
}

function limitFaults(
  place: string,
  { value, combined }: { value: number; combined?: number | undefined },
  limit: Limit | undefined,
): string[] {
  if (!limit) return [`${place}: the rules use no such limit`];

  const share = !Number.isInteger(limit.value);
  const fits = (number: number) =>
    number >= 0 && (share ? number <= 1 : Number.isInteger(number) && number <= 1000);
  const wanted = share ? 'a share from 0 to 1' : 'a whole number from 0 to 1000';
  const faults = fits(value) ? [] : [`${place}.value: must be ${wanted}`];
  if (combined !== undefined && !fits(combined))
    faults.push(`${place}.combined: must be ${wanted}`);
  return faults;
}

function limitNamed(limits: FrameworkLimits, name: string): Limit | undefined {
  return entriesOf(limits).find(([held]) => held === name)?.[1];
}

/** Object.entries with the keys the type says. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
  const isKey = (key: string): key is Key => key in record;
  return Object.keys(record)
    .filter(isKey)
    .map((key): [Key, Value] => [key, record[key]]);
}
