import type { SingleJudgements } from '@/components/method/single-judgements';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';
import written from '@/lib/rules/agreement/figures.json';
import { agreementFiguresSchema } from '@/lib/schemas/agreement-figures';

/** How often single judgements are derived as published, as the command that holds the rules to it wrote it down. */
export function readSingleJudgements(): SingleJudgements {
  const { areas, ...figures } = agreementFiguresSchema.parse(written);

  return {
    ...figures,
    rows: areas.map(({ framework: key, area, confusion }) => {
      const framework = frameworkFor(key);
      return {
        key: `${key} ${area}`,
        framework: framework.shortName,
        name: judgementOf(framework, area)?.shortName ?? area,
        isOverall: area === 'overallEffectiveness',
        confusion,
      };
    }),
  };
}
