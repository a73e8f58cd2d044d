import type { PublishedCase } from '@/lib/rules/agreement/compare';
import { candidateFaults, toRuleSet } from '@/lib/rules/impact/candidate';
import { compareRuleSets } from '@/lib/rules/impact/compare-rule-sets';
import type { RuleSet } from '@/lib/rules/rule-set';
import { knownVersions, rulesInForce } from '@/lib/rules/versions/index';
import { firstOf } from '@/lib/schemas/read-json';
import { readRuleSetCandidate } from '@/lib/schemas/rule-set-candidate';
import { describeImpact } from './describe-impact';
import { readBundles } from './read-bundles';
import { readText } from './read-text';
import { withHeldDatabase } from './with-held-database';

const usage =
  'Name a candidate rule set: npm run rules:impact -- CANDIDATE.json [BUNDLE or FOLDER…] [--json]';

/** Prints what adopting a rule set would do to every grade derived from the evidence held. Writes nothing. */
async function impact(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json');
  if (unknown) throw new Error(`${unknown} is no option. ${usage}`);
  const [candidate, ...places] = words.filter((word) => !word.startsWith('--'));
  if (candidate === undefined) throw new Error(usage);

  const after = await readCandidate(candidate);
  const { held, from } = await readHeld(places);
  const found = compareRuleSets(held, rulesInForce, after);
  process.stdout.write(
    words.includes('--json')
      ? `${JSON.stringify({ candidate, from, ...found })}\n`
      : describeImpact(found, from),
  );
}

async function readCandidate(file: string): Promise<RuleSet> {
  const candidate = readRuleSetCandidate(await readText(file));
  if (!candidate.ok) throw new Error(`${file}: ${firstOf(candidate.error)}`);

  const faults = candidateFaults(candidate.value, rulesInForce, knownVersions);
  if (faults.length > 0) throw new Error(`${file}: ${firstOf(faults)}`);
  return toRuleSet(candidate.value, rulesInForce);
}

/** The evidence in the bundles named, or else in the database. */
async function readHeld(
  places: readonly string[],
): Promise<{ held: readonly PublishedCase[]; from: string }> {
  if (places.length > 0) return { held: await readBundles(places), from: places.join(', ') };

  const held = await withHeldDatabase(async () => {
    const { listHeldEvidence } = await import('@/lib/queries/held-evidence');
    return listHeldEvidence();
  });
  if (held) return { held, from: 'the database' };
  throw new Error(`There is no database here, so name evidence bundles. ${usage}`);
}

try {
  await impact(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message.trim().replaceAll(/\s+/g, ' ') : String(error)}\n`,
  );
  process.exitCode = 2;
}
