import { fileOrProblem } from '@/app/problems/file-or-problem';
import { viewToOds } from '@/lib/exports/ods/to-ods';
import { licence } from '@/lib/exports/published-report';
import { viewToCsv } from '@/lib/exports/to-csv';
import { type ViewFile, type ViewFormat, viewFormats } from '@/lib/exports/view-file';
import { formatDataVersion } from '@/lib/format/data-versions';
import { getDataVersion } from '@/lib/queries/data-versions';
import { rawParams } from '@/lib/schemas/address-words';

/** A view of the comparison pages as a file, for everybody. */
export function viewFileAnswer(
  format: ViewFormat,
  make: () => Promise<ViewFile>,
): Promise<Response> {
  return fileOrProblem(async () => {
    const [asked, version] = [await make(), await getDataVersion()];
    const view = version
      ? { ...asked, dataVersion: `${formatDataVersion(version)}: ${version.changed}` }
      : asked;
    const made = format === 'ods' ? viewToOds(view) : new TextEncoder().encode(viewToCsv(view));

    return new Response(made, {
      headers: {
        'Content-Type': viewFormats[format].mediaType,
        'Content-Length': String(made.length),
        'Content-Disposition': `attachment; filename="${view.name}.${format}"`,
        'Cache-Control': 'public, max-age=600',
        Link: `<${view.address}>; rel="canonical", <${licence.address}>; rel="license"`,
      },
    });
  });
}

/** The query of a request in the form that pages get it. */
export function rawParamsOf(request: Request): Record<string, string[]> {
  return rawParams(new URL(request.url).searchParams);
}
