import { describe, expect, test } from 'vitest';
import { readNoteAnswer } from '@/components/device/note-answer';

const problem = (status: number, body: object) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

describe('what came back for a note', () => {
  test('is a receipt when the service says what it recorded', async () => {
    const receipt = { evidenceId: 'e', reference: 'E4', submissionKey: 'k' };

    expect(await readNoteAnswer(Response.json({ ...receipt, version: 1 }))).toEqual({
      kind: 'saved',
      ...receipt,
    });
  });

  test.each([
    ['a page that a network puts in between', new Response('<h1>Sign in to Wi-Fi</h1>')],
    ['a gateway that is away', new Response('Bad gateway', { status: 502 })],
    ['an empty answer', new Response(null, { status: 204 })],
    ['JSON of somebody else', Response.json({ status: 'ok' })],
    ['a refusal of somebody else', Response.json({ error: 'no' }, { status: 403 })],
    ['broken JSON', new Response('{', { headers: { 'Content-Type': 'application/json' } })],
    ['a service without its database', problem(503, { kind: 'unavailable' })],
    ['a fault of the service', problem(500, { kind: 'failed' })],
    ['too many requests', problem(429, { kind: 'slower' })],
  ])('is no answer at all when it is %s: the note waits', async (_, response) => {
    expect(await readNoteAnswer(response)).toEqual({ kind: 'away' });
  });

  test('lets the note wait until somebody signs in', async () => {
    expect(await readNoteAnswer(problem(401, { kind: 'signedOut' }))).toEqual({
      kind: 'signedOut',
    });
  });

  test('sets the note aside for a person when the service will not have it', async () => {
    expect(await readNoteAnswer(problem(409, { kind: 'conflict' }))).toMatchObject({
      kind: 'trouble',
      trouble: { kind: 'conflict' },
    });
    expect(await readNoteAnswer(problem(409, { kind: 'closed' }))).toMatchObject({
      trouble: { kind: 'closed' },
    });
    expect(await readNoteAnswer(problem(404, { kind: 'notFound' }))).toMatchObject({
      trouble: { kind: 'refused' },
    });
    const errors = [{ field: 'summary', message: 'Enter what you found' }, 'x', null];
    expect(await readNoteAnswer(problem(422, { kind: 'fields', errors }))).toEqual({
      kind: 'trouble',
      trouble: { kind: 'fields', messages: ['Enter what you found'] },
    });
  });
});
