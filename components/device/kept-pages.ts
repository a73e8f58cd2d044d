import { paths } from '@/lib/paths';

/** Part of the name of each cache that holds forms; public/evidence-forms.js knows it too. */
const cachePrefix = 'evidence-forms/';

/**
 * Keeps the forms of an inspection on this device, so that they open where there is no network. Only forms without
 * anything of the evidence are kept, for a day, and they go when one signs out.
 */
export async function keepPages(viewerId: string, pages: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;

  await navigator.serviceWorker.register(paths.device.worker, { scope: paths.inspections.list });
  const { active } = await navigator.serviceWorker.ready;
  const assets = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && isAsset(pathname))
    .map(({ pathname }) => pathname);
  active?.postMessage({ kind: 'keep', viewerId, pages, assets: [...new Set(assets)] });
}

function isAsset(pathname: string): boolean {
  return pathname.startsWith('/_next/static/');
}

/** Removes every form kept on this device. */
export async function forgetPages(): Promise<void> {
  if (!('caches' in window)) return;

  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)),
  );
}

/** Where a new entry begins, for each inspection whose forms this device keeps. */
export async function listKeptForms(): Promise<string[]> {
  if (!('caches' in window)) return [];

  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests
    .flat()
    .map(({ url }) => new URL(url))
    .filter(({ pathname, search }) => pathname.endsWith('/evidence/new') && search === '')
    .map(({ pathname }) => pathname);
}
