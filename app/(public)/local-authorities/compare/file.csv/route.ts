import { compareFile } from '@/app/(public)/local-authorities/compare/compare-file';
import { readCompareView } from '@/app/(public)/local-authorities/compare/compare-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** Authorities side by side as the address asks for them, as CSV. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('csv', async () =>
    compareFile(await readCompareView(rawParamsOf(request))),
  );
}
