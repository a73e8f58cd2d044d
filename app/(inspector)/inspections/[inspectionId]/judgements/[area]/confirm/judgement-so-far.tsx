import type { JudgementWork } from '@/app/(inspector)/inspections/[inspectionId]/judgements/[area]/read-judgement';
import { ConfirmedGrade } from '@/components/checking/confirmed-grade';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { type Challenge, type Dissent, isOpen } from '@/lib/domain/checking';
import { formatRecorded } from '@/lib/format/checking';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

type Props = {
  judgement: JudgementWork;
  dissents: readonly Dissent[];
  /** Those about this grade. */
  challenges: readonly Challenge[];
};

/** The derived grade beside the confirmed one, why they differ, and who on the team sees it otherwise. */
export function JudgementSoFar({ judgement: given, dissents, challenges }: Props) {
  const { work, judgement, state } = given;
  const { inspection, framework } = work;
  const { confirmed } = state;
  const open = dissents.filter(({ settlements }) => settlements.length === 0).length;

  return (
    <SummaryList
      rows={[
        {
          key: 'From the evidence',
          value: <DerivedTag grade={state.derived} words={framework.gradeWords} />,
          action: {
            href: paths.inspections.judgement(inspection.id, judgement.area),
            text: 'Why',
            about: 'the evidence leads to this grade',
          },
        },
        {
          key: 'Confirmed',
          value: (
            <>
              <ConfirmedGrade state={state} words={framework.gradeWords} />
              {confirmed && (
                <span className="mt-1 block text-quiet text-table">
                  {formatRecorded(confirmed)}
                </span>
              )}
            </>
          ),
        },
        ...(confirmed?.reason
          ? [
              {
                key: confirmed.grade === confirmed.derived ? 'Reasons' : 'Why it departs',
                value: <span className="whitespace-pre-line">{confirmed.reason}</span>,
              },
            ]
          : []),
        {
          key: 'Other grades held',
          value:
            dissents.length === 0
              ? 'None recorded'
              : `${formatCount(dissents.length, 'recorded', 'recorded')}, ${open === 0 ? 'all settled' : `${open} not settled yet`}`,
          action: {
            href: paths.inspections.dissent(inspection.id, judgement.area),
            text: 'See or record',
            about: 'other grades held on the team',
          },
        },
        ...challenges.map((challenge, index) => ({
          key: challenges.length > 1 ? `Challenge ${index + 1}` : 'Challenge',
          value: (
            <>
              <span className="whitespace-pre-line">{challenge.text}</span>
              <span className="mt-1 block text-quiet text-table">
                {isOpen(challenge) ? 'Open' : 'Closed'}
              </span>
            </>
          ),
          action: {
            href: paths.inspections.challenge(inspection.id, challenge.id),
            text: isOpen(challenge) ? 'See or answer' : 'See',
            about: 'the challenge',
          },
        })),
      ]}
    />
  );
}
