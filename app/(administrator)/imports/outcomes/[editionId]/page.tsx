import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { z } from 'zod';
import { toEditionLine, verdictNames } from '@/app/(administrator)/imports/outcomes/outcome-lines';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { EditionRowsTable } from '@/components/imports/edition-rows-table';
import { Page } from '@/components/layout/page';
import { Pagination } from '@/components/ui/pagination';
import { formatInstant } from '@/lib/format/dates';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canImportRecords } from '@/lib/permissions/imports';
import { getOutcomesEdition, outcomeVerdicts } from '@/lib/queries/outcomes-edition';
import { requireViewer } from '@/lib/server/session';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<Search> };

const chosen = z.object({
  verdict: z.enum(outcomeVerdicts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

async function readEdition({ params, searchParams }: Props) {
  const [{ editionId }, search] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(paths.imports.outcomesEdition(editionId));
  if (!canImportRecords(viewer)) forbidden();
  const { verdict, page } = chosen.parse(search);
  const edition = await getOutcomesEdition(editionId, viewer, verdict, page);
  if (!edition) notFound();

  return { editionId, edition, verdict, page };
}

export const generateMetadata = metadataOrNone(async (props: Props): Promise<Metadata> => {
  const { edition } = await readEdition(props);
  return { title: `Rows of ${edition.title}` };
});

export default pageOrProblem(async function OutcomesEditionPage(props: Props) {
  const { editionId, edition, verdict, page } = await readEdition(props);
  const { counts, recordedAt, recordedBy } = edition;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const href = (query: { verdict?: string; page?: number }) =>
    paths.imports.outcomesEdition(editionId, query);
  const ways = [
    { verdict: undefined, words: `All ${formatNumber(all)}` },
    ...outcomeVerdicts
      .filter((one) => counts[one] > 0)
      .map((one) => ({
        verdict: one,
        words: `${verdictNames[one]}: ${formatNumber(counts[one])}`,
      })),
  ];

  return (
    <Page
      title={edition.title}
      caption="What became of each row"
      breadcrumbs={[{ text: 'Outcomes files', href: paths.imports.outcomes }]}
      lead={`${edition.fileName}, taken in ${formatInstant(recordedAt)}${recordedBy ? ` by ${recordedBy}` : ''}. ${formatCount(all, 'row')}.`}
    >
      <nav aria-label="Rows by what became of them" className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {ways.map((way) => (
            <li key={way.words}>
              <a
                className="inline-block py-1"
                href={href(way.verdict ? { verdict: way.verdict } : {})}
                aria-current={way.verdict === verdict ? 'page' : undefined}
              >
                {way.words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {edition.rows.length === 0 ? (
        <p>No row of this kind is on this page.</p>
      ) : (
        <EditionRowsTable rows={edition.rows.map(toEditionLine)} />
      )}
      <Pagination
        label="Rows"
        current={page}
        pages={edition.pages}
        href={(to) => href({ ...(verdict && { verdict }), page: to })}
      />
    </Page>
  );
});
