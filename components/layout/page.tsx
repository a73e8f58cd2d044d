import type { ReactNode } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { PageHeading } from './page-heading';

type Navigation =
  | { back: string; backText?: string; breadcrumbs?: never }
  | { breadcrumbs: readonly Crumb[]; back?: never; backText?: never }
  | { back?: never; backText?: never; breadcrumbs?: never };

type Props = Navigation & {
  /** The task or the question: the only h1. */
  title: string;
  /** What the title belongs to, above it in quiet letters: a council, an inspection. */
  caption?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** A notification banner. It stands before the h1 and never beside an error summary. */
  banner?: ReactNode;
  /**
   * Set where a form shows the heading itself with `PageHeading`, so that its error summary can
   * come first in main.
   */
  headingInside?: boolean;
  children: ReactNode;
};

/** The frame of every page: the way back, main, the title. */
export function Page({
  title,
  caption,
  lead,
  banner,
  back,
  backText,
  breadcrumbs,
  headingInside = false,
  children,
}: Props) {
  return (
    <div className="mx-auto max-w-page px-4 md:px-6 print:max-w-none print:px-0">
      {back !== undefined && <BackLink href={back}>{backText}</BackLink>}
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <main id="main" tabIndex={-1} className="pt-6 pb-8 md:pt-8 print:pt-0">
        {banner}
        {!headingInside && <PageHeading title={title} caption={caption} lead={lead} />}
        {children}
      </main>
    </div>
  );
}
