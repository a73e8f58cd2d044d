// Opens the forms for evidence where there is no network. It keeps the forms of inspections opened before, without
// anything of their evidence, for one person and one day; every other page comes from the network or not at all.

const prefix = 'evidence-forms/';
const day = 24 * 60 * 60 * 1000;
const freshFor = 30 * 60 * 1000;
const offlinePage = '/offline';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { kind, viewerId, pages, assets } = event.data ?? {};
  if (kind === 'keep') event.waitUntil(keep(viewerId, [...pages, offlinePage], assets));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;

  if (url.pathname.startsWith('/_next/static/')) event.respondWith(assetOf(request));
  else if (request.mode === 'navigate') event.respondWith(pageOf(request, url));
});

/** Who was here before leaves no form behind. */
async function keep(viewerId, pages, assets) {
  const name = prefix + viewerId;
  const others = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(others.map((one) => caches.delete(one)));

  const cache = await caches.open(name);
  await keepAssets(cache, assets);
  for (const page of pages) {
    if (ageOf(await cache.match(page)) < freshFor) continue;
    const answer = await fetch(forDevice(page), { credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) continue;

    await keepAssets(cache, assetsIn(await answer.clone().text()));
    await cache.put(page, answer);
  }
}

async function keepAssets(cache, assets) {
  await Promise.all(
    assets.map(async (asset) => {
      if (!(await cache.match(asset, { ignoreVary: true }))) await cache.add(asset);
    }),
  );
}

/** The scripts, styles and fonts that a page names. */
function assetsIn(html) {
  return [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g))];
}

/** The form by itself: without what the inspection has so far, and with a submission of its own each time. */
function forDevice(page) {
  const url = new URL(page, location.origin);
  url.searchParams.set('on', 'device');
  return url;
}

async function assetOf(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function pageOf(request, url) {
  try {
    const answer = await fetch(request);
    // What stands between may answer in the place of a service that is away.
    return answer.status === 502 || answer.status === 504
      ? ((await keptPage(url)) ?? answer)
      : answer;
  } catch (error) {
    const kept = (await keptPage(url)) ?? (await keptPage(new URL(offlinePage, url)));
    if (kept) return kept;
    throw error;
  }
}

async function keptPage(url) {
  const area = url.searchParams.get('area');
  const page = area ? `${url.pathname}?area=${encodeURIComponent(area)}` : url.pathname;
  const kept = await caches.match(page, { ignoreVary: true });
  return ageOf(kept) < day ? kept : undefined;
}

/** How long ago a page was kept, by its own date; what has none is too old. */
function ageOf(kept) {
  const date = Date.parse(kept?.headers.get('date') ?? '');
  return Number.isNaN(date) ? Number.POSITIVE_INFINITY : Date.now() - date;
}
