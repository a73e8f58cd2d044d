import { BothWaysList } from '@/components/inspections/both-ways-list';
import { SourceBalance } from '@/components/inspections/source-balance';
import { Section } from '@/components/layout/section';
import type { Evidence } from '@/lib/domain/evidence';
import { paths } from '@/lib/paths';
import { contradictionsIn } from '@/lib/rules/explain';
import { sourceBalanceOf } from '@/lib/rules/source-balance';
import { type InspectionWork, judgementsOnEvidence } from './inspection-work';

/** What the team can still act on: findings that point both ways, and how the evidence was gathered. */
export function BalanceSection({ work }: { work: InspectionWork }) {
  const { inspection, framework, records, standing } = work;
  const ids = new Map(records.map(({ content, evidenceId }) => [content.id, evidenceId]));
  const toLink = ({ id }: Evidence) => ({
    reference: id,
    href: paths.inspections.evidenceEntry(inspection.id, ids.get(id) ?? id),
  });
  const judgements = judgementsOnEvidence(framework);
  const found = judgements.flatMap(({ area, shortName }) =>
    contradictionsIn(standing, framework, area).map((one) => ({
      area,
      judgement: shortName,
      criterion: one.criterion,
      opposed: one.level === 'opposed',
      strengths: one.strengths.map(toLink),
      weaknesses: one.weaknesses.map(toLink),
    })),
  );
  const balances = sourceBalanceOf(standing, framework);

  return (
    <>
      <Section title="Findings that point both ways" id="both-ways">
        <BothWaysList
          inspectionId={inspection.id}
          found={[...found.filter((one) => one.opposed), ...found.filter((one) => !one.opposed)]}
        />
      </Section>
      <Section title="How the evidence was gathered" id="balance">
        <SourceBalance
          balances={judgements.flatMap(({ area, shortName: name }) =>
            balances.filter((one) => one.area === area).map((one) => ({ ...one, name })),
          )}
        />
        <p className="mt-4">
          <a href={paths.inspections.sampling(inspection.id)}>
            What was chosen to be looked at, and what was seen
          </a>
        </p>
      </Section>
    </>
  );
}
