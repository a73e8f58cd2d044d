export { type Contradiction, contradictionsIn } from './contradictions';
export { type EntryRow, toEntryRows } from './entry-rows';
export { type Explanation, explainJudgement } from './explain-judgement';
export type { Towards } from './graded-judgement';
export type { Change, ChangeChoice, ChangeKind } from './kinds-of-change';
export { type Spared, whyNotWorse } from './neighbouring-grades';
export { groupSetAside, type SetAsideReason, setAsideBecause, setAsideIn } from './set-aside';
export { type EntryEdits, singleEntryEdits } from './single-entry-edits';
export {
  type ChangeSet,
  type SmallestChanges,
  type SmallestChangesOptions,
  smallestChanges,
} from './smallest-changes';
