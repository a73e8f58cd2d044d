import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityOf, isAlive } from '@/lib/cli/processes/liveness.mjs';
import { acquireLock, withLock } from '@/lib/cli/processes/lock.mjs';
import { liveTickets, takeTicket } from '@/lib/cli/processes/tickets.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function endedProcess(): Promise<string> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const name = `${child.pid}-${identityOf(child.pid ?? 0)}-0000`;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGKILL');
  await ended;
  return name;
}

describe('a lock', () => {
  test('lets one in at a time', async () => {
    const order: string[] = [];
    const work = (name: string) =>
      withLock(folder, async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${name} ends`);
      });
    await work('first');
    await Promise.all([work('second'), work('third')]);

    expect(order[2]?.split(' ')[0]).toBe(order[3]?.split(' ')[0]);
    expect(order[4]?.split(' ')[0]).toBe(order[5]?.split(' ')[0]);
  });

  test('is given up when whoever waits says so', async () => {
    const held = await acquireLock(folder);
    const second = await acquireLock(folder, { whileWaiting: () => false });
    held?.release();

    expect(second).toBeUndefined();
  });

  test('is not held by a process that was killed', async () => {
    const left = await endedProcess();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, left), '');
    const lock = await acquireLock(folder, { whileWaiting: () => false });

    expect(lock).toBeDefined();
    expect(readdirSync(folder)).not.toContain(left);
  });

  test('is not held by another process that got the number of one that died', async () => {
    writeFileSync(join(folder, `${process.pid}-earlier-0000`), '');

    expect(await acquireLock(folder, { whileWaiting: () => false })).toBeDefined();
  });
});

describe('a ticket', () => {
  test('counts while its process lives and until it is given back', () => {
    const ticket = takeTicket(folder);
    const during = liveTickets(folder).map(({ pid }) => pid);
    ticket.release();

    expect(during).toEqual([process.pid]);
    expect(liveTickets(folder)).toEqual([]);
  });
});

describe('whether a process lives', () => {
  test('is told apart by when it began', () => {
    expect(isAlive(process.pid, identityOf(process.pid) ?? '')).toBe(true);
    expect(isAlive(process.pid, 'earlier')).toBe(false);
  });

  test('is no for one that was killed', async () => {
    const [pid = '', identity = ''] = (await endedProcess()).split('-');

    expect(isAlive(Number(pid), identity)).toBe(false);
  });
});
