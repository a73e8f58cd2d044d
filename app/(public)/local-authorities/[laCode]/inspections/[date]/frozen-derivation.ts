import type { SnapshotDocument } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import type { Derivation, DerivedJudgement } from '@/lib/rules/derivation';
import { deriveUnder } from '@/lib/rules/rule-set';
import { rulesInForce, rulesOfVersion } from '@/lib/rules/versions';

/**
 * What the rules made of the released entries of a snapshot when it was frozen: derived again under the rules of that
 * time for what a snapshot does not hold, with the grade and reasons it does hold as they were printed.
 */
export function frozenDerivation(document: SnapshotDocument, framework: Framework): Derivation {
  const rules = rulesOfVersion(document.rulesVersion) ?? rulesInForce;
  const again = deriveUnder(document.evidence ?? [], framework, rules);

  return {
    ...again,
    rulesVersion: document.rulesVersion,
    judgements: again.judgements.map((judgement) => asPrinted(judgement, document)),
  };
}

function asPrinted(judgement: DerivedJudgement, document: SnapshotDocument): DerivedJudgement {
  const printed = document.judgements.find(({ area }) => area === judgement.area);
  if (!printed || printed.derived === null) return judgement;

  const { reasons, derived } = printed;
  return judgement.status === 'derived' && derived !== 'undecided'
    ? { ...judgement, reasons, grade: derived }
    : { ...judgement, reasons };
}
