import 'server-only';
import { environment } from '@/lib/server/env';

/**
 * A page of this service as one document that needs nothing besides: styles and fonts are in it, script is not, and
 * links lead to the public address of the service.
 *
 * @param path within the service, made by us and never by a sender
 * @throws when the page does not answer with 200
 */
export async function standalonePage(path: string, extraStyle: string): Promise<string> {
  const html = await (await fetchOwn(path)).text();
  const sheets = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  const styles = await Promise.all(sheets.map(styleWithFonts));
  const style = [...styles, extraStyle].join('\n').replaceAll('</', '<\\/');

  return (
    html
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link\b[^>]*>/g, '')
      .replace(/(<a\b[^>]*\bhref=")\/(?!\/)/g, `$1${environment().APP_ORIGIN.replace(/\/$/, '')}/`)
      // Readers know Strong and Em only from the next version of PDF, and pass over what is in them.
      .replace(/<(\/?)strong\b/g, '<$1b')
      .replace(/<(\/?)em\b/g, '<$1i')
      .replace(/^([\s\S]*?<html\b[^>]*\blang=")en"/, '$1en-GB"')
      .replace('</head>', () => `${nothingElse}<style>${style}</style></head>`)
  );
}

/** Lets nothing run and nothing be fetched, should any of it have been left in. */
const nothingElse = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`;

async function styleWithFonts(address: string): Promise<string> {
  const css = await (await fetchOwn(address)).text();
  const base = new URL(address, 'http://own');
  const fonts = [
    ...new Set([...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url]) => url)),
  ];
  const held = await Promise.all(
    fonts.map(async (url = '') => {
      const { pathname } = new URL(url, base);
      const bytes = Buffer.from(await (await fetchOwn(pathname)).arrayBuffer());
      return [url, `data:font/woff2;base64,${bytes.toString('base64')}`] as const;
    }),
  );

  return held.reduce((text, [url, data]) => text.replaceAll(url, data), css);
}

async function fetchOwn(path: string): Promise<Response> {
  const response = await fetch(new URL(path, ownOrigin()), {
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`${path} answered with ${response.status}`);
  return response;
}

/** Where this process itself listens; Next keeps the port in PORT. */
export function ownOrigin(): string {
  const { PRINT_ORIGIN, APP_HOST } = environment();
  const host = !APP_HOST || ['0.0.0.0', '::'].includes(APP_HOST) ? '127.0.0.1' : APP_HOST;

  return (
    PRINT_ORIGIN ?? `http://${host.includes(':') ? `[${host}]` : host}:${process.env.PORT ?? 3000}`
  );
}
