import { expect, test, vi } from 'vitest';
import { madeOnce, sizeIfMade } from '@/lib/server/made-files';

const bytes = (length: number) => new Uint8Array(length);

test('A file is made once however many ask for it at the same time', async () => {
  const make = vi.fn(async () => bytes(3));
  const [one, other] = await Promise.all([madeOnce('a', make), madeOnce('a', make)]);

  expect(make).toHaveBeenCalledTimes(1);
  expect(one).toBe(other);
  expect(sizeIfMade('a')).toBe(3);
});

test('A file that could not be made is tried again by the next who asks', async () => {
  await expect(madeOnce('b', () => Promise.reject(new Error('No')))).rejects.toThrow('No');

  expect(sizeIfMade('b')).toBeNull();
  expect(await madeOnce('b', async () => bytes(1))).toHaveLength(1);
});

test('Those used longest ago make room for others', async () => {
  await madeOnce('old', async () => bytes(40_000_000));
  await madeOnce('used', async () => bytes(20_000_000));
  await madeOnce('old', async () => bytes(1));
  await madeOnce('new', async () => bytes(20_000_000));

  expect([sizeIfMade('old'), sizeIfMade('used'), sizeIfMade('new')]).toEqual([
    40_000_000,
    null,
    20_000_000,
  ]);
});
