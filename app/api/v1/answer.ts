import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { answerOrProblem } from '@/app/api/problem';
import { licence } from '@/lib/exports/published-report';
import type { ApiOperation } from '@/lib/schemas/api/operations';
import type { about, Paging } from '@/lib/schemas/api/parts';
import { environment } from '@/lib/server/env';
import { readAbout } from './about';
import { apiProblem, badParameters } from './refusals';

/** Anybody's pages may read published data. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
};

type Asked<Params extends z.ZodObject, Query extends z.ZodObject> = {
  params: z.output<Params>;
  query: z.output<Query>;
};

type Page<Item> = { items: readonly Item[]; total: number };

/** Next gives no parameters where an address has none. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/**
 * A route that answers with a page of items, or says in problem details why not.
 *
 * @param find all there are, or one page of them with how many there are; null where the address names nothing
 */
export function listRoute<Params extends z.ZodObject, Query extends z.ZodObject, Item>(
  operation: ApiOperation<Params, Query, z.ZodType<{ items: Item[] }>>,
  find: (asked: Asked<Params, Query>) => Promise<readonly Item[] | Page<Item> | null>,
): Handler {
  return route(operation, async (asked, request) => {
    const found = await find(asked);
    if (found === null) return null;

    const paging = pagingOf(asked.query);
    const page = 'items' in found ? found : cut(found, paging);
    const pages = Math.max(1, Math.ceil(page.total / paging.pageSize));
    const next = paging.page < pages ? addressOf(request, paging.page + 1) : null;
    return {
      page: { number: paging.page, size: paging.pageSize, pages, total: page.total, next },
      items: page.items,
    };
  });
}

/** A route that answers with one thing; null where the address names nothing. */
export function itemRoute<Params extends z.ZodObject, Query extends z.ZodObject, Item>(
  operation: ApiOperation<Params, Query, z.ZodType<{ item: Item }>>,
  find: (asked: Asked<Params, Query>) => Promise<Item | null>,
): Handler {
  return route(operation, async (asked) => {
    const item = await find(asked);
    return item === null ? null : { item };
  });
}

/** What a browser asks before it lets a page of another site send a header of its own. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

function route<Params extends z.ZodObject, Query extends z.ZodObject>(
  operation: ApiOperation<Params, Query>,
  find: (asked: Asked<Params, Query>, request: Request) => Promise<object | null>,
): Handler {
  return (request, context) =>
    answerOrProblem(async () => {
      const given = Object.fromEntries(new URL(request.url).searchParams);
      const params = operation.params.safeParse((await context.params) ?? {});
      if (!params.success) return apiProblem('notFound', badParameters(operation, params.error));
      const query = operation.query.safeParse(given);
      if (!query.success) return apiProblem('badParameters', badParameters(operation, query.error));

      const asked = { params: params.data, query: query.data };
      const found = await find(asked, request);
      return found === null
        ? apiProblem('notFound')
        : answer(request, { about: await readAbout(), ...found });
    }).then(withOpenDoor);
}

function withOpenDoor(response: Response): Response {
  for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
  return response;
}

/** The answer, or only that nothing has changed. What may be kept must be asked about each time: an embargo may pass. */
function answer(
  request: Request,
  body: { about: z.output<typeof about>; page?: { next: string | null } },
) {
  const json = `${JSON.stringify(body)}\n`;
  const version = body.about.dataVersion?.number ?? 0;
  const tag = `"${version}-${createHash('sha256').update(json).digest('base64url').slice(0, 16)}"`;
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, no-cache',
    Link: [
      ...(body.page?.next ? [`<${body.page.next}>; rel="next"`] : []),
      `<${licence.address}>; rel="license"`,
    ].join(', '),
  };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (known?.includes(tag)) return new Response(null, { status: 304, headers });

  return new Response(json, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

function cut<Item>(items: readonly Item[], { page, pageSize }: Paging): Page<Item> {
  return { items: items.slice((page - 1) * pageSize, page * pageSize), total: items.length };
}

function pagingOf(query: Readonly<Record<string, unknown>>): Paging {
  return { page: Number(query.page ?? 1), pageSize: Number(query.pageSize ?? 100) };
}

function addressOf(request: Request, page: number): string {
  const { pathname, searchParams } = new URL(request.url);
  const query = new URLSearchParams(searchParams);
  query.set('page', String(page));
  return `${environment().APP_ORIGIN}${pathname}?${query}`;
}
