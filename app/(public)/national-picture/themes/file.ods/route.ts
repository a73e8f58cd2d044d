import { themesFile } from '@/app/(public)/national-picture/themes/themes-file';
import { readThemesView } from '@/app/(public)/national-picture/themes/themes-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** What needs to improve as the address asks for it, as ODS. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('ods', async () => themesFile(await readThemesView(rawParamsOf(request))));
}
