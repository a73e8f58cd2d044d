import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';

const page = `<!DOCTYPE html><html class="a" lang="en"><head><title>T</title>
<link rel="preload" as="script" href="/s.js"/><link rel="stylesheet" href="/_next/a.css" data-p="n"/></head>
<body><a class="x" href="/local-authorities">All</a><a href="#p1">1</a><a href="//evil.example">out</a>
<strong class="tag">Inadequate</strong><em>now</em><script>alert(1)</script><script src="/s.js" async=""></script></body></html>`;
const answers: Readonly<Record<string, string>> = {
  '/report': page,
  '/_next/a.css': '@font-face{src:url(../media/f.woff2) format("woff2")}h1{content:"</style>"}',
  '/media/f.woff2': 'font',
};

let server: Server;
let standalone: typeof import('@/lib/server/print/own-page').standalonePage;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.statusCode = url in answers ? 200 : 404;
    response.end(answers[url] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  process.env.PORT = String(typeof address === 'object' ? address?.port : '');
  process.env.APP_DATABASE_URL = 'postgresql://localhost/none';
  process.env.APP_ORIGIN = 'https://inspect.example.org';
  process.env.BETTER_AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
  ({ standalonePage: standalone } = await import('@/lib/server/print/own-page'));
});
afterAll(() => server.close());

test('A page to print has its styles and fonts in it, no script, and links that lead to the service', async () => {
  const html = await standalone('/report', '@page{margin:1cm}');

  expect(html).not.toMatch(/<script|<link|alert/);
  expect(html).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
  expect(html).toContain('@page{margin:1cm}</style></head>');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).toContain('<a class="x" href="https://inspect.example.org/local-authorities">');
  expect(html).toContain('<a href="#p1">');
  expect(html).toContain("default-src 'none'");
});

test('A page to print names its language in full and says emphasis in a way every reader knows', async () => {
  const html = await standalone('/report', '');

  expect(html).toContain('<html class="a" lang="en-GB">');
  expect(html).toContain('<b class="tag">Inadequate</b><i>now</i>');
});

test('A page that does not answer is not printed', async () => {
  await expect(standalone('/nothing', '')).rejects.toThrow('/nothing answered with 404');
});
