import { nationalListFile } from '@/app/(public)/local-authorities/national-list-file';
import { readNationalView } from '@/app/(public)/local-authorities/national-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** The national list as its address asks for it, as CSV. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('csv', async () =>
    nationalListFile(await readNationalView(rawParamsOf(request))),
  );
}
