import { licence, type PublishedReport } from './published-report';

/**
 * The whole report for programs.
 *
 * @param write canonical JSON, in which the digest can be worked out again: it is the SHA-256 of `document` as it
 *   stands in the file
 */
export function toJson(
  { snapshot, title, citation, address, source, remark }: PublishedReport,
  write: (value: unknown) => string,
): string {
  const { number, digest, publishAt, correction, document } = snapshot;

  return `${write({
    format: 'published-inspection/1',
    title,
    citation,
    address,
    source,
    remark,
    licence,
    version: { number, digest, publishAt: publishAt.toISOString(), correction },
    document,
  })}\n`;
}
