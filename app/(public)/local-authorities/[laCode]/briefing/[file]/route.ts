import { readBriefing } from '@/app/(public)/local-authorities/[laCode]/briefing/read-briefing';
import { fileOrProblem } from '@/app/problems/file-or-problem';
import { addressDay } from '@/lib/domain/inspection-record';
import { licence } from '@/lib/exports/published-report';
import { paths } from '@/lib/paths';
import {
  type BriefingFormat,
  briefingFormats,
  getBriefingFile,
} from '@/lib/services/briefing-files';

type Context = { params: Promise<{ laCode: string; file: string }> };

const files: ReadonlyMap<string, BriefingFormat> = new Map([
  ['briefing.pdf', 'pdf'],
  ['briefing.docx', 'docx'],
]);

/** The two-page briefing of an inspection as a file, the newest unless the query names another. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { laCode, file } = await params;
  const asked = new URL(request.url).searchParams.get('inspection') ?? undefined;

  return fileOrProblem(async () => {
    const format = files.get(file);
    if (!format) return 'notFound';
    const found = await readBriefing(laCode, asked);
    if (!found?.told) return 'notFound';

    const { authority, told } = found;
    const page = paths.localAuthorities.briefing(laCode, asked);
    const made = await getBriefingFile(told.briefing, page, format);
    if (made === 'noChromium' || made === 'busy') {
      const place = paths.localAuthorities.briefingWithoutPdf(
        laCode,
        made === 'busy' ? 'busy' : 'none',
        asked,
      );
      return new Response(null, { status: 303, headers: { Location: place } });
    }
    const name = `${authority.name} ${addressDay(told.inspection)} briefing`
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/gi, '-')
      .toLowerCase();
    return new Response(made, {
      headers: {
        'Content-Type': briefingFormats[format],
        'Content-Length': String(made.length),
        'Content-Disposition': `attachment; filename="${name}.${format}"`,
        'Cache-Control': 'public, max-age=600',
        Link: `<${licence.address}>; rel="license"`,
      },
    });
  });
}
