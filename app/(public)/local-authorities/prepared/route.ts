import { fileOrProblem } from '@/app/problems/file-or-problem';
import { paths } from '@/lib/paths';
import { log } from '@/lib/server/log';
import { renderedParam } from '@/lib/server/prepared';
import { isDatabaseAway } from '@/lib/server/request';
import { type Elsewhere, type PreparedPage, readPreparedPage } from '@/lib/services/prepared-page';

/** The national list as it was prepared for everybody. */
export function GET(request: Request): Promise<Response> {
  return fileOrProblem(async () => {
    const { search } = new URL(request.url);
    const found = await prepareOrNot(`${paths.localAuthorities.list}${search}`);
    if (found && 'html' in found) return answer(request, found);

    // A page that cannot be prepared answers for itself, and says what is wrong if anything is.
    const itself = new URLSearchParams(search);
    itself.set(renderedParam, 'now');
    const location = found?.location ?? `${paths.localAuthorities.list}?${itself}`;
    return new Response(null, { status: 307, headers: { Location: location } });
  });
}

/** The page; where it leads; or null where this process cannot reach itself to render it. */
async function prepareOrNot(path: string): Promise<PreparedPage | Elsewhere | null> {
  try {
    return await readPreparedPage(path);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    log.warn({ err: error }, 'Could not prepare a page');
    return null;
  }
}

/**
 * May be kept by whoever read it, and is asked about each time: signing in or a publication changes it. It is packed on
 * its way out like every other page: packed here, it would be packed twice.
 */
function answer(request: Request, { html, tag }: PreparedPage): Response {
  const headers = {
    ETag: tag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie',
    'Content-Type': 'text/html; charset=utf-8',
  };
  if (request.headers.get('if-none-match')?.includes(tag))
    return new Response(null, { status: 304, headers });

  return new Response(html, { headers });
}
