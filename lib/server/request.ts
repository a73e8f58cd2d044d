import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';

/** The headers proxy.ts sets for the app. It overwrites whatever came from outside under these names. */
export const requestHeaders = {
  id: 'x-request-id',
  path: 'x-request-path',
  method: 'x-request-method',
} as const;

/** The id of this request, or null outside one. The log names it, and so does every page that says something failed. */
export async function currentRequestId(): Promise<string | null> {
  return ownHeader(requestHeaders.id);
}

/** The path and query of the page this request is about, or null outside a request. */
export async function currentPath(): Promise<string | null> {
  return toLocalPath(await ownHeader(requestHeaders.path));
}

async function ownHeader(name: string): Promise<string | null> {
  try {
    return (await headers()).get(name);
  } catch (error) {
    // While building this is how a page tells Next that it needs a request.
    unstable_rethrow(error);
    return null;
  }
}

/**
 * Whether this rendering answers a form sent without script. Such a page must show the form again even where one
 * would otherwise turn people away, or what they typed would be gone.
 *
 * Where a form sent with script leads elsewhere, Next asks for that page itself, with the headers of the form. It
 * asks with GET, and such a page answers no form.
 */
export async function answersForm(): Promise<boolean> {
  const sent = await headers();
  const isForm = (sent.get('content-type') ?? '').startsWith('multipart/form-data');
  return isForm && sent.get(requestHeaders.method) === 'POST';
}

/** Whether the form of this request was sent by script, which asks for parts of a page and not for a document. */
export async function sentByScript(): Promise<boolean> {
  return ((await headers()).get('accept') ?? '').includes('text/x-component');
}

const anywhere = 'http://local.invalid';
const signingPages = /^\/sign-(in|out)(\/|$)/;

/**
 * A place within this service to go on to, or null.
 *
 * Only a path is taken, and only what a browser also reads as a path here: no other site, no other scheme, no way
 * round by backslashes or control characters. The sign-in pages themselves are no place to go on to.
 */
export function toLocalPath(place: string | null | undefined): string | null {
  if (!place || place.length > 2_000) return null;
  if (!/^\/(?![/\\])/.test(place) || /[\p{Cc}\\]/u.test(place)) return null;
  if (!URL.canParse(place, anywhere)) return null;

  const url = new URL(place, anywhere);
  if (url.origin !== anywhere || url.pathname.startsWith('//')) return null;
  if (signingPages.test(url.pathname)) return null;

  return `${url.pathname}${url.search}${url.hash}`;
}

const harmlessMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another site made the browser send this request.
 *
 * The browser says so itself in Sec-Fetch-Site; an older one names the origin, which must be ours or the host that
 * was asked. A request that says neither does not come from a page, and carries no one's cookie by accident.
 */
export function isForged(method: string, sent: Headers, appOrigin: string): boolean {
  if (harmlessMethods.includes(method)) return false;

  const site = sent.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';

  const origin = sent.get('origin');
  if (!origin) return false;
  if (origin === new URL(appOrigin).origin) return false;

  return !URL.canParse(origin) || new URL(origin).host !== sent.get('host');
}

/**
 * The address a request came from, as the nearest proxy wrote it down: the last entry, because earlier ones are
 * whatever the sender claims. Without a proxy in front a sender can claim any address, so this is a help against
 * guessing from one place and never the only one.
 */
export function toClientAddress(sent: Headers): string {
  return sent.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown';
}

/** Prisma's codes and PostgreSQL's for a database that cannot be reached, is stopping or has no room for another. */
const awayCodes =
  /^(P1001|P1002|P1008|P1017|P2024|P2037|57P0[123]|08\w{3}|53300|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const awayKinds = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
const awayWords =
  /connection terminated|timeout exceeded when trying to connect|server has closed the connection|not currently accepting connections/i;

/** Whether this failed because the database is away, and not because of what was asked of it. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 6) return false;

  const { code, kind, message, name, cause, meta, errors, driverAdapterError } = fieldsOf(error);
  if (typeof code === 'string' && awayCodes.test(code)) return true;
  if (typeof kind === 'string' && awayKinds.test(kind)) return true;
  if (name === 'PrismaClientInitializationError') return true;
  if (typeof message === 'string' && awayWords.test(message)) return true;

  const deeper = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return deeper.some((inner) => isDatabaseAway(inner, depth + 1));
}

function fieldsOf(error: object): Record<string, unknown> {
  const names = [
    'code',
    'kind',
    'message',
    'name',
    'cause',
    'meta',
    'errors',
    'driverAdapterError',
  ];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(error, name)]));
}
