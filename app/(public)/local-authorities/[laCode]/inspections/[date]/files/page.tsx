import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { FilesPage, type FilesParams, filesTitle, readReportToTake } from './files-page';

type Props = {
  params: Promise<FilesParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(
  async ({ params }: Props): Promise<Metadata> => ({
    title: filesTitle(await readReportToTake(await params)),
  }),
);

export default pageOrProblem(async function ReportFilesPage({ params, searchParams }: Props) {
  return FilesPage({ params: await params, query: await searchParams });
});
