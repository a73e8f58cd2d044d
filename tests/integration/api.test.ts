import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { viewToCsv } from '@/lib/exports/to-csv';
import { openApiDocument } from '@/lib/schemas/api/openapi';
import { apiOperations } from '@/lib/schemas/api/operations';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { readCsv } from '@/tests/support/read-tables';

let database: TestDatabase;

beforeAll(async () => {
  database = await withDatabase();
});
afterAll(() => database.drop());

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;
const handlers = z.object({
  GET: z.custom<Handler>((value) => typeof value === 'function'),
  OPTIONS: z.custom<() => Response>((value) => typeof value === 'function'),
});

const root = 'http://localhost:3000/api/v1';
const document = openApiDocument(root);

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const { pathname, search } = new URL(root + address);
  const asked = pathname.replace('/api/v1', '');
  for (const path of Object.keys(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const match = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(asked);
    if (!match) continue;
    const folder = path.replaceAll('{', '[').replaceAll('}', ']');
    const file = fileURLToPath(new URL(`../../app/api/v1${folder}/route.ts`, import.meta.url));
    const { GET } = handlers.parse(await import(/* @vite-ignore */ file));
    const params = Object.fromEntries(
      names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]),
    );
    return GET(new Request(`${root}${asked}${search}`, { headers }), {
      // As Next does where an address has no parameters.
      params: Promise.resolve(names.length > 0 ? params : undefined),
    });
  }
  throw new Error(`No path for ${address}`);
}

const list = z.object({
  about: z.object({ dataVersion: z.object({ number: z.number() }), citation: z.string() }),
  page: z.object({ total: z.number(), pages: z.number(), next: z.string().nullable() }),
  items: z.array(z.looseObject({ laCode: z.string().optional(), name: z.string().optional() })),
});
const listed = async (address: string) => list.parse(await (await ask(address)).json());

describe('what the OpenAPI document promises', () => {
  test.each(Object.entries(document.paths))('%s answers as described', async (_, { get }) => {
    const answer = await ask(get['x-example']);
    const body = await answer.json();

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('link')).toMatch(/rel="license"/);
    expect(body.about.dataVersion.number).toBeGreaterThan(0);
    expect(body.about.licence.name).toBe('Open Government Licence v3.0');
    const described = z.fromJSONSchema(get.responses[200].content['application/json'].schema);
    expect(described.parse(body)).toEqual(body);
    expect(JSON.stringify(body.items ?? body.item)).not.toBe('[]');
  });

  test.each(Object.entries(apiOperations))('%s holds nothing undescribed', async (_, operation) => {
    const body = await (await ask(operation.example)).json();

    expect(operation.answer.parse(body)).toEqual(body);
  });

  test.each(Object.values(apiOperations).map(({ example }) => example))(
    '%s refuses a parameter it does not know, and names those it does',
    async (example) => {
      const answer = await ask(`${example}${example.includes('?') ? '&' : '?'}nonsense=1`);

      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({
        status: 400,
        parameters: [{ name: 'nonsense', allowed: expect.any(String) }],
      });
    },
  );

  test.each([
    ['/local-authorities?asAt=31/3/2019', 'asAt', /such as 2019-03-31/],
    ['/local-authorities?asAt=2019-02-30', 'asAt', /such as 2019-03-31/],
    ['/local-authorities?outcome=good', 'area', /go together/],
    ['/inspections?pageSize=501', 'pageSize', /500/],
    ['/inspections?page=0', 'page', /1/],
    ['/visits?laCode=Stoke', 'laCode', /three digits/],
  ])('%s is refused at %s', async (address, name, words) => {
    const answer = await ask(address);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      parameters: [{ name, problem: expect.stringMatching(words) }],
    });
  });

  test('a choice that does not exist is refused with the choices', async () => {
    expect(await (await ask('/inspections?framework=ilacs-2019')).json()).toMatchObject({
      parameters: [{ name: 'framework', allowed: 'sif-2013, ilacs-2018, ilacs-2023, ilacs-2026' }],
    });
  });

  test.each([
    '/local-authorities/999',
    '/local-authorities/stoke',
    '/local-authorities/999/inspections',
    '/inspections/861/2019-02-05',
    '/indicators/no_such_figure/values',
  ])('%s does not exist', async (address) => {
    const answer = await ask(address);

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('pages and copies', () => {
  test('pages follow each other to the end, each row once', async () => {
    const seen: unknown[] = [];
    let next: string | null = `${root}/judgements?pageSize=400`;
    while (next) {
      const page = await listed(next.replace(root, ''));
      seen.push(...page.items);
      next = page.page.next;
      expect(page.page.total).toBe((await listed('/judgements')).page.total);
    }
    expect(new Set(seen.map((row) => JSON.stringify(row))).size).toBe(seen.length);
    expect(seen).toHaveLength((await listed('/judgements')).page.total);
  });

  test('who has an answer is told that it still holds', async () => {
    const tag = (await ask('/distribution')).headers.get('etag') ?? '';
    const again = await ask('/distribution', { 'If-None-Match': tag });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await ask('/distribution', { 'If-None-Match': '"1-other"' })).status).toBe(200);
  });
});

describe('the same numbers as the files', () => {
  test('who was inadequate on 31 March 2019', async () => {
    const { readNationalView } = await import('@/app/(public)/local-authorities/national-view');
    const { nationalListFile } = await import(
      '@/app/(public)/local-authorities/national-list-file'
    );
    const view = await readNationalView({ 'as-at': '2019-03-31', grade: 'inadequate' });
    const [heads = [], ...records] = readCsv(viewToCsv(nationalListFile(view)));
    const { items } = await listed(apiOperations.listLocalAuthorities.example);

    expect(items).toHaveLength(20);
    expect(items.map(({ name }) => name)).toEqual(
      records.map((record) => record[heads.indexOf('local_authority')]),
    );
  });

  test('how authorities and children stand in help and protection', async () => {
    const { readNationalPicture } = await import('@/app/(public)/national-picture/picture-view');
    const { nationalPictureFile } = await import('@/app/(public)/national-picture/picture-file');
    const view = await readNationalPicture({
      'as-at': '2026-11-22',
      judgement: 'help-and-protection',
    });
    const [heads = [], ...records] = readCsv(viewToCsv(nationalPictureFile(view)));
    const cell = (record: readonly string[], head: string) => record[heads.indexOf(head)];
    const inadequate = records.find(
      (record) =>
        cell(record, 'part') === 'day' &&
        cell(record, 'judgement') === 'Help and protection' &&
        cell(record, 'outcome') === 'Inadequate',
    );
    const { items } = await listed('/distribution?asAt=2026-11-22&area=helpAndProtection');

    expect(items).toMatchObject([
      {
        by: {
          inadequate: {
            authorities: Number(cell(inadequate ?? [], 'authorities')),
            children: Number(cell(inadequate ?? [], 'children')),
          },
        },
      },
    ]);
  });

  test('a report held here comes with the digest of its document', async () => {
    const { digestOf } = await import('@/lib/server/digest');
    const { item } = z
      .object({
        item: z.object({ snapshot: z.object({ digest: z.string(), document: z.unknown() }) }),
      })
      .parse(await (await ask('/inspections/861/2019-02-04')).json());

    expect(digestOf(item.snapshot.document)).toBe(item.snapshot.digest);
  });
});
