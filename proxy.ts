import { type NextRequest, NextResponse } from 'next/server';
import { attachmentBytes } from '@/lib/domain/attachments';
import { type ProblemKind, paths, problemKindFromSegment } from '@/lib/paths';
import { importBytes } from '@/lib/schemas/bundle-limits';
import { publishedFormBytes } from '@/lib/schemas/published-file';
import { reportFormBytes } from '@/lib/schemas/report-file';
import { environment } from '@/lib/server/env';
import { preparedSearchLimit, renderedParam, unpreparedHeader } from '@/lib/server/prepared';
import { isForged, requestHeaders } from '@/lib/server/request';
import { contentSecurityPolicy, safetyHeaders } from '@/lib/server/response-headers';
import { sessionCookie } from '@/lib/server/session-rules';

/** The most bytes a form may bring. */
const formBytesLimit = 1_048_576;
/** The same where it brings a file of evidence, which grows a little when it is sent a second time. */
const fileBytesLimit = importBytes + 300_000;
/** The same where a file is put behind an entry, with what the form says of it. */
const attachmentBytesLimit = attachmentBytes + 50_000;

/** What each problem page answers with: a page cannot say this itself. */
const problemStatuses = {
  notPermitted: 403,
  notFound: 404,
  closed: 409,
  tooLong: 413,
  failed: 500,
  unavailable: 503,
} as const satisfies Record<ProblemKind, number>;

/**
 * Names each request, tells the browser how to treat the answer, and turns away forms from other sites.
 * It guards no data: who may read and write what is checked where the data is read and written.
 */
export function proxy(request: NextRequest): NextResponse {
  const { APP_ORIGIN: appOrigin } = environment();
  const id = crypto.randomUUID();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const context = { appOrigin, nonce, developing: process.env.NODE_ENV === 'development' };

  const response = answer(request, appOrigin, forwardedHeaders(request, id, context));
  for (const [name, value] of Object.entries(safetyHeaders(context)))
    response.headers.set(name, value);
  response.headers.set('X-Request-Id', id);
  if (request.cookies.has(sessionCookie(appOrigin).name))
    response.headers.set('Cache-Control', 'private, no-store');

  return response;
}

function answer(request: NextRequest, appOrigin: string, headers: Headers): NextResponse {
  if (isForged(request.method, request.headers, appOrigin))
    return new NextResponse('This was sent from another site, so nothing was done.\n', {
      status: 403,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });

  // Next would break off with an empty answer: its own limit is serverActions.bodySizeLimit of next.config.js.
  if (Number(request.headers.get('content-length')) > bytesLimit(request.nextUrl.pathname))
    return sendOn(request, tooLongPlace(request.nextUrl));

  const minutes = minutesToWait(request);
  if (minutes !== null)
    return NextResponse.next({
      status: 429,
      headers: { 'Retry-After': String(minutes * 60) },
      request: { headers },
    });

  if (isSameForEverybody(request, appOrigin)) {
    const prepared = new URL(paths.localAuthorities.preparedList, request.nextUrl);
    prepared.search = request.nextUrl.search;
    return NextResponse.rewrite(prepared, { request: { headers } });
  }

  const kind = problemOf(request.nextUrl.pathname);
  if (!kind) return NextResponse.next({ request: { headers } });

  // A page that fails while answering a form sends the browser here with the form still in hand: let go of it.
  if (request.method === 'POST') return NextResponse.redirect(request.nextUrl, 303);
  return NextResponse.next({ status: problemStatuses[kind], request: { headers } });
}

/**
 * Whether the national list can come as it was prepared once for everybody: nobody is signed in, and it is not the
 * preparation itself that asks. What was typed by hand is not prepared, or there would be no end to it.
 */
function isSameForEverybody(
  { method, nextUrl, headers, cookies }: NextRequest,
  appOrigin: string,
): boolean {
  return (
    process.env.NODE_ENV === 'production' &&
    nextUrl.pathname === paths.localAuthorities.list &&
    (method === 'GET' || method === 'HEAD') &&
    !nextUrl.searchParams.get('q') &&
    !nextUrl.searchParams.has(renderedParam) &&
    nextUrl.search.length <= preparedSearchLimit &&
    !headers.has(unpreparedHeader) &&
    !headers.has('rsc') &&
    !cookies.has(sessionCookie(appOrigin).name)
  );
}

/** After too many tries to sign in the form leads to an address that says how long to wait, which no page can answer with. */
function minutesToWait({ method, nextUrl }: NextRequest): number | null {
  const wait = nextUrl.pathname === paths.signIn() ? nextUrl.searchParams.get('wait') : null;
  return method !== 'POST' && wait && /^\d{1,2}$/.test(wait) ? Number(wait) : null;
}

/** Leads away from a form. Script, which sends it by fetch, looks for the way in a header of Next's. */
function sendOn(request: NextRequest, place: string): NextResponse {
  return request.headers.has('next-action')
    ? new NextResponse(null, { headers: { 'x-action-redirect': `${place};push` } })
    : NextResponse.redirect(new URL(place, request.nextUrl), 303);
}

/** Pages that take a file say on the form itself that it is too large. */
const importPage = /^\/inspections\/[^/]+\/bundle$/;
const attachPage = /^\/inspections\/[^/]+\/evidence\/[^/]+\/attach$/;
const planTablePage = /^\/improvement\/[^/]+\/plans\/[^/]+\/bulk$/;
const takesPublishedFile = (pathname: string) =>
  pathname === paths.imports.outcomes || pathname === paths.imports.indicators;
const takesFile = (pathname: string) =>
  importPage.test(pathname) ||
  planTablePage.test(pathname) ||
  attachPage.test(pathname) ||
  takesPublishedFile(pathname) ||
  pathname === paths.imports.reports ||
  pathname === paths.tryIt();

function bytesLimit(pathname: string): number {
  if (attachPage.test(pathname)) return attachmentBytesLimit;
  if (takesPublishedFile(pathname)) return publishedFormBytes;
  if (pathname === paths.imports.reports) return reportFormBytes;
  return importPage.test(pathname) ? fileBytesLimit : formBytesLimit;
}

function tooLongPlace({ pathname }: URL): string {
  return takesFile(pathname) ? `${pathname}?refused=too-large` : paths.problems.tooLong;
}

function forwardedHeaders(
  request: NextRequest,
  id: string,
  context: Parameters<typeof contentSecurityPolicy>[0],
): Headers {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set(requestHeaders.id, id);
  headers.set(requestHeaders.path, `${pathname}${search}`);
  headers.set(requestHeaders.method, request.method);
  // Next takes the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', contentSecurityPolicy(context));

  return headers;
}

function problemOf(pathname: string): ProblemKind | null {
  const kind = problemKindFromSegment(pathname.split('/').at(-1) ?? '');
  return kind && pathname === paths.problems[kind] ? kind : null;
}

export const config = { matcher: '/((?!_next/static/).*)' };
