import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { deriveUnder, type RuleSet } from '@/lib/rules/rule-set';
import { rulesVersion } from '@/lib/rules/rules-version';
import { answersOf } from '@/lib/rules/versions/answer-of';
import { knownVersions, rulesInForce, rulesOfVersion } from '@/lib/rules/versions/index';
import { type GoldenCase, goldenCorpus } from './corpus';

/*
 * The answers that each version of the rules gave when it was made, as data. A stored derivation can be
 * made again only as long as its version still gives them.
 */

const recordSchema = z.array(
  z.object({
    name: z.string(),
    evidence: z.string(),
    grades: z.record(z.string(), z.string()),
    answers: z.string(),
  }),
);
type Recorded = z.infer<typeof recordSchema>;

const fileOf = (version: string) => `tests/cases/rules-versions/answers-${version}.json`;

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}

function answer({ name, framework, evidence }: GoldenCase, rules: RuleSet): Recorded[number] {
  const answers = answersOf(deriveUnder(evidence, frameworkFor(framework), rules));
  return {
    name,
    evidence: digest(evidence),
    grades: Object.fromEntries(answers.map(({ area, grade }) => [area, grade])),
    answers: digest(answers),
  };
}

function rulesOf(version: string): RuleSet {
  const rules = rulesOfVersion(version);
  if (!rules) throw new Error(`There are no rules ${version}`);
  return rules;
}

function readRecord(version: string): Recorded {
  if (!existsSync(fileOf(version)) && process.env.RECORD_ANSWERS === '1') {
    const lines = goldenCorpus().map((each) => JSON.stringify(answer(each, rulesOf(version))));
    writeFileSync(fileOf(version), `[\n${lines.join(',\n')}\n]\n`);
  }
  if (!existsSync(fileOf(version))) {
    throw new Error(
      `The answers of rules ${version} are not on record. Record them with RECORD_ANSWERS=1 npm test -- cases rules-versions, and commit ${fileOf(version)}.`,
    );
  }
  return recordSchema.parse(JSON.parse(readFileSync(fileOf(version), 'utf8')));
}

const whatToDo = (version: string) =>
  `Rules ${version} no longer give the answers they gave, so derivations stored under them could not be made again. ` +
  'If the change is meant: give lib/rules/rules-version.ts the next version, keep the rules and limits as they were in ' +
  `lib/rules/versions for ${version}, add the new version there, and record its answers (see lib/rules/README.md).`;

test('the rules in force are a known version, and judge as deriveJudgements does', () => {
  expect(rulesInForce.version).toBe(rulesVersion);
  expect(knownVersions).toContain(rulesVersion);
  const [first] = goldenCorpus();
  expect(first && deriveUnder(first.evidence, frameworkFor(first.framework), rulesInForce)).toEqual(
    first && deriveJudgements(first.evidence, frameworkFor(first.framework)),
  );
});

test.each(knownVersions)('the corpus of rules %s is the one that was recorded', (version) => {
  const now = goldenCorpus().map(({ name, evidence }) => [name, digest(evidence)]);

  expect(
    readRecord(version).map(({ name, evidence }) => [name, evidence]),
    `The corpus has changed: delete ${fileOf(version)} and record it again, in a commit that changes no rule.`,
  ).toEqual(now);
});

test.each(knownVersions)('rules %s give the answers they gave', (version) => {
  const now = goldenCorpus().map((each) => answer(each, rulesOf(version)));

  expect(now, whatToDo(version)).toEqual(readRecord(version));
});

test('the corpus has every grade under every version of the framework', () => {
  const seen = new Set(
    goldenCorpus().flatMap((each) =>
      Object.values(answer(each, rulesInForce).grades).map((grade) => `${each.framework} ${grade}`),
    ),
  );
  expect(seen.size).toBe(4 * 5);
});
