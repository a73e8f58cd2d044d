import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { type ProblemKind, paths } from '@/lib/paths';
import type { FormValues } from '@/lib/schemas/form-state';
import { UnsavedAnswers } from './unsaved-answers';

type Props = {
  kind: ProblemKind;
  /** The page it happened on: where to try again. */
  from?: string | null;
  /** What the log knows it by. */
  reference?: string | null;
  /** What was typed into a form that could not be saved. */
  answers?: FormValues | null;
};

/** Says what happened, what became of one's work, and what to do next. */
export function ProblemPage({ kind, from, reference, answers }: Props) {
  const { title, explain } = problems[kind];

  return (
    <Page title={title}>
      <div className="grid max-w-prose gap-4">
        {explain(from ?? null)}
        {reference && <p>If you report this, give the reference {reference}.</p>}
      </div>
      {answers && <UnsavedAnswers values={answers} />}
    </Page>
  );
}

type Problem = { title: string; explain: (from: string | null) => ReactNode };

/** The title of each problem's page, and what it says. */
export const problems = {
  notPermitted: {
    title: 'You do not have permission',
    explain: () => (
      <>
        <p>Your account does not let you see or do this. Nothing was changed.</p>
        <p>
          If you need access, ask the lead inspector of the inspection or an administrator. If you
          have another account, <a href={paths.signIn()}>sign in with it</a>.
        </p>
        <p>
          You can go on to <a href={paths.inspections.list}>your inspections</a> or{' '}
          <a href={paths.localAuthorities.list}>the published results of every local authority</a>.
        </p>
      </>
    ),
  },
  notFound: {
    title: 'Page not found',
    explain: () => (
      <>
        <p>If you typed the address, check that it is correct.</p>
        <p>If you pasted it, check that you copied all of it.</p>
        <p>
          If you followed a link, what it led to may have moved. You can start from{' '}
          <a href={paths.home}>the home page</a>,{' '}
          <a href={paths.localAuthorities.list}>the list of local authorities</a> or{' '}
          <a href={paths.inspections.list}>your inspections</a>.
        </p>
      </>
    ),
  },
  closed: {
    title: 'This inspection can no longer be changed here',
    explain: (from) => (
      <>
        <p>
          It has moved on to a stage at which this is closed, so what you sent was not saved. What
          was recorded before stands as it was.
        </p>
        <p>
          If something has to be put right, speak to the lead inspector. You can go{' '}
          {from ? <a href={from}>back to the inspection</a> : null}
          {from ? ' or ' : null}
          to <a href={paths.inspections.list}>your inspections</a>.
        </p>
      </>
    ),
  },
  tooLong: {
    title: 'That is too long to save',
    explain: () => (
      <>
        <p>What you sent is far longer than any answer can be, so nothing was changed.</p>
        <p>Go back with your browser, make it shorter and send it again.</p>
      </>
    ),
  },
  failed: {
    title: 'There is a problem with the service',
    explain: (from) => (
      <>
        <p>Something went wrong on our side. Nothing you had saved is lost.</p>
        <TryAgain from={from} />
      </>
    ),
  },
  unavailable: {
    title: 'The service is unavailable',
    explain: (from) => (
      <>
        <p>
          The service cannot reach its records right now. Nothing you had saved is lost, and nothing
          was changed.
        </p>
        <TryAgain from={from} />
      </>
    ),
  },
} as const satisfies Record<ProblemKind, Problem>;

function TryAgain({ from }: { from: string | null }) {
  return (
    <p>
      Wait a few minutes, then <a href={from ?? paths.home}>try again</a>.
    </p>
  );
}
