import { fileOrProblem } from '@/app/problems/file-or-problem';
import { licence } from '@/lib/exports/published-report';
import { fileName, hasFile, isReportFile, reportFiles } from '@/lib/exports/report-files';
import { paths } from '@/lib/paths';
import { getReportFile, getReportToTake } from '@/lib/services/report-files';

type Asked = { laCode: string; date: string; file: string; number?: string };

/** A version as an address spells it; null where that is no version. */
export function readNumber(number: string | undefined): number | null | undefined {
  if (number === undefined) return undefined;
  return /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
}

/** One file of a published report, for everybody. */
export function reportFile(
  request: Request,
  { laCode, date, file, number: asked }: Asked,
): Promise<Response> {
  return fileOrProblem(async () => {
    const number = readNumber(asked);
    if (!isReportFile(file) || number === null) return 'notFound';
    const report = await getReportToTake(laCode, date, number);
    if (!report || !hasFile(report, file)) return 'notFound';

    // Weak: the same content may be written with other bytes, as by a later version of this service.
    const tag = `W/"${report.snapshot.digest}"`;
    const headers = {
      ETag: tag,
      'Cache-Control': 'public, max-age=600',
      Link: `<${report.address}>; rel="canonical", <${licence.address}>; rel="license"`,
    };
    if (request.headers.get('if-none-match')?.split(/,\s*/).includes(tag)) {
      return new Response(null, { status: 304, headers });
    }

    const made = await getReportFile(report, file);
    if (made === 'noChromium' || made === 'busy') {
      const pdf = made === 'busy' ? 'busy' : 'none';
      const place = paths.localAuthorities.files(laCode, date, number, { pdf });
      return new Response(null, { status: 303, headers: { Location: place } });
    }
    return new Response(made, {
      headers: {
        ...headers,
        'Content-Type': reportFiles[file].mediaType,
        'Content-Length': String(made.length),
        'Content-Disposition': `attachment; filename="${fileName(report, file)}"`,
      },
    });
  });
}
