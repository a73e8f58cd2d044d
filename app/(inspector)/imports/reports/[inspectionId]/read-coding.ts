import { notFound } from 'next/navigation';
import { cache } from 'react';
import { codedParagraph } from '@/lib/domain/coding-reference';
import { frameworkOf } from '@/lib/frameworks';
import { getReportCoding } from '@/lib/queries/report-coding';
import { requireViewer } from '@/lib/server/session';

/** The coding of a published report with its framework, or the page that says there is none. */
export const readCoding = cache(async (inspectionId: string) => {
  const viewer = await requireViewer();
  const coding = await getReportCoding(inspectionId, viewer);
  if (!coding) notFound();

  const { inspection, text, entries } = coding;
  const framework = frameworkOf(inspection);
  const entriesOf = (paragraph: number) =>
    entries.filter(({ content }) => codedParagraph(content.id) === paragraph);
  return { viewer, inspection, framework, document: text.document, entries, entriesOf };
});
