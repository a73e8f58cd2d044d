export { counterpartsOf } from './counterparts';
export {
  type LeftBehind,
  type Loss,
  type LossKind,
  lossKinds,
  type MappedEntry,
} from './map-entry';
export { type Reframed, type ReframedJudgement, reframe } from './reframe';
