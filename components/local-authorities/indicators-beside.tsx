import { IndicatorTable } from '@/components/comparison/indicator-table';
import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import type { IndicatorFigures } from '@/lib/domain/indicators';
import { paths } from '@/lib/paths';

type Props = {
  authority: { laCode: string; name: string; region: string };
  indicators: readonly IndicatorFigures[];
  nearCodes: readonly string[];
  model: number;
};

/** Those that people ask for first: how many children, how often again, how much work, how they fare. */
const asked = [
  'looked_after_rate',
  'child_protection_plan_rate',
  're_referral_rate',
  'repeat_child_protection_plan_rate',
  'average_caseload',
  'agency_worker_rate',
  'three_or_more_placements',
  'care_leavers_neet_19_21',
];

/** Published figures beside those of the neighbours, the region and England, apart from grades and reports. */
export function IndicatorsBeside({ authority, indicators, nearCodes, model }: Props) {
  const held = indicators.filter(
    ({ authorities }) => Object.keys(authorities[authority.laCode] ?? {}).length > 0,
  );
  if (held.length === 0) return null;

  const shared = {
    authorities: [authority],
    region: authority.region,
    neighbours: { codes: nearCodes, heading: `Median of its ${model} neighbours` },
    hrefOf: (key: string) =>
      `${paths.localAuthorities.compare(`?la=${authority.laCode}&with=neighbours-${model}&indicator=${key}`)}#indicator`,
  };
  const first = held.filter(({ indicator }) => asked.includes(indicator.key));
  const rest = held.filter(({ indicator }) => !asked.includes(indicator.key));

  return (
    <Section title="Indicators" id="indicators">
      <p className="mb-4 max-w-prose">
        Figures that the Department for Education publishes, in their newest period. They are not
        from the inspection, no grade rests on them, and a figure that was held back is not a zero.
      </p>
      <IndicatorTable indicators={first} caption="Indicators people ask for first" {...shared} />
      {rest.length > 0 && (
        <Details summary={`Show ${rest.length} more indicators`}>
          <IndicatorTable indicators={rest} caption="More indicators" {...shared} />
        </Details>
      )}
    </Section>
  );
}
