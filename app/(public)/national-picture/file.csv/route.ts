import { nationalPictureFile } from '@/app/(public)/national-picture/picture-file';
import { readNationalPicture } from '@/app/(public)/national-picture/picture-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** The national picture as its address asks for it, as CSV. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('csv', async () =>
    nationalPictureFile(await readNationalPicture(rawParamsOf(request))),
  );
}
