// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/*
 * The least a page can cost: one string, made beforehand, from plain node:http. Asked with gzip it is packed each time,
 * as a server does that knows nothing of its page, or comes packed at /packed.
 */
const [, , file = ''] = process.argv;
const html = readFileSync(file, 'utf8');
const packed = gzipSync(html, { level: 9 });

const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (request.url === '/packed') {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(packed);
  } else if (request.headers['accept-encoding']?.includes('gzip')) {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(html));
  } else response.end(html);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
