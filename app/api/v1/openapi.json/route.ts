import { wholeAddress } from '@/app/(public)/view-source';
import { preflight } from '@/app/api/v1/answer';
import { paths } from '@/lib/paths';
import { openApiDocument } from '@/lib/schemas/api/openapi';

export const dynamic = 'force-dynamic';

export const OPTIONS = preflight;

/** What the API answers, for programs. */
export function GET(): Response {
  return Response.json(openApiDocument(wholeAddress(paths.api.root)), {
    headers: {
      'Content-Type': 'application/vnd.oai.openapi+json;version=3.1',
      'Cache-Control': 'public, max-age=3600',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
