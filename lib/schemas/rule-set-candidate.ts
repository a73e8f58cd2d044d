import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { fail, type Result } from '@/lib/result';
import { parseJson, readAllBy } from './read-json';

/** The format and version every candidate names. */
export const candidateFormat = 'rule-set-candidate/1';

const changedLimit = z.strictObject({
  value: z.number(),
  /** For the one judgement of 2018 to 2022 that covers two groups. */
  combined: z.number().optional(),
});

/**
 * A rule set that is being thought about, as changes to the one in force. Whether the rules have the
 * limits and codes it names is for `candidateFaults` of the rules to say; a shape cannot.
 */
export const ruleSetCandidateSchema = z.strictObject({
  format: z.literal(candidateFormat),
  version: z.string().trim().min(1).max(64),
  limits: z.partialRecord(z.enum(frameworkKeys), z.record(z.string(), changedLimit)).default({}),
  rulesOff: z
    .array(z.string())
    .refine((codes) => new Set(codes).size === codes.length, 'must name each rule once')
    .default([]),
});

export type RuleSetCandidate = z.infer<typeof ruleSetCandidateSchema>;

/** Reads a candidate from its JSON text. Every fault is a line that says where it is. */
export function readRuleSetCandidate(json: string): Result<RuleSetCandidate, readonly string[]> {
  const raw = parseJson(json);
  return raw.ok ? readAllBy(ruleSetCandidateSchema, raw.value) : fail([raw.error]);
}
