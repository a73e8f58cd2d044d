/** The anchor of an entry on the page. Ids come from files and may hold anything; an anchor holds no blank. */
export function entryAnchor(id: string): string {
  return `entry-${encodeURIComponent(id)}`;
}
