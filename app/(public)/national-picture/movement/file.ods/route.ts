import { movementFile } from '@/app/(public)/national-picture/movement/movement-file';
import { readMovementView } from '@/app/(public)/national-picture/movement/movement-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** Steps between inspections as the address asks for them, as ODS. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('ods', async () =>
    movementFile(await readMovementView(rawParamsOf(request))),
  );
}
