import { anySeriousWeakness } from './any-serious-weakness';
import { lapsesOnSeveralCriteria } from './lapses-on-several-criteria';
import type { Rule } from './rule';
import { seriousFailure } from './serious-failure';
import { seriousFailureAmidWeakness } from './serious-failure-amid-weakness';
import { seriousFailuresOnSeveralCriteria } from './serious-failures-on-several-criteria';
import { seriousWeaknessesRecur } from './serious-weaknesses-recur';
import { strongPracticeNotGeneral } from './strong-practice-not-general';
import { unevenThroughout } from './uneven-throughout';
import { vitalStageFailsAcrossService } from './vital-stage-fails-across-service';
import { vitalStageWeak } from './vital-stage-weak';
import { weaknessEstablished } from './weakness-established';
import { weaknessOnSeveralCriteria } from './weakness-on-several-criteria';
import { weaknessesNotRare } from './weaknesses-not-rare';
import { welfareOrGripLost } from './welfare-or-grip-lost';

/**
 * Every rule that caps a judgement on its own evidence, worst first. A judgement is as good as the
 * lowest cap lets it be, so limiting failures come before breadth and nothing is averaged away.
 */
export const judgementRules: readonly Rule[] = [
  seriousFailuresOnSeveralCriteria,
  seriousWeaknessesRecur,
  vitalStageFailsAcrossService,
  seriousFailureAmidWeakness,
  welfareOrGripLost,
  seriousFailure,
  vitalStageWeak,
  weaknessOnSeveralCriteria,
  unevenThroughout,
  weaknessEstablished,
  lapsesOnSeveralCriteria,
  weaknessesNotRare,
  strongPracticeNotGeneral,
  anySeriousWeakness,
];
