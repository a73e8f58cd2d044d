import type { Metadata } from 'next';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ActionDates } from '@/components/report/action-dates';
import { actionDates } from '@/lib/domain/action-dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { daysOnSite, PlansTable } from './plans-table';
import { readOwnAuthority, readPlans } from './read-plan';

export const metadata: Metadata = { title: 'Improvement' };

type Props = { params: Promise<{ laCode: string }> };

export default pageOrProblem(async function CouncilImprovementPage({ params }: Props) {
  const { laCode } = await params;
  const viewer = await requireViewer(paths.improvement.one(laCode));
  const authority = await readOwnAuthority(laCode, viewer);
  const plans = await readPlans(laCode, viewer);
  const newest = plans[0];

  return (
    <Page
      title="Improvement"
      caption={authority.name}
      lead="What inspectors asked for, what answers it, and whether it works."
    >
      <nav aria-label="Improvement">
        <ul className="grid max-w-prose gap-2">
          <li>
            <a href="#plans">Plans</a>: when each was due, what nobody owns and what is late
          </li>
          <li>
            <a href={paths.localAuthorities.briefing(laCode)}>Briefing for leaders</a>: how each
            judgement moved since 2015, the reasons and what is due, on one page and as two pages
            for cabinet or scrutiny
          </li>
          <li>
            <a href={paths.localAuthorities.concerns(laCode)}>What keeps coming back</a>: which
            concern was asked for most often, and where
          </li>
          <li>
            <a href={paths.improvement.concerns(laCode)}>Links to concerns</a>: which concern each
            item and paragraph of a report is about
          </li>
          <li>
            <a href={paths.improvement.selfEvaluation(laCode)}>Your own view</a> beside the
            inspectors’
          </li>
          <li>
            <a href={paths.improvement.boards(laCode)}>Boards and office holders</a>: who met, who
            came, who holds which office
          </li>
          <li>
            <a href={paths.localAuthorities.intervention(laCode)}>Intervention</a>: what the
            Department did, and who helped
          </li>
          <li>
            <a href={`${paths.localAuthorities.intervention(laCode)}#statements`}>What was said</a>,
            and whether the record agrees
          </li>
          <li>
            <a href={paths.localAuthorities.one(laCode)}>Grades and history</a> as everybody sees
            them
          </li>
        </ul>
      </nav>
      <Section title="Plans" id="plans">
        {plans.length === 0 ? (
          <p className="max-w-prose">
            No report or letter on {authority.name} that asks for something is held here. A plan
            begins with one.
          </p>
        ) : (
          <PlansTable laCode={laCode} plans={plans} />
        )}
        {newest && (
          <>
            <h3 className="mt-8 font-[650] text-h3">
              By when, for the {eventTypeLabels[newest.event.type].toLowerCase()} of{' '}
              {daysOnSite(newest.event)}
            </h3>
            <ActionDates
              dates={actionDates({ ...newest.event, areas: newest.event.items })}
              today={today()}
            />
          </>
        )}
      </Section>
      {!leadsCouncil(viewer, laCode) && (
        <p className="mt-6 max-w-prose text-quiet">
          You read this as an elected member. Leaders and officers of the council keep it.
        </p>
      )}
    </Page>
  );
});
