import { randomUUID } from 'node:crypto';
import { forbidden, notFound } from 'next/navigation';
import { readOwnAuthority } from '@/app/(council)/improvement/[laCode]/read-plan';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ClaimForm } from '@/components/improvement/claim-form';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import { claimMetAction } from './actions';

type Props = {
  params: Promise<{ laCode: string; concernId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const title = 'Say that a concern is met';

export const generateMetadata = formTitle(title);

export default pageOrProblem(async function ConcernMetPage({ params, searchParams }: Props) {
  const [{ laCode, concernId }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(paths.improvement.concernMet(laCode, concernId));
  await readOwnAuthority(laCode, viewer);
  if (!leadsCouncil(viewer, laCode)) forbidden();

  const [{ concerns, events }, held] = await Promise.all([
    readConcerns(laCode, viewer),
    readHeldForm(query.held, viewer),
  ]);
  const concern = concerns.find(({ id }) => id === concernId);
  if (!concern || events.length === 0) notFound();

  const back = paths.localAuthorities.concern(laCode, concernId);
  return (
    <Page title={title} caption={concern.title} back={back} headingInside={false}>
      <p className="mb-6 max-w-prose">
        It shows as said by the council, beside what inspectors say. If a later report finds
        otherwise, that shows too.
      </p>
      <ClaimForm
        action={claimMetAction}
        carried={{
          laCode,
          concernId,
          submissionKey: randomUUID(),
          ...(held && typeof query.held === 'string' ? { held: query.held } : {}),
        }}
        values={held ?? {}}
        back={back}
      />
    </Page>
  );
});
