import { mapFile } from '@/app/(public)/national-picture/map/map-file';
import { readMapView } from '@/app/(public)/national-picture/map/map-view';
import { rawParamsOf, viewFileAnswer } from '@/app/(public)/view-file-answer';

/** The facts of the map as its address asks for them, as ODS. */
export function GET(request: Request): Promise<Response> {
  return viewFileAnswer('ods', async () => mapFile(await readMapView(rawParamsOf(request))));
}
