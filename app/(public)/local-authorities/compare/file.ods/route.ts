import { compareFile } from '@/app/(public)/local-authorities/compare/compare-file';
import { readCompareView } from '@/app/(public)/local-authorities/compare/compare-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** Authorities side by side as the address asks for them, as ODS. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('ods', async () =>
    compareFile(await readCompareView(rawParamsOf(request))),
  );
}
