import { reportFile } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/files/report-file';

type Context = { params: Promise<{ laCode: string; date: string; number: string; file: string }> };

/** One version of the published report as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return reportFile(request, await params);
}
