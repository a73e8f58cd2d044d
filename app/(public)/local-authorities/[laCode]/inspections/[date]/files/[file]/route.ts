import { reportFile } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/files/report-file';

type Context = { params: Promise<{ laCode: string; date: string; file: string }> };

/** The published report, in the version that stands, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return reportFile(request, await params);
}
