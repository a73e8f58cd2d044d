import type { Metadata } from 'next';
import {
  FilesPage,
  type FilesParams,
  filesTitle,
  readReportToTake,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/files/files-page';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';

type Props = {
  params: Promise<FilesParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(
  async ({ params }: Props): Promise<Metadata> => ({
    title: filesTitle(await readReportToTake(await params)),
    robots: { index: false },
  }),
);

export default pageOrProblem(async function VersionFilesPage({ params, searchParams }: Props) {
  return FilesPage({ params: await params, query: await searchParams });
});
