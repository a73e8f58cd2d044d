import type { Metadata } from 'next';
import { answersForm } from '@/lib/server/request';

/**
 * The title of a page with a form. A page that answers a form sent without script has refused it, since an accepted
 * one leads elsewhere, and then says so first. With script the error summary sees to that.
 */
export function formTitle(title: string): () => Promise<Metadata> {
  return async () => ({ title: (await answersForm()) ? `Error: ${title}` : title });
}
