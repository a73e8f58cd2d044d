export { checkBundle } from './check-bundle';
export { type Coverage, coverageOf } from './coverage';
export type {
  Derivation,
  DerivedJudgement,
  GradeCondition,
  Reason,
  Robustness,
} from './derivation';
export { deriveJudgements } from './derive-judgements';
export { deriveOverall, type OverallDerivation } from './derive-overall';
export { judgementRules } from './judgement-rules';
export { rulesVersion } from './rules-version';
