import type { Viewer } from '@/lib/domain/people';
import { formatRoles } from '@/lib/format/people';
import { paths } from '@/lib/paths';
import { canImportRecords, canSeeReportImports } from '@/lib/permissions/imports';
import { councilOf, isOfficial } from '@/lib/permissions/improvement';
import { canCheckDrafts, canUseInspectorPages } from '@/lib/permissions/inspections';
import { serviceName } from './service';

type Props = {
  /** Whoever is signed in, or null. */
  viewer: Viewer | null;
};

/** The name of the service, where one can go, and who one is here. */
export function SiteHeader({ viewer }: Props) {
  return (
    <header className="border-t-[6px] border-b border-t-accent border-b-line print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-8 gap-y-1 px-4 py-3 md:px-6">
        <a
          href={paths.home}
          className="py-1 font-bold text-h3 text-ink no-underline hover:text-accent hover:underline"
        >
          {serviceName}
        </a>
        <nav aria-label="Service" className="md:grow">
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <a className="inline-block py-1 text-table" href={paths.localAuthorities.list}>
                Local authorities
              </a>
            </li>
            <li>
              <a className="inline-block py-1 text-table" href={paths.nationalPicture.page()}>
                National picture
              </a>
            </li>
            {viewer && canUseInspectorPages(viewer) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.inspections.list}>
                  Inspections
                </a>
              </li>
            )}
            {(councilOf(viewer) !== null || isOfficial(viewer)) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.improvement.home}>
                  Improvement
                </a>
              </li>
            )}
            {canCheckDrafts(viewer) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.draftsToCheck.list}>
                  Drafts to check
                </a>
              </li>
            )}
            {viewer?.roles.some(({ role }) => role === 'administrator') && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.audit.list}>
                  Audit trails
                </a>
              </li>
            )}
            {canImportRecords(viewer) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.imports.outcomes}>
                  Outcomes files
                </a>
              </li>
            )}
            {canImportRecords(viewer) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.imports.indicators}>
                  Indicator files
                </a>
              </li>
            )}
            {canSeeReportImports(viewer) && (
              <li>
                <a className="inline-block py-1 text-table" href={paths.imports.reports}>
                  Published reports
                </a>
              </li>
            )}
          </ul>
        </nav>
        {viewer ? <SignedIn viewer={viewer} /> : <SignedOut />}
      </div>
    </header>
  );
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  const roles = formatRoles(viewer.roles);

  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-small">
      <p className="text-quiet">
        <span className="sr-only">Signed in as </span>
        <span className="font-semibold text-ink">{viewer.name}</span>
        {roles.toLowerCase() !== viewer.name.toLowerCase() && <>, {roles.toLowerCase()}</>}
      </p>
      <form method="post" action={paths.signOut}>
        <button
          type="submit"
          className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px] hover:text-accent-deep"
        >
          Sign out
        </button>
      </form>
    </div>
  );
}

function SignedOut() {
  return (
    <a className="inline-block py-1 text-table" href={paths.signIn()}>
      Sign in
    </a>
  );
}
