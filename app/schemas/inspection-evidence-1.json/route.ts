import { evidenceBundleJsonSchema } from '@/lib/schemas/evidence-bundle';

/** What a file of evidence looks like, as JSON Schema. Anybody's tools may read it, from any site. */
export function GET(): Response {
  return Response.json(evidenceBundleJsonSchema(), {
    headers: {
      'Content-Type': 'application/schema+json',
      'Cache-Control': 'public, max-age=86400',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
