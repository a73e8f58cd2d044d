import { NotificationBanner } from '@/components/ui/notification-banner';

export const pdfProblems = ['none', 'busy'] as const;
export type PdfProblem = (typeof pdfProblems)[number];

type Props = { problem: PdfProblem; page: string; pdf: string; word: string };

/** Why there is no PDF just now, and what serves instead. */
export function NoPdf({ problem, page, pdf, word }: Props) {
  if (problem === 'busy')
    return (
      <NotificationBanner title="Wait a moment">
        <p>
          Many people are asking for PDFs at this moment. <a href={pdf}>Ask again</a> in a minute,
          or take <a href={word}>the Word file</a>.
        </p>
      </NotificationBanner>
    );

  return (
    <NotificationBanner title="No PDF here">
      <p>
        This server has nothing to make PDFs with. <a href={page}>Open the report</a> and print it:
        your browser can save what it prints as a PDF. Or take <a href={word}>the Word file</a>.
      </p>
      <p className="mt-2">
        Whoever runs this service turns PDFs on by installing Chromium on the server, or by setting
        CHROMIUM_PATH to where it is.
      </p>
    </NotificationBanner>
  );
}
