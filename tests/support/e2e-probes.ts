import { Agent, request } from 'node:http';

/** Other ways to spell the address of a page, past a guard that compares texts. */
export function spellingsOf(path: string): string[] {
  const last = path.split('/').at(-1) ?? '';
  const before = path.slice(0, -last.length);
  return [
    path,
    `${path}/`,
    `/${path}`,
    path.replaceAll('/', '//'),
    path.replaceAll('/', '/./'),
    `/local-authorities/..${path}`,
    `/_next/..${path}`,
    `/_next/static/..${path}`,
    `/_next/static/%2e%2e/%2e%2e${path}`,
    path.replace('/inspections', '/%69nspections'),
    path.replace('/inspections', '/Inspections'),
    path.replace('/inspections', '/inspections%2F..%2Finspections'),
    path.replace('/inspections/', '/inspections%2f'),
    path.replace('/inspections/', '/inspections\\'),
    path.replace('/inspections', '/(inspector)/inspections'),
    path.replace('/inspections', '/en/inspections'),
    `${path}.rsc`,
    `${path}.prefetch.rsc`,
    `${path}.segments/_tree.segment.rsc`,
    `${path}.segments/_full.segment.rsc`,
    `${path}.json`,
    `${path}.txt`,
    `${path}.html`,
    `${path}/page`,
    `${path}/index`,
    `${path}?_rsc=1a2b3`,
    `${path}?__nextDataReq=1`,
    `${path}?x-middleware-subrequest=proxy`,
    `${path};a=b`,
    `${path}%00`,
    `${path}%20`,
    `${path}#x`,
    `/_next/data/build${path}.json`,
    `/_next/image?url=${encodeURIComponent(path)}&w=640&q=75`,
    `/sign-in?next=${encodeURIComponent(path)}`,
    `${before}%65${last.slice(1)}`,
  ];
}

/** Headers that have opened doors elsewhere, or that only the framework should set. */
export const probeHeaders: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'x-middleware-subrequest': 'proxy' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware' },
  { 'x-middleware-next': '1', 'x-middleware-rewrite': '/' },
  { 'x-original-url': '/local-authorities', 'x-rewrite-url': '/local-authorities' },
  { 'x-forwarded-host': 'localhost', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  { 'x-invoke-path': '/local-authorities', 'x-invoke-status': '200', 'x-matched-path': '/' },
  { 'x-nextjs-data': '1' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/_full' },
  { rsc: '1', 'next-router-state-tree': encodeURIComponent('["",{"children":["__PAGE__",{}]}]') },
  { 'next-action': '0000000000000000000000000000000000000000', 'content-type': 'text/plain' },
  { 'x-http-method-override': 'GET', 'x-request-path': '/', 'x-request-id': 'x' },
  { 'sec-purpose': 'prefetch', purpose: 'prefetch' },
  { cookie: 'inspect_session=guessed.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D' },
];

export type Probe = { method: string; path: string; headers: Readonly<Record<string, string>> };

/** Sends a request whose path is spelled exactly so, which no browser would. Answers the body, or what went wrong. */
function send(origin: string, agent: Agent, probe: Probe): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const sent = request({ hostname, port, agent, ...probe }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      response.on('end', () => resolve(`${response.statusCode}\n${parts.join('')}`));
    });
    sent.on('error', ({ message }) => resolve(message));
    sent.end();
  });
}

/**
 * Sends every probe, a few at a time.
 *
 * @returns how many were sent, those whose answer holds one of the texts, and what answers told of our code
 */
export async function probeAll(
  origin: string,
  probes: readonly Probe[],
  texts: readonly string[],
  traceIn: (body: string) => string[],
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const answers = await Promise.all(
    probes.map(async (probe) => ({ probe, body: await send(origin, agent, probe) })),
  );
  agent.destroy();

  return {
    sent: answers.filter(({ body }) => /^\d{3}\n/.test(body)).length,
    leaks: answers.filter(({ body }) => texts.some((text) => body.includes(text))).map(toProbe),
    traces: answers.flatMap(({ body }) => traceIn(body)),
    broken: answers.filter(({ body }) => body.startsWith('500')).map(toProbe),
  };
}

const toProbe = ({ probe }: { probe: Probe }) => probe;
