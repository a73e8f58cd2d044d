import { nationalListFile } from '@/app/(public)/local-authorities/national-list-file';
import { readNationalView } from '@/app/(public)/local-authorities/national-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** The national list as its address asks for it, as ODS. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('ods', async () =>
    nationalListFile(await readNationalView(rawParamsOf(request))),
  );
}
