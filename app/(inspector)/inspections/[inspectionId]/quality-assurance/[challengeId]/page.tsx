import { notFound } from 'next/navigation';
import {
  type InspectionWork,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { answerChallengeAction } from '@/app/(inspector)/inspections/[inspectionId]/quality-assurance/actions';
import { nameSubject } from '@/app/(inspector)/inspections/[inspectionId]/quality-assurance/challenge-subjects';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ChallengeThread } from '@/components/checking/challenge-thread';
import { TextForm } from '@/components/checking/text-form';
import { Page } from '@/components/layout/page';
import { Tag } from '@/components/ui/tag';
import { type Challenge, isOpen } from '@/lib/domain/checking';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { canAnswerChallenge, canCheckQuality } from '@/lib/permissions/inspections';
import { getChallenge } from '@/lib/queries/checking';
import { getReportText } from '@/lib/queries/reports';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { readChecking } from '@/lib/services/read-judging';

type Props = {
  params: Promise<{ inspectionId: string; challengeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readChallenge(
  params: Props['params'],
  viewer: Viewer,
): Promise<{ work: InspectionWork; challenge: Challenge; about: { name: string; href?: string } }> {
  const { inspectionId, challengeId } = await params;
  const work = await readWork(inspectionId, viewer);
  const challenge = await getChallenge(work.inspection.id, challengeId, viewer);
  if (!challenge) notFound();

  const text = await getReportText(work.inspection);
  return { work, challenge, about: nameSubject(challenge.subject, work, text) };
}

const titleOf = (name: string) => `Challenge: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { about } = await readChallenge(params, await requireViewer());
  return formTitle(titleOf(about.name))();
});

export default pageOrProblem(async function ChallengePage({ params, searchParams }: Props) {
  const [query, viewer] = await Promise.all([searchParams, requireViewer()]);
  const { work, challenge, about } = await readChallenge(params, viewer);
  const { inspection } = work;
  const [checking, kept, sent] = await Promise.all([
    readChecking(inspection, viewer),
    readHeldForm(query.held, viewer),
    answersForm(),
  ]);
  const open = isOpen(challenge);
  const checks = checking?.mayCheck === true && canCheckQuality(viewer, inspection);
  const replies = open && canAnswerChallenge(viewer, inspection);
  const asks = replies || checks || sent;
  const shared = {
    title: titleOf(about.name),
    caption: inspection.laName,
    lead: (
      <>
        {open ? <Tag tone="outline">Open</Tag> : <Tag>Closed</Tag>}{' '}
        {about.href && <a href={about.href}>See {about.name.toLowerCase()}</a>}
      </>
    ),
  };

  return (
    <Page
      title={shared.title}
      caption={shared.caption}
      lead={shared.lead}
      back={paths.inspections.qualityAssurance(inspection.id, 'challenges')}
      backText="Quality assurance"
      headingInside={asks}
    >
      {asks ? (
        <TextForm
          key={challenge.entries.length}
          {...shared}
          action={answerChallengeAction}
          before={<ChallengeThread challenge={challenge} />}
          {...questionFor({ open, checks })}
          name="text"
          hidden={{ inspectionId: inspection.id, challengeId: challenge.id }}
          values={kept ?? {}}
          held={kept && typeof query.held === 'string' ? query.held : undefined}
        />
      ) : (
        <ChallengeThread challenge={challenge} />
      )}
    </Page>
  );
});

/** What can be said next: by anybody who works on it a reply, and by whoever checks how it ends. */
function questionFor({ open, checks }: { open: boolean; checks: boolean }) {
  if (!open)
    return {
      question: 'Open it again',
      label: 'Why are you opening it again?',
      buttons: [{ text: 'Open it again', name: 'deed', value: 'reopen' }],
    };

  const reply = { text: 'Reply', name: 'deed', value: 'reply' };
  return checks
    ? {
        question: 'Reply or close it',
        label: 'Your reply, or how it was resolved',
        buttons: [
          reply,
          { text: 'Close the challenge', name: 'deed', value: 'close', kind: 'secondary' as const },
        ],
      }
    : { question: 'Reply', label: 'Your reply', buttons: [reply] };
}
