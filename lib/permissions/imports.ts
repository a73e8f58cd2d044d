import type { Viewer } from '@/lib/domain/people';

/** Taking published files into the record of the whole country: administrators alone. */
export function canImportRecords(viewer: Viewer | null): boolean {
  return viewer?.roles.some(({ role }) => role === 'administrator') ?? false;
}
