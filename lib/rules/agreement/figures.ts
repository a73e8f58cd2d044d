import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import { rulesVersion } from '@/lib/rules/rules-version';
import { compareWithPublished, confusionOf, countAgreement, type PublishedCase } from './compare';
import { crossValidate } from './cross-validate';

/** How one judgement of one framework version was published (rows) and derived (columns), best first; undecided last. */
export type AgreementOfArea = {
  framework: FrameworkKey;
  area: JudgementArea;
  confusion: number[][];
};

/** How far the rules agree with published inspections, as numbers alone. */
export type AgreementFigures = {
  rulesVersion: string;
  inspections: number;
  /** Overall effectiveness left out: it follows from the others. */
  judgements: number;
  exact: number;
  farOff: number;
  dangerous: number;
  undecided: number;
  /** The share reached on inspections the limits were not chosen on, to three decimals. */
  crossValidated: number;
  areas: AgreementOfArea[];
};

/** The figures of a set of inspections; none without any. */
export function agreementFigures(cases: readonly PublishedCase[]): AgreementFigures | undefined {
  const crossValidated = crossValidate(cases);
  if (crossValidated === undefined) return undefined;

  const compared = compareWithPublished(cases);
  const { judgements, exact, farOff, dangerous, undecided } = countAgreement(
    compared.filter(({ area }) => area !== 'overallEffectiveness'),
  );
  return {
    rulesVersion,
    inspections: cases.length,
    judgements,
    exact,
    farOff,
    dangerous,
    undecided,
    crossValidated: Math.round(crossValidated * 1000) / 1000,
    areas: frameworkKeys.flatMap((key) => ofFramework(key, cases)),
  };
}

function ofFramework(key: FrameworkKey, cases: readonly PublishedCase[]): AgreementOfArea[] {
  const compared = compareWithPublished(cases.filter(({ framework }) => framework === key));

  return judgementAreas.flatMap((area) => {
    const ofArea = compared.filter((each) => each.area === area);
    if (ofArea.length === 0) return [];
    const confusion = confusionOf(ofArea).map(({ derived }) => [...derived]);
    return [{ framework: key, area, confusion }];
  });
}
