import { movementFile } from '@/app/(public)/national-picture/movement/movement-file';
import { readMovementView } from '@/app/(public)/national-picture/movement/movement-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** Steps between inspections as the address asks for them, as CSV. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('csv', async () =>
    movementFile(await readMovementView(rawParamsOf(request))),
  );
}
