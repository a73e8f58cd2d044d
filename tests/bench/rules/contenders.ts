import type { Evidence } from '@/lib/domain/evidence';
import { type PackedEvidence, packEvidence } from '@/lib/rules/counting/packed-evidence';
import { deriveJudgements, derivePacked } from '@/lib/rules/derive-judgements';
import { countByOurs } from './area-facts';
import { framework, type Grades, gradesIn } from './bench-framework';
import { countByJsonRules } from './json-rules/counting';
import { gradeByJsonRules } from './json-rules/grading';
import { passes, scatterAdd } from './scatter-add';
import { deriveByZen, gradeByZen, gradesByZen } from './zen/zen';

export type Inspection = { evidence: readonly Evidence[]; packed: PackedEvidence };

/** One way of doing the work. */
export type Contender = {
  name: string;
  run: (inspection: Inspection) => unknown;
  /** How often one call does the work, where not once. */
  times?: number;
  /** The grades, where it derives any. They have to be those of the app. */
  grades?: (inspection: Inspection) => Grades | Promise<Grades>;
  /** What explains the grades, where anything does. */
  trace?: (inspection: Inspection) => unknown;
};

export const floor: Contender = {
  name: 'scatter-add floor',
  run: ({ packed }) => scatterAdd(packed),
  times: passes,
};

/** A derivation from evidence packed already, with reasons, conditions and robustness. */
export const fromPacked: Contender = {
  name: 'ours, packed evidence',
  run: ({ packed }) => derivePacked(packed, framework),
  grades: ({ packed }) => gradesIn(derivePacked(packed, framework)),
  trace: ({ packed }) => derivePacked(packed, framework),
};

export const packing: Contender = {
  name: 'packing from objects',
  run: ({ evidence }) => packEvidence(evidence, framework),
};

/** The same from evidence as it is recorded: what the engines begin with too. */
export const fromObjects: Contender = {
  name: 'ours, from objects',
  run: ({ evidence }) => deriveJudgements(evidence, framework),
  grades: ({ evidence }) => gradesIn(deriveJudgements(evidence, framework)),
};

export const jsonRules: Contender = {
  name: 'json-rules-engine, whole',
  run: async ({ evidence }) => gradeByJsonRules(await countByJsonRules(evidence)),
  grades: async ({ evidence }) => gradeByJsonRules(await countByJsonRules(evidence)),
};

const jsonRulesGradesOnly: Contender = {
  name: 'json-rules-engine, grades',
  run: ({ packed }) => gradeByJsonRules(countByOurs(packed)),
  grades: ({ packed }) => gradeByJsonRules(countByOurs(packed)),
};

const zen: Contender = {
  name: 'zen, whole, no trace',
  run: ({ evidence }) => deriveByZen(evidence, false),
  grades: async ({ evidence }) => gradesByZen(await deriveByZen(evidence, false)),
};

/** The same graph, so its grades are proven with those above. */
const zenTraced: Contender = {
  name: 'zen, whole, with trace',
  run: ({ evidence }) => deriveByZen(evidence, true),
  trace: async ({ evidence }) => (await deriveByZen(evidence, true)).trace,
};

const zenGradesOnly: Contender = {
  name: 'zen, grades, with trace',
  run: ({ packed }) => gradeByZen(countByOurs(packed)),
  grades: async ({ packed }) => gradesByZen(await gradeByZen(countByOurs(packed))),
  trace: async ({ packed }) => (await gradeByZen(countByOurs(packed))).trace,
};

/**
 * Whole: every entry is classified and every choice made by the engine. Grades: the app counts, from
 * packed evidence, and the engine only grades what is counted.
 */
export const contenders: readonly Contender[] = [
  floor,
  fromPacked,
  packing,
  fromObjects,
  jsonRules,
  jsonRulesGradesOnly,
  zen,
  zenTraced,
  zenGradesOnly,
];
